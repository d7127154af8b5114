import Outreach
import Testing

@testable import Language

@Suite struct NaturalDateMomentTests {
    @Test(arguments: [
        ("2026-10-05 09:00", "2026-10-05 09:00"), ("2026-10-05T09:00", "2026-10-05 09:00"),
        ("besok 09.00", "2026-10-08 09:00"),
        ("lusa sore", "2026-10-09 15:00"), ("Senin depan jam 9", "2026-10-12 09:00"),
        ("next Monday 09.00", "2026-10-12 09:00"),
        ("besok pagi jam 9", "2026-10-08 09:00"), ("jam 9 besok pagi", "2026-10-08 09:00"),
        ("tomorrow at 3pm", "2026-10-08 15:00"),
        ("5 Okt 9.00", "2026-10-05 09:00"), ("5 Okt pagi", "2026-10-05 08:00"), ("jam 14", "2026-10-07 14:00"),
        ("nanti malam", "2026-10-07 19:00"), ("nanti malam jam 8", "2026-10-07 20:00"),
        ("tadi malam", "2026-10-06 19:00"),
        ("last night", "2026-10-06 19:00"), ("tonight", "2026-10-07 19:00"), ("pagi ini", "2026-10-07 08:00"),
        ("this evening", "2026-10-07 19:00"), ("besok 9 pagi", "2026-10-08 09:00"),
        ("besok malam jam 12", "2026-10-09 00:00"),
        ("sekarang", "2026-10-07 10:00"), ("besok jam setengah 9", "2026-10-08 08:30"),
        ("3/3/2026 10:30", "2026-03-03 10:30"),
        ("minggu pagi", "2026-10-11 08:00"), ("24:00", "2026-10-08 00:00"),
        ("besok pukul 13.30 WIB", "2026-10-08 13:30"),
    ])
    func `a day and a time are read together`(text: String, moment: String) {
        #expect(words.readMoment(text).value == Moment(moment))
    }

    @Test func `a time of another zone is moved`() {
        #expect(words.readMoment("besok 09.00 WITA").value == Moment("2026-10-08 08:00"))
        let eastern = NaturalDate(now: words.now, zone: .eastern)
        #expect(eastern.readMoment("besok 23.00 WIB").value == Moment("2026-10-09 01:00"))
    }

    @Test func `a day without a time says which day it was`() {
        #expect(words.readMoment("besok") == .refused(.missingTime(day("2026-10-08"))))
    }

    @Test func `the defect of the day is kept`() {
        #expect(words.readMoment("31 Feb jam 9") == .refused(.noSuchDate))
        #expect(words.readMoment("Selasa 5 Okt 2026 09.00") == .refused(.wrongWeekday(day("2026-10-05"))))
        #expect(words.readMoment("3/4 09.00").isAmbiguous)
        #expect(words.readMoment("besok jam 25") == .refused(.unreadable))
        #expect(words.readMoment("") == .refused(.unreadable))
    }
}
