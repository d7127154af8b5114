import Testing

@testable import Planning

struct CrossingTests {
    private let near = Place(latitude: -2.1, longitude: 106.1, island: 0)
    private let far = Place(latitude: -2.7, longitude: 107.6, island: 1)

    private func crossing(to destination: Place, minutes: Int = 240) -> Crossing {
        Crossing(from: near, to: destination, minutes: minutes, departures: [400], returns: [900, 500])
    }

    @Test func `is seen from both sides`() {
        let ferry = crossing(to: far)
        #expect(ferry.outward(from: 0) == ferry)
        let back = Crossing(from: far, to: near, minutes: 240, departures: [900, 500], returns: [400])
        #expect(ferry.outward(from: 1) == back)
    }

    @Test func `does not leave from a third island, nor lead to its own, nor take less than no time`() {
        #expect(crossing(to: far).outward(from: 2) == nil)
        #expect(crossing(to: Place(latitude: -2, longitude: 106, island: 0)).outward(from: 0) == nil)
        #expect(crossing(to: far, minutes: -1).outward(from: 0) == nil)
        #expect(crossing(to: far, minutes: .max).outward(from: 0) == nil)
    }

    @Test func `counts road and crossing of a leg, and no waiting`() {
        let leg = DayTrip.Leg(crossing: 0, departure: 400, landing: 640, roadMinutes: 30)
        #expect(leg.travelMinutes == 270)
    }
}
