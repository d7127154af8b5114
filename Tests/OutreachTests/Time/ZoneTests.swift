import Testing

@testable import Outreach

@Suite struct ZoneTests {
    @Test(arguments: [
        ("wib", Zone.western), ("Asia/Jakarta", .western), ("Asia/Pontianak", .western), ("WITA", .central),
        ("asia/makassar", .central), ("Wit", .eastern), ("Asia/Jayapura", .eastern),
    ])
    func `reads its letters and its name`(text: String, zone: Zone) {
        #expect(Zone(text) == zone)
    }

    @Test(arguments: ["", "UTC", "+07:00", "WIBX", "Asia/Singapore"])
    func `refuses other zones`(text: String) {
        #expect(Zone(text) == nil)
    }

    @Test(arguments: [(Zone.western, "+07:00"), (.central, "+08:00"), (.eastern, "+09:00")])
    func `has a fixed offset`(zone: Zone, offset: String) {
        #expect(zone.offsetText == offset)
        #expect(Zone(zone.name) == zone)
        #expect(Zone(zone.rawValue) == zone)
    }
}
