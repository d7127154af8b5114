@testable import Planning

/// Problems with several offices in a row, each with its own teams and sites around it.
enum Countries {
    static func country(
        seed: UInt64, offices count: Int, sites: Int, days: Int = 2, pins: Int = 0, withRules: Bool = true
    ) throws -> Problem {
        var random = RandomNumbers(seed: seed)
        let offices = (0..<count).map { Office(place: Place(latitude: -2, longitude: 106 + Double($0))) }
        let all = (0..<sites).map { _ in
            let start = 420 + random.below(400)
            return Site(
                prize: Double(1 + random.below(20)), duration: 30 + random.below(60),
                place: Place(latitude: -2.3 + 0.6 * random.unit(), longitude: 105.6 + random.unit() * Double(count)),
                openings: (0..<days).map { Opening(day: $0, start: start, end: start + 240) },
                groups: [random.below(3)], cost: 100 * random.below(3))
        }
        let teamDays = (0..<count).flatMap { office in
            (0..<days).map { day in
                TeamDay(
                    team: office, day: day, office: office, shift: Interval(start: 420, end: 960),
                    maximumEvents: 4, officers: [office])
            }
        }
        let pairs = stride(from: 0, to: withRules ? min(sites - 1, 20) : 0, by: 2)
        return try Problem(
            sites: all, offices: offices, teamDays: teamDays,
            quotas: withRules
                ? [
                    Quota(.group(0), minimumEvents: 2, maximumEvents: 5), Quota(group: 1, minimumEvents: 3),
                    Quota(.team(1), maximumEvents: 5),
                ] : [], spacings: pairs.map { Spacing(sites: [$0, $0 + 1], days: 2) },
            budget: withRules ? 100 * 5 * count : nil)
    }
}
