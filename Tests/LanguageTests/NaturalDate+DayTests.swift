import Outreach
import Testing

@testable import Language

@Suite struct NaturalDateDayTests {
    @Test(arguments: [
        ("hari ini", "2026-10-07"), ("Today", "2026-10-07"), ("besok", "2026-10-08"), ("tomorrow", "2026-10-08"),
        ("lusa", "2026-10-09"), ("the day after tomorrow", "2026-10-09"), ("kemarin", "2026-10-06"),
        ("yesterday", "2026-10-06"),
        ("kemarin lusa", "2026-10-05"), ("day before yesterday", "2026-10-05"),
    ])
    func `days near today have names`(text: String, date: String) {
        #expect(words.readDay(text) == .read(day(date)))
    }

    @Test(arguments: [
        ("Senin", "2026-10-12"), ("rabu", "2026-10-07"), ("kamis", "2026-10-08"), ("Friday", "2026-10-09"),
        ("jum'at", "2026-10-09"),
        ("jum’at", "2026-10-09"), ("minggu", "2026-10-11"), ("sun", "2026-10-11"), ("hari selasa", "2026-10-13"),
        ("on Thursday", "2026-10-08"), ("ahad", "2026-10-11"),
    ])
    func `a weekday alone is the coming one, today included`(text: String, date: String) {
        #expect(words.readDay(text) == .read(day(date)))
    }

    @Test(arguments: [
        ("Senin depan", "2026-10-12"), ("next Monday", "2026-10-12"), ("Jumat depan", "2026-10-16"),
        ("next friday", "2026-10-16"),
        ("hari minggu depan", "2026-10-18"), ("senin ini", "2026-10-05"), ("this Friday", "2026-10-09"),
        ("rabu lalu", "2026-09-30"), ("senin lalu", "2026-10-05"), ("last Friday", "2026-10-02"),
        ("jumat yang lalu", "2026-10-02"),
        ("coming monday", "2026-10-12"), ("kamis minggu depan", "2026-10-15"), ("minggu depan senin", "2026-10-12"),
        ("Monday last week", "2026-09-28"), ("Monday of next week", "2026-10-12"), ("Selasa minggu 50", "2026-12-08"),
    ])
    func `next is in the following ISO week, this in the current one, last before today`(text: String, date: String) {
        #expect(words.readDay(text) == .read(day(date)))
    }

    @Test(arguments: [
        ("3 hari lagi", "2026-10-10"), ("in 3 days", "2026-10-10"), ("3 days ago", "2026-10-04"),
        ("10 hari yang lalu", "2026-09-27"), ("1 day from now", "2026-10-08"),
    ])
    func `distances count from today`(text: String, date: String) {
        #expect(words.readDay(text) == .read(day(date)))
    }

    @Test(arguments: ["minggu depan", "next week", "2026-W42", "W42", "minggu 42", "pekan depan"])
    func `a week where a day is asked for names its seven days`(text: String) {
        #expect(words.readDay(text) == .refused(.ambiguous(days("2026-10-12..2026-10-18").days)))
    }

    @Test func `a weekday must be that of its date`() {
        #expect(words.readDay("Senin 5 Okt 2026") == .read(day("2026-10-05")))
        #expect(words.readDay("Selasa 5 Okt 2026") == .refused(.wrongWeekday(day("2026-10-05"))))
        #expect(words.readDay("Minggu 2 Maret 2025") == .read(day("2025-03-02")))
        #expect(words.readDay("Kamis besok") == .read(day("2026-10-08")))
        #expect(words.readDay("Senin besok") == .refused(.wrongWeekday(day("2026-10-08"))))
    }

    @Test func `a weekday settles which of two readings is meant`() {
        #expect(words.readDay("Jumat 3/4/2026") == .read(day("2026-04-03")))
        #expect(words.readDay("Rabu 3/4/2026") == .read(day("2026-03-04")))
    }
}
