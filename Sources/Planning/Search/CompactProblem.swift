/// A problem in flat columns, its rules folded into what the insertion test reads: openings and blocked spans become
/// spans of starts, a pin becomes a span of one minute.
///
/// A route's number is its team-day's. Team-days of one day with the same blocked spans share a calendar.
final class CompactProblem {
    let siteCount: Int
    let routeCount: Int
    /// Stops that a route has room for, its two ends not counted.
    let longestRoute: Int

    let prize: Column<Double>
    let duration: Column<Int32>
    let siteIsland: Column<Int32>
    let isPinned: Column<Bool>
    /// A bit for each island and calendar, folded into 64, in which a site or route may meet the other.
    let siteMask: Column<UInt64>
    let routeMask: Column<UInt64>

    let calendarCount: Int
    /// Spans of starts of (site, calendar), from this entry to the next.
    let spanStart: Column<Int32>
    let spans: Column<Span>

    let routeCalendar: Column<Int32>
    let routeOffice: Column<Int32>
    let routeIsland: Column<Int32>
    let shiftStart: Column<Int32>
    let shiftEnd: Column<Int32>
    let maximumEvents: Column<Int32>
    let maximumTravel: Column<Int32>
    /// Routes that share an officer with a route in overlapping shifts, from this entry to the next.
    let rivalStart: Column<Int32>
    let rivals: Column<Int32>

    let quotaCount: Int
    let quotaMinimum: Column<Int32>
    /// Events that all quotas ask for together.
    let quotaEvents: Int
    /// Quotas that a site counts for, from this entry to the next.
    let siteQuotaStart: Column<Int32>
    let siteQuotas: Column<Int32>
    /// The quota that a route counts for, -1 for none.
    let routeQuota: Column<Int32>

    let admission: Admission
    /// Whether no site needs to be admitted and no route has a span without travel: the insertion test then asks for
    /// neither.
    let isPlain: Bool
    /// Whether a visit taken out of one route can make room on another, because of officers, spacings, ceilings or the
    /// budget.
    let tiesRoutes: Bool
    let pauses: RoutePauses
    let neighbours: Neighbours
    /// What a visit adds to the way at least. Tables of rounded minutes may have detours that are a minute shorter than
    /// the direct way; places with still shorter ones are passed over.
    let leastDetour: Int32
    let meanPrize: Double
    /// What an event for a quota that is short is worth beyond its prize.
    let quotaBonus: Double
    /// Minutes of a shift on average, at least 1.
    let meanShift: Double

    /// Minutes between which an event can start, both included.
    struct Span: BitwiseCopyable {
        var open: Int32
        var latest: Int32
    }

