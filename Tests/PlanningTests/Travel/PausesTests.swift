import Testing

@testable import Planning

struct PausesTests {
    private func pauses(_ spans: [(Int, Int)]) -> Pauses {
        Pauses(of: Samples.teamDay(noTravel: spans.map { Interval(start: $0.0, end: $0.1) }))
    }

    @Test(arguments: [(600, 630), (660, 690), (661, 810), (690, 810), (779, 810), (780, 810), (781, 811)])
    func `begins a trip at the end of a span that it would run into`(ready: Int, arrival: Int) {
        #expect(pauses([(690, 780)]).arrival(ready: ready, minutes: 30) == arrival)
    }

    @Test(arguments: [(690, 660), (691, 660), (780, 660), (809, 660), (810, 780), (811, 781), (689, 659)])
    func `finds the latest departure`(arrival: Int, departure: Int) {
        #expect(pauses([(690, 780)]).departure(arriving: arrival, minutes: 30) == departure)
    }

    @Test func `goes round several spans at once`() {
        // Between 100 and 120 there is no room for 30 minutes.
        let pauses = pauses([(120, 150), (60, 100), (130, 160), (200, 200)])
        #expect(pauses.spans == [Interval(start: 60, end: 100), Interval(start: 120, end: 160)])
        #expect(pauses.arrival(ready: 50, minutes: 30) == 190)
        #expect(pauses.departure(arriving: 189, minutes: 30) == 30)
        #expect(pauses.first(on: 50, minutes: 30) == Interval(start: 60, end: 100))
    }

    @Test func `takes no notice of a trip that takes no time`() {
        #expect(pauses([(60, 100)]).arrival(ready: 70, minutes: 0) == 70)
        #expect(pauses([(60, 100)]).departure(arriving: 70, minutes: 0) == 70)
        #expect(pauses([(60, 100)]).first(on: 70, minutes: 0) == nil)
    }

    @Test(arguments: 1...50) func `has the latest departure as the inverse of the arrival`(seed: UInt64) {
        var random = RandomNumbers(seed: seed)
        let spans = (0..<3).map { _ -> (Int, Int) in
            let start = random.below(200)
            return (start, start + random.below(40))
        }
        let pauses = pauses(spans)
        let minutes = random.below(30)
        for limit in 0..<300 {
            let latest = pauses.departure(arriving: limit, minutes: minutes)
            #expect(pauses.arrival(ready: latest, minutes: minutes) <= limit)
            #expect(pauses.arrival(ready: latest + 1, minutes: minutes) > limit)
        }
    }
}
