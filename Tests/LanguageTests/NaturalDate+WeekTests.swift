import Outreach
import Testing

@testable import Language

@Suite struct NaturalDateWeekTests {
    @Test(arguments: [
        ("minggu ini", "2026-10-05"), ("this week", "2026-10-05"), ("minggu depan", "2026-10-12"),
        ("Next Week", "2026-10-12"),
        ("pekan lalu", "2026-09-28"), ("last week", "2026-09-28"), ("2 minggu lagi", "2026-10-19"),
        ("2 weeks ago", "2026-09-21"),
        ("2026-W41", "2026-10-05"), ("2026w41", "2026-10-05"), ("W41", "2026-10-05"), ("minggu 41", "2026-10-05"),
        ("minggu ke-41", "2026-10-05"), ("week 41", "2026-10-05"), ("pekan 1 2027", "2027-01-04"), ("w2", "2027-01-11"),
        ("w53", "2026-12-28"), ("minggu 30", "2026-07-20"),
    ])
    func `a week is named or numbered, and the nearest is meant`(text: String, monday: String) {
        #expect(words.readWeek(text) == .read(Week(containing: day(monday))))
    }

    // March 2026 has its Thursdays on 5, 12, 19 and 26.
    @Test(arguments: [
        ("minggu ke-2 Maret 2026", "2026-03-09"), ("minggu kedua Maret 2026", "2026-03-09"),
        ("second week of March 2026", "2026-03-09"),
        ("2nd week of March 2026", "2026-03-09"), ("week 2 of March 2026", "2026-03-09"),
        ("minggu ke 2 bulan Maret 2026", "2026-03-09"),
        ("minggu terakhir Maret 2026", "2026-03-23"), ("minggu pertama Oktober", "2026-09-28"),
        ("last week of October", "2026-10-26"),
        ("minggu ke-1 Januari 2027", "2027-01-04"),
    ])
    func `a month's weeks are those whose Thursday lies in it`(text: String, monday: String) {
        #expect(words.readWeek(text) == .read(Week(containing: day(monday))))
    }

    @Test func `a day stands for the week that holds it`() {
        #expect(words.readWeek("besok") == .read(Week(containing: day("2026-10-08"))))
        #expect(words.readWeek("1 Jan 2027") == .read(Week(containing: day("2026-12-28"))))
        #expect(words.readWeek("minggu 2 maret 2025") == .read(Week(containing: day("2025-03-02"))))
        #expect(words.readWeek("minggu") == .read(Week(containing: day("2026-10-11"))))
    }

    @Test(arguments: ["2027-W53", "W54", "minggu ke-5 Maret 2026", "minggu 53 2027", "2026-w00"])
    func `a week that does not exist is refused`(text: String) {
        #expect(words.readWeek(text) == .refused(.noSuchDate))
    }
}