    init(_ problem: Problem, neighbours width: Int) {
        let sites = problem.sites
        let teamDays = problem.teamDays
        siteCount = sites.count
        routeCount = teamDays.count
        prize = Column(sites.map(\.prize))
        duration = Column(sites.map { Int32($0.duration) })
        var islands: [Int: Int32] = [:]
        for site in sites where islands[site.place.island] == nil { islands[site.place.island] = Int32(islands.count) }
        siteIsland = Column(sites.map { islands[$0.place.island] ?? -1 })
        routeIsland = Column(teamDays.map { islands[problem.offices[$0.office].place.island] ?? -1 })
        let pinned = Set(problem.pins.map(\.site))
        isPinned = Column(sites.indices.map { pinned.contains($0) })
        let calendars = Calendars(of: problem)
        calendarCount = calendars.representatives.count
        routeCalendar = Column(calendars.ofTeamDay.map { Int32($0) })
        let table = calendars.spans(in: problem)
        spanStart = Column(table.starts)
        spans = Column(table.spans)
        let masks = Self.masks(of: problem, islands: islands, calendars: calendars, starts: table.starts)
        siteMask = Column(masks.sites)
        routeMask = Column(masks.routes)
        routeOffice = Column(teamDays.map { Int32(sites.count + $0.office) })
        shiftStart = Column(teamDays.map { Int32($0.shift.start) })
        shiftEnd = Column(teamDays.map { Int32($0.shift.end) })
        maximumEvents = Column(teamDays.map { Int32(clamping: $0.maximumEvents) })
        maximumTravel = Column(teamDays.map { Int32(clamping: $0.maximumTravel ?? .max) })
        let rivalry = OfficersApart.rivals(in: problem)
        rivalStart = Column(rivalry.starts)
        rivals = Column(rivalry.rivals)
        quotaCount = problem.quotas.count
        quotaMinimum = Column(problem.quotas.map { Int32(clamping: $0.minimumEvents) })
        quotaEvents = problem.quotas.reduce(0) { $0 + Int(Int32(clamping: $1.minimumEvents)) }
        let counted = Self.siteQuotas(in: problem)
        siteQuotaStart = Column(counted.starts)
        siteQuotas = Column(counted.quotas)
        routeQuota = Column(Self.routeQuotas(in: problem))
        admission = Admission(of: problem)
        tiesRoutes =
            !rivalry.rivals.isEmpty || !problem.spacings.isEmpty || problem.budget != nil
            || problem.quotas.contains { $0.maximumEvents != nil }
        pauses = RoutePauses(of: problem)
        isPlain = !admission.hasRuled && !pauses.hasPaused
        neighbours = Neighbours(of: problem, width: width)
        meanPrize = problem.meanPrize
        quotaBonus = problem.quotaBonus
        if case .road(let road) = problem.travel {
            leastDetour = Int32(road.fixedMinutes) - 1
        } else {
            leastDetour = -1
        }
        let shifts = teamDays.reduce(0) { $0 + $1.shift.end - $1.shift.start }
        meanShift = max(1, Double(shifts) / Double(max(1, teamDays.count)))
        longestRoute = problem.mostVisits
    }

    private static func masks(
        of problem: Problem, islands: [Int: Int32], calendars: Calendars, starts: [Int32]
    ) -> (sites: [UInt64], routes: [UInt64]) {
        let count = calendars.representatives.count
        func bit(_ island: Int, _ calendar: Int) -> UInt64 {
            1 << UInt64((Int(islands[island] ?? -1) + 1 + calendar * (islands.count + 1)) & 63)
        }
        let sites = problem.sites.indices.map { site in
            (0..<count).reduce(UInt64(0)) { mask, calendar in
                let row = site * count + calendar
                return starts[row] < starts[row + 1] ? mask | bit(problem.sites[site].place.island, calendar) : mask
            }
        }
        let routes = problem.teamDays.enumerated().map { route, teamDay in
            bit(problem.offices[teamDay.office].place.island, calendars.ofTeamDay[route])
        }
        return (sites, routes)
    }

    private static func siteQuotas(in problem: Problem) -> (starts: [Int32], quotas: [Int32]) {
        let quotaOfGroup = Dictionary(
            problem.quotas.enumerated().compactMap { index, quota -> (Int, Int32)? in
                if case .group(let group) = quota.scope { (group, Int32(index)) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        var starts: [Int32] = [0]
        var quotas: [Int32] = []
        for site in problem.sites {
            quotas += Set(site.groups.compactMap { quotaOfGroup[$0] }).sorted()
            starts.append(Int32(quotas.count))
        }
        return (starts, quotas)
    }

    private static func routeQuotas(in problem: Problem) -> [Int32] {
        let quotaOfTeam = Dictionary(
            problem.quotas.enumerated().compactMap { index, quota -> (Int, Int32)? in
                if case .team(let team) = quota.scope { (team, Int32(index)) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        return problem.teamDays.map { quotaOfTeam[$0.team] ?? -1 }
    }
}

extension Problem {
    /// The most visits that a route can need room for: what its maximum, the sites and the shortest visits allow.
    var mostVisits: Int {
        let shortest = sites.lazy.map(\.duration).min() ?? 0
        let fixed: Int
        if case .road(let road) = travel { fixed = Int(road.fixedMinutes) } else { fixed = 0 }
        let pins = Dictionary(pins.map { ($0.teamDay, 1) }, uniquingKeysWith: +).values.max() ?? 0
        let room =
            teamDays.lazy.map { teamDay in
                let inShift = (teamDay.shift.end - teamDay.shift.start) / max(1, shortest + fixed) + 1
                return min(teamDay.maximumEvents, inShift)
            }.max() ?? 0
        return max(pins, min(room, sites.count, 500))
    }
}
