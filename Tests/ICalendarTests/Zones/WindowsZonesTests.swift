import Testing

@testable import ICalendar

@Suite struct WindowsZonesTests {
    @Test func `the names of Windows stand for zones of the database`() {
        #expect(WindowsZones.ianaName("SE Asia Standard Time") == "Asia/Bangkok")
        #expect(WindowsZones.ianaName("w. europe standard time") == "Europe/Berlin")
        #expect(WindowsZones.ianaName("Nowhere Standard Time") == nil)
    }
}
