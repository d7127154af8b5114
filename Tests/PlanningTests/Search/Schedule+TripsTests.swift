import Testing

@testable import Planning

struct RoutePausesTests {
    @Test(arguments: 1...20) func `knows the trips of each route as its team-day does`(seed: UInt64) throws {
        let problem = try Samples.random(
            seed: seed, sites: 5, teamDays: 6, withOfficers: false, withPins: false, withRules: true)
        let routes = RoutePauses(of: problem)
        for (route, teamDay) in problem.teamDays.enumerated() {
            let pauses = Pauses(of: teamDay)
            #expect(routes.isPaused[route] == !pauses.spans.isEmpty)
            for minute in stride(from: 400, to: 1_000, by: 7) {
                for minutes in [0, 1, 25, 90] {
                    #expect(
                        routes.arrival(on: route, ready: minute, minutes: minutes)
                            == pauses.arrival(ready: minute, minutes: minutes))
                    #expect(
                        routes.departure(on: route, arriving: minute, minutes: minutes)
                            == pauses.departure(arriving: minute, minutes: minutes))
                }
            }
        }
    }
}
