import ICalendar
import Testing

struct CalendarAddressTests {
    @Test func `has an e-mail address if it is one`() {
        #expect(CalendarAddress(parsing: "MAILTO:andi@example.com")?.email == "andi@example.com")
        #expect(CalendarAddress(email: "budi@example.com").text == "mailto:budi@example.com")
        #expect(CalendarAddress(uri: "urn:uuid:1").email == nil)
        #expect(CalendarAddress(parsing: "") == nil)
    }

    @Test func `holds no white space and no line break`() {
        #expect(CalendarAddress(email: "a b\r\nX:1@example.com").uri == "mailto:abX:1@example.com")
    }
}
