import ICalendar
import Testing

struct GeoPositionTests {
    @Test(arguments: [
        ("37.386013;-122.082932", 37.386013, -122.082932), ("-6.2088\\;106.8456", -6.2088, 106.8456),
        ("+1;-.5", 1, -0.5),
    ])
    func `reads latitude and longitude`(text: String, latitude: Double, longitude: Double) {
        #expect(GeoPosition(parsing: text) == GeoPosition(latitude: latitude, longitude: longitude))
    }

    @Test(arguments: [
        "", ";", "1", "1,2", "91;0", "0;181", "nan;0", "0x1;2", "1e1;0", "inf;0", "1;2;3", "1.2.3;0", ".;0", "--1;0",
    ])
    func `refuses what is no place`(text: String) {
        #expect(GeoPosition(parsing: text) == nil)
    }

    @Test func `is written with six decimals`() {
        #expect(GeoPosition(latitude: -6.2088, longitude: 106.8456)?.text == "-6.208800;106.845600")
        #expect(GeoPosition(latitude: -0.0000001, longitude: 180)?.text == "0.000000;180.000000")
        #expect(GeoPosition(latitude: .nan, longitude: 0) == nil)
    }
}
