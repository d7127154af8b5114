import Outreach
import Testing

@testable import Language

@Suite struct DateFormatTests {
    private let indonesian = DateFormat(.indonesian)
    private let english = DateFormat(.english)
    private let monday = day("2026-10-05")

    @Test func `days are written short and long`() {
        #expect(indonesian.short(monday) == "Sen 5 Okt 2026")
        #expect(english.short(monday) == "Mon 5 Oct 2026")
        #expect(indonesian.long(monday) == "Senin, 5 Oktober 2026")
        #expect(english.long(monday) == "Monday, 5 October 2026")
    }

    @Test func `moments name their zone`() {
        let moment = Moment(monday, minute: 540)
        #expect(indonesian.long(moment, in: .western) == "Senin, 5 Okt 2026 09.00 WIB")
        #expect(english.long(moment, in: .western) == "Monday, 5 Oct 2026 09:00 WIB")
        #expect(indonesian.short(moment, in: .eastern) == "Sen 5 Okt 2026 09.00 WIT")
    }

    @Test func `times take the language's mark`() throws {
        let start = try #require(ClockTime("08:05"))
        let end = try #require(ClockTime("24:00"))
        #expect(indonesian.times(start, end) == "08.05-24.00")
        #expect(english.times(start, end) == "08:05-24:00")
        #expect(indonesian.time(Moment(monday, minute: 1439)) == "23.59")
    }

    @Test(arguments: [
        ("2026-10-05..2026-10-11", "5-11 Okt 2026", "5-11 Oct 2026"),
        ("2026-09-28..2026-10-04", "28 Sep - 4 Okt 2026", "28 Sep - 4 Oct 2026"),
        ("2026-12-28..2027-01-03", "28 Des 2026 - 3 Jan 2027", "28 Dec 2026 - 3 Jan 2027"),
        ("2026-10-05", "5 Okt 2026", "5 Oct 2026"),
    ])
    func `ranges say what differs`(text: String, first: String, second: String) throws {
        let range = try #require(DayRange(text))
        #expect(indonesian.range(range) == first)
        #expect(english.range(range) == second)
    }

    @Test func `weeks and months have titles`() {
        #expect(indonesian.title(Week(containing: monday)) == "Minggu 41 (5-11 Okt 2026)")
        #expect(english.title(Week(containing: monday)) == "Week 41 (5-11 Oct 2026)")
        #expect(indonesian.month(monday) == "Oktober 2026")
        #expect(english.month(monday) == "October 2026")
    }
}

/// A day that is known to exist.
func day(_ text: String) -> Day { Day(text) ?? Day.first }
