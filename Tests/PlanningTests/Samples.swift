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
        groups: [Int] = [], needs: Set<Int> = [], cost: Int = 0
    ) -> Site {
        Site(
            prize: prize, duration: duration, place: nowhere,
            openings: open.map { Opening(day: day, start: $0.start, end: $0.end) }, groups: groups, needs: needs,
            cost: cost)
    }

    static func teamDay(
        team: Int = 0, day: Int = 0, shift: Interval = Interval(start: 480, end: 960), maximumEvents: Int = 4,
        blocked: [Interval] = [], maximumTravel: Int? = nil, officers: [Int] = [], offers: Set<Int> = [],
        noTravel: [Interval] = []
    ) -> TeamDay {
        TeamDay(
            team: team, day: day, office: 0, shift: shift, maximumEvents: maximumEvents, blocked: blocked,
            maximumTravel: maximumTravel, officers: officers, offers: offers, noTravel: noTravel)
    }

    /// Sites and one office at the given positions of a line, the office at 0.
    static func onLine(
        _ sites: [(position: Int, site: Site)], teamDays: [TeamDay], pins: [Visit] = [], quotas: [Quota] = [],
        spacings: [Spacing] = [], budget: Int? = nil
    ) throws(ProblemDefects) -> Problem {
        try Problem(
            sites: sites.map(\.site), offices: [Office(place: nowhere)], teamDays: teamDays,
            travel: .matrix(line(sites.map(\.position) + [0])), pins: pins, quotas: quotas, spacings: spacings,
            budget: budget)
    }

    /// A random problem with several windows a day, blocked spans, limits, islands and, on request, officers, pins and
    /// the rules of ``random(_:_:_:_:)``.
    static func random(
        seed: UInt64, sites count: Int, teamDays routes: Int, withOfficers: Bool, withPins: Bool,
        withRules: Bool = false
    ) throws -> Problem {
        var random = RandomNumbers(seed: seed)
        func place(_ random: inout RandomNumbers) -> Place {
            Place(
                latitude: -2 + random.unit() * 0.5, longitude: 106 + random.unit() * 0.5,
                island: random.below(6) == 0 ? 1 : 0)
        }
        let offices = (0..<2).map { _ in Office(place: place(&random)) }
        var sites = (0..<count).map { _ in
            Site(
                prize: Double(1 + random.below(20)), duration: 30 * random.below(4), place: place(&random),
                openings: (0..<(1 + random.below(4))).map { _ in
                    let start = 360 + random.below(500)
                    return Opening(day: random.below(2), start: start, end: start + 60 + random.below(300))
                },
                groups: [random.below(3)])
        }
        var teamDays = (0..<routes).map { route in
            let start = 420 + random.below(180)
            return TeamDay(
                team: route / 2, day: route % 2, office: random.below(2),
                shift: Interval(start: start, end: start + 200 + random.below(300)), maximumEvents: 1 + random.below(4),
                blocked: random.below(3) == 0 ? [Interval(start: 690, end: 780)] : [],
                maximumTravel: random.below(4) == 0 ? 60 + random.below(100) : nil,
                officers: withOfficers ? [random.below(3), 3 + random.below(3)] : [])
        }
        var rules = Rules()
        if withRules { rules = Rules(&sites, &teamDays, seed: seed) }
        let open = try Problem(sites: sites, offices: offices, teamDays: teamDays)
        guard withPins else {
            return try Problem(
                sites: sites, offices: offices, teamDays: teamDays, quotas: rules.quotas, spacings: rules.spacings,
                budget: rules.budget)
        }
        // Agreed upon before the rules were known, so that some pins break them. Without the visits between two pins the
        // way may no longer fit before a span without travel: such pins are left out.
        let chosen = solve(open, stop: .iterations(5), seed: seed).visits.filter { _ in random.below(3) == 0 }
            .reduce(into: [Visit]()) { pins, visit in
                let isPossible =
                    (try? Problem(sites: sites, offices: offices, teamDays: teamDays, pins: pins + [visit])) != nil
                if isPossible { pins.append(visit) }
            }
        return try Problem(
            sites: sites, offices: offices, teamDays: teamDays, pins: chosen,
            quotas: withRules
                ? rules.quotas : [Quota(group: 0, minimumEvents: 2), Quota(group: 1, minimumEvents: 1)],
            spacings: rules.spacings, budget: rules.budget)
    }

    /// Random needs and offers, costs and a budget, spacings, quotas with and without a maximum, spans without travel.
    private struct Rules {
        var quotas: [Quota] = []
        var spacings: [Spacing] = []
        var budget: Int?

        init() {}

        init(_ sites: inout [Site], _ teamDays: inout [TeamDay], seed: UInt64) {
            var random = RandomNumbers(seed: seed &+ 1_000_003)
            for site in sites.indices {
                sites[site].needs = random.below(3) == 0 ? Set((0...random.below(2)).map { _ in random.below(3) }) : []
                sites[site].cost = random.below(3) * 100
            }
            for teamDay in teamDays.indices {
                teamDays[teamDay].offers = Set((0..<3).filter { _ in random.below(3) > 0 })
                teamDays[teamDay].noTravel = (0..<random.below(3)).map { _ in
                    let start = 450 + random.below(350)
                    return Interval(start: start, end: start + random.below(90))
                }
            }
            budget = random.below(2) == 0 ? 100 * (1 + random.below(sites.count)) : nil
            let shuffled = random.shuffled(Array(sites.indices))
            let spaced = random.below(sites.count + 1)
            for first in stride(from: 0, to: spaced, by: 3) {
                let last = min(first + 3, spaced)
                spacings.append(Spacing(sites: Array(shuffled[first..<last]), days: 1 + random.below(2)))
            }
            for scope in [Quota.Scope.group(0), .group(1), .group(2), .team(0), .team(1)] where random.below(2) == 0 {
                let minimum = random.below(3)
                let maximum = random.below(2) == 0 ? minimum + random.below(2) : nil
                quotas.append(Quota(scope, minimumEvents: minimum, maximumEvents: maximum))
            }
        }
    }
}

/// A generator for tests, the same on every machine.
extension RandomNumbers {
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &self) }
}
