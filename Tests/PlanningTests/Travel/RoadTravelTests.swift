import Testing

@testable import Planning

struct RoadTravelTests {
    private func minutes(_ from: Place, _ to: Place, _ road: RoadTravel = RoadTravel()) -> Int {
        RoadTravel.minutes(
            from: UnitVector(from), to: UnitVector(to), perRadian: road.minutesPerRadian, fixed: road.fixedMinutes)
    }

    @Test func `takes the fixed minutes to where one is`() {
        let office = Place(latitude: -2.13, longitude: 106.11)
        #expect(minutes(office, office) == 10)
    }

    @Test func `counts a degree of latitude as a 360th of the meridian`() {
        // 6371 km * pi / 180 = 111.195 km; * 1.35 / 40 * 60 + 10 = 235.17 minutes.
        #expect(minutes(Place(latitude: 0, longitude: 106), Place(latitude: 1, longitude: 106)) == 236)
    }

    @Test func `shrinks a degree of longitude by the cosine of the latitude`() {
        // Half as long at 60 degrees, less the bulge of the great circle: 55.59 km, 122.58 minutes.
        #expect(minutes(Place(latitude: 60, longitude: 0), Place(latitude: 60, longitude: 1)) == 123)
    }

    @Test func `crosses half the Earth`() {
        // pi * 6371 km * 1.35 / 40 * 60 + 10 = 40,540.2 minutes.
        #expect(minutes(Place(latitude: 0, longitude: 0), Place(latitude: 0, longitude: 180)) == 40_541)
    }

    @Test func `is the same both ways`() {
        let first = Place(latitude: -2.14961, longitude: 106.12771)
        let second = Place(latitude: -1.86, longitude: 106.12)
        #expect(minutes(first, second) == minutes(second, first))
    }

    @Test func `refuses speeds and factors that are not above nought`() {
        #expect(RoadTravel().isValid)
        #expect(!RoadTravel(roadFactor: 0).isValid)
        #expect(!RoadTravel(kilometresPerHour: -1).isValid)
        #expect(!RoadTravel(fixedMinutes: -1).isValid)
        #expect(!RoadTravel(earthKilometres: .infinity).isValid)
    }
}
