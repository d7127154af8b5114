@testable import Planning

/// Problems for tests: hand-made ones with round numbers and random ones from a seed.
enum Samples {
    static let nowhere = Place(latitude: 0, longitude: 0)

    /// A point on a line, so that trips are `|x - y|` minutes.
    static func line(_ positions: [Int]) -> TravelMatrix {
        TravelMatrix(points: positions.count) { abs(positions[$0] - positions[$1]) }
    }

    static func site(
        prize: Double = 1, duration: Int = 30, open: [Interval] = [Interval(start: 0, end: 1_000)], day: Int = 0,
        groups: [Int] = []
    ) -> Site {
        Site(
            prize: prize, duration: duration, place: nowhere,
            openings: open.map { Opening(day: day, start: $0.start, end: $0.end) }, groups: groups)
    }

    static func teamDay(
        team: Int = 0, day: Int = 0, shift: Interval = Interval(start: 480, end: 960), maximumEvents: Int = 4,
        blocked: [Interval] = [], maximumTravel: Int? = nil, officers: [Int] = []
    ) -> TeamDay {
        TeamDay(
            team: team, day: day, office: 0, shift: shift, maximumEvents: maximumEvents, blocked: blocked,
            maximumTravel: maximumTravel, officers: officers)
    }

    /// Sites and one office at the given positions of a line, the office at 0.
    static func onLine(
        _ sites: [(position: Int, site: Site)], teamDays: [TeamDay], pins: [Visit] = [], quotas: [Quota] = []
    ) throws(ProblemDefects) -> Problem {
        try Problem(
            sites: sites.map(\.site), offices: [Office(place: nowhere)], teamDays: teamDays,
            travel: .matrix(line(sites.map(\.position) + [0])), pins: pins, quotas: quotas)
    }

    /// A random problem with several windows a day, blocked spans, limits, islands and, on request, officers and pins.
    static func random(seed: UInt64, sites count: Int, teamDays routes: Int, withOfficers: Bool, withPins: Bool) throws
        -> Problem
    {
        var random = RandomNumbers(seed: seed)
        func place(_ random: inout RandomNumbers) -> Place {
            Place(
                latitude: -2 + random.unit() * 0.5, longitude: 106 + random.unit() * 0.5,
                island: random.below(6) == 0 ? 1 : 0)
        }
        let offices = (0..<2).map { _ in Office(place: place(&random)) }
        let sites = (0..<count).map { _ in
            Site(
                prize: Double(1 + random.below(20)), duration: 30 * random.below(4), place: place(&random),
                openings: (0..<(1 + random.below(4))).map { _ in
                    let start = 360 + random.below(500)
                    return Opening(day: random.below(2), start: start, end: start + 60 + random.below(300))
                },
                groups: [random.below(3)])
        }
        let teamDays = (0..<routes).map { route in
            let start = 420 + random.below(180)
            return TeamDay(
                team: route / 2, day: route % 2, office: random.below(2),
                shift: Interval(start: start, end: start + 200 + random.below(300)), maximumEvents: 1 + random.below(4),
                blocked: random.below(3) == 0 ? [Interval(start: 690, end: 780)] : [],
                maximumTravel: random.below(4) == 0 ? 60 + random.below(100) : nil,
                officers: withOfficers ? [random.below(3), 3 + random.below(3)] : [])
        }
        let open = try Problem(sites: sites, offices: offices, teamDays: teamDays)
        guard withPins else { return open }
        let chosen = solve(open, stop: .iterations(5), seed: seed).visits.filter { _ in random.below(3) == 0 }
        return try Problem(
            sites: sites, offices: offices, teamDays: teamDays, pins: chosen,
            quotas: [Quota(group: 0, minimumEvents: 2), Quota(group: 1, minimumEvents: 1)])
    }
}

/// A generator for tests, the same on every machine.
extension RandomNumbers {
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &self) }
}
