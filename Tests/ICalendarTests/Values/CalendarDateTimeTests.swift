import ICalendar
import Testing

struct CalendarDateTimeTests {
    // The forms of RFC 5545 section 3.3.5.
    @Test(arguments: ["19980118T230000", "19980119T070000Z"])
    func `reads and writes the forms of the standard`(text: String) {
        #expect(CalendarDateTime(parsing: text)?.text == text)
    }

    @Test(arguments: [
        "19980119T230000-0800", "19980119", "19980119T2300", "19980119 230000", "19980119T230000ZZ", "T", "",
    ])
    func `refuses other forms`(text: String) {
        #expect(CalendarDateTime(parsing: text) == nil)
    }

    @Test func `is an instant for a clock with an offset`() throws {
        let time = try #require(CalendarDateTime(parsing: "20260110T090000"))
        let west = try #require(UTCOffset(parsing: "+0700"))
        #expect(time.instant(offset: west)?.text == "20260110T020000Z")
    }
}
