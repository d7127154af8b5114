import Outreach
import Testing

@testable import Language

/// Wednesday, 7 October 2026, 10:00, in ISO week 41.
let words = NaturalDate(now: Moment(day("2026-10-07"), minute: 600))

/// A range of days that is known to exist.
func days(_ text: String) -> DayRange { DayRange(text) ?? DayRange(Day.first) }

@Suite struct NaturalDateTests {
    @Test(arguments: [
        "", " ", ",", "entah", "5", "besok besok", "2026", "\u{1B}[31m", "🎉", "-", "..", "jam", "ke-", "w", "minggu ke",
        "q", "tw",
        "hari", "tanggal", "in", "setengah", "next", "()", ")(", "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5", "of", "1/", "/1",
        "//", "a/b/c", "--",
    ])
    func `what is no day is refused`(text: String) {
        #expect(words.readDay(text) == .refused(.unreadable))
    }

    @Test func `no text makes a reader trap`() {
        var generator = Seeded(state: 20_261_007)
        let parts = [
            "senin", "minggu", "next", "ke-", "ke", "-", "..", "5", "31", "2026", "w", "99", "okt", "mar", "/", ".",
            "jam", "pagi",
            "malam", "last", "days", "hari", "lagi", "tw", "q9", "(", ")", ":", "setengah", "am",
            "99999999999999999999", "\u{301}", "é",
        ]
        for _ in 0..<4000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                text += parts.randomElement(using: &generator) ?? ""
                if Bool.random(using: &generator) { text += " " }
            }
            _ = words.readDay(text)
            _ = words.readMoment(text)
            _ = words.readWeek(text)
            _ = words.readRange(text)
            _ = words.readTime(text)
        }
    }

    @Test(arguments: DisplayLanguage.allCases)
    func `what is written is read back`(language: DisplayLanguage) {
        let format = DateFormat(language)
        var generator = Seeded(state: 7)
        for _ in 0..<500 {
            let day = Day(number: Int.random(in: 0...30_000, using: &generator))
            let moment = Moment(day, minute: Int.random(in: 0..<1440, using: &generator))
            #expect(words.readDay(format.short(day)) == .read(day))
            #expect(words.readDay(format.long(day)) == .read(day))
            #expect(words.readMoment(format.long(moment, in: .western)) == .read(moment))
            #expect(words.readMoment(format.short(moment, in: .western)) == .read(moment))
            #expect(words.readWeek(format.title(Week(containing: day))) == .read(Week(containing: day)))
            let range = days("\(day.text)..\(day.advanced(by: Int.random(in: 0...400, using: &generator)).text)")
            #expect(words.readRange(format.range(range)) == .read(range))
            #expect(words.readRange(range.text) == .read(range))
            #expect(words.readRange(format.month(day)).value?.contains(day) == true)
        }
    }

    @Test func `the ends of the calendar do not trap`() {
        for edge in [Day.first, Day.last] {
            let reader = NaturalDate(now: Moment(edge, minute: 0))
            for text in [
                "besok", "kemarin", "senin depan", "last monday", "29/2", "minggu 53", "9999 minggu lalu",
                "tahun depan",
            ] {
                _ = reader.readDay(text)
                _ = reader.readRange(text)
            }
        }
    }
}

/// SplitMix64: the same numbers on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
