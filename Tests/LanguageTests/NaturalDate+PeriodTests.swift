import Outreach
import Testing

@testable import Language

@Suite struct NaturalDatePeriodTests {
    @Test(arguments: [
        ("bulan ini", "2026-10-01..2026-10-31"), ("next month", "2026-11-01..2026-11-30"),
        ("bulan lalu", "2026-09-01..2026-09-30"),
        ("Oktober 2026", "2026-10-01..2026-10-31"), ("Feb 2028", "2028-02-01..2028-02-29"),
        ("2026-10", "2026-10-01..2026-10-31"),
        ("bulan Januari", "2027-01-01..2027-01-31"), ("tahun ini", "2026-01-01..2026-12-31"),
        ("2025", "2025-01-01..2025-12-31"),
        ("tahun 2025", "2025-01-01..2025-12-31"), ("last year", "2025-01-01..2025-12-31"),
        ("TW3 2026", "2026-07-01..2026-09-30"),
        ("triwulan IV", "2026-10-01..2026-12-31"), ("Q1 2027", "2027-01-01..2027-03-31"),
        ("triwulan ke-2", "2026-04-01..2026-06-30"),
    ])
    func `months, quarters and years are read whole`(text: String, range: String) {
        #expect(words.readRange(text) == .read(days(range)))
    }

    @Test func `the months round New Year lie in their own years`() {
        let december = NaturalDate(now: Moment(day("2026-12-15"), minute: 0))
        #expect(december.readRange("bulan depan") == .read(days("2027-01-01..2027-01-31")))
        let january = NaturalDate(now: Moment(day("2026-01-15"), minute: 0))
        #expect(january.readRange("bulan lalu") == .read(days("2025-12-01..2025-12-31")))
    }

    @Test func `a month or quarter that does not exist is refused`() {
        #expect(words.readRange("2026-13") == .refused(.noSuchDate))
        #expect(words.readRange("Q5") == .refused(.noSuchDate))
        #expect(words.readRange("9999").value == nil)
    }
}
