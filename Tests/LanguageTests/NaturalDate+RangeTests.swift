import Outreach
import Testing

@testable import Language

@Suite struct NaturalDateRangeTests {
    @Test(arguments: [
        ("2026-10-05..2026-10-11", "2026-10-05..2026-10-11"), ("5-11 Okt 2026", "2026-10-05..2026-10-11"),
        ("5 - 11 Okt", "2026-10-05..2026-10-11"), ("5–11 Oktober 2026", "2026-10-05..2026-10-11"),
        ("28 Sep - 4 Okt 2026", "2026-09-28..2026-10-04"), ("28 Des - 3 Jan 2027", "2026-12-28..2027-01-03"),
        ("1 Sep s.d. kemarin", "2026-09-01..2026-10-06"), ("senin ini sampai jumat ini", "2026-10-05..2026-10-09"),
        ("1/3/2026 - 13/4/2026", "2026-03-01..2026-04-13"),
        ("dari 1 Okt sampai 5 Okt", "2026-10-01..2026-10-05"), ("Januari - Maret 2026", "2026-01-01..2026-03-31"),
        ("W40..W41", "2026-09-28..2026-10-11"), ("2026-W40..2026-W41", "2026-09-28..2026-10-11"),
    ])
    func `a range runs from a first to a last day`(text: String, range: String) {
        #expect(words.readRange(text) == .read(days(range)))
    }

    @Test(arguments: [
        ("minggu ini", "2026-10-05..2026-10-11"), ("W41", "2026-10-05..2026-10-11"), ("besok", "2026-10-08"),
        ("7 hari terakhir", "2026-10-01..2026-10-07"), ("last 7 days", "2026-10-01..2026-10-07"),
        ("30 hari ke depan", "2026-10-07..2026-11-05"), ("next 30 days", "2026-10-07..2026-11-05"),
        ("2 minggu terakhir", "2026-09-24..2026-10-07"), ("sejak 1 September", "2026-09-01..2026-10-07"),
        ("since yesterday", "2026-10-06..2026-10-07"),
    ])
    func `a week, a day and days round today are ranges`(text: String, range: String) {
        #expect(words.readRange(text) == .read(days(range)))
    }

    @Test func `an end before its start is refused`() {
        #expect(words.readRange("2026-10-11..2026-10-05") == .refused(.reversed))
        #expect(words.readRange("sejak 1 Des 2026") == .refused(.reversed))
        // The coming Monday lies after the coming Friday.
        #expect(words.readRange("Monday to Friday") == .refused(.reversed))
    }

    @Test(arguments: ["", "..", "a..b", "2026-10-05..", "..2026-10-05", "5 -", "last days", "0 hari terakhir"])
    func `what is no range is refused`(text: String) {
        #expect(words.readRange(text).defect == .unreadable)
    }
}
