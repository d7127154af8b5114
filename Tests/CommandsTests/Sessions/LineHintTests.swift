import Language
import Outreach
import Testing

@testable import Commands

@Suite struct LineHintTests {
    private func hint(_ line: String, _ language: DisplayLanguage = .indonesian) -> String? {
        let now = Day(year: 2026, month: 11, day: 26).map { Moment($0, minute: 600) }
        return LineHint(language: language, names: nil, dates: now.map { NaturalDate(now: $0, zone: .western) })
            .text(for: line, cursor: line.utf8.count)
    }

    @Test func `a date is told with its weekday, a time with its zone`() {
        #expect(hint("acara daftar --dari lusa") == "Sabtu, 28 November 2026")
        #expect(hint("acara tambah --mulai 'besok 09.00") == "Jumat, 27 Nov 2026 09.00 WIB")
        #expect(hint("event add --start \"next Monday 09.00", .english) == "Monday, 30 Nov 2026 09:00 WIB")
        #expect(hint("rencana minggu 2026-W49")?.contains("30") == true)
    }

    @Test func `what a date is not yet is what the option is for`() {
        #expect(hint("acara daftar --dari zzz") == hint("acara daftar --dari "))
        #expect(hint("acara daftar --dari ") != nil)
    }

    @Test func `commands and options tell what they are for`() {
        #expect(hint("acara") == HelpText.nounEvent.text(in: .indonesian))
        #expect(hint("event list --team", .english) == HelpText.optionTeam.text(in: .english))
        #expect(hint("zzz") == nil)
    }
}
