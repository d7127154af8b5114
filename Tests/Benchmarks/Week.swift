import Foundation
import Planning
import Synchronization

/// A branch's week: sites, teams and quotas.
struct Week: Decodable {
    struct Travelling: Decodable {
        var roadFactor: Double
        var kmh: Double
        var fixedMinutes: Double
        var earthKm: Double
    }

    struct Base: Decodable {
        var lat: Double
        var lon: Double
        var island: Int
    }

    struct Team: Decodable {
        var office: Int
        var shifts: [[Int]?]
        var maxEvents: Int
    }

    struct Spot: Decodable {
        var kind: String
        var lat: Double
        var lon: Double
        var regency: Int
        var island: Int
        var prize: Double
        var duration: Int
        var windows: [[Int]]
    }

    var name: String
    var travel: Travelling
    var regencies: [String]
    var quotaMinEventsPerKind: [String: Int]
    var quotaMinEventsPerRegency: Int
    var offices: [Base]
    var teams: [Team]
    var sites: [Spot]

    func problem(withQuotas: Bool) throws -> Problem {
        let kinds = quotaMinEventsPerKind.keys.sorted()
        let places = sites.map { spot in
            Site(
                prize: spot.prize, duration: spot.duration,
                place: Place(latitude: spot.lat, longitude: spot.lon, island: spot.island),
                openings: spot.windows.map { Opening(day: $0[0], start: $0[1], end: $0[2]) },
                groups: [spot.regency] + (kinds.firstIndex(of: spot.kind).map { [regencies.count + $0] } ?? []))
        }
        let teamDays = teams.enumerated().flatMap { number, team in
            team.shifts.enumerated().compactMap { day, shift in
                shift.map {
                    TeamDay(
                        team: number, day: day, office: team.office, shift: Interval(start: $0[0], end: $0[1]),
                        maximumEvents: team.maxEvents)
                }
            }
        }
        let quotas =
            regencies.indices.map { Quota(group: $0, minimumEvents: quotaMinEventsPerRegency) }
            + kinds.enumerated().map {
                Quota(group: regencies.count + $0, minimumEvents: quotaMinEventsPerKind[$1] ?? 0)
            }
        let road = RoadTravel(
            roadFactor: travel.roadFactor, kilometresPerHour: travel.kmh, fixedMinutes: travel.fixedMinutes,
            earthKilometres: travel.earthKm)
        return try Problem(
            sites: places,
            offices: offices.map { Office(place: Place(latitude: $0.lat, longitude: $0.lon, island: $0.island)) },
            teamDays: teamDays, travel: .road(road), quotas: withQuotas ? quotas : [])
    }
}

func runWeek(_ options: Options) async throws {
    let clock = try options.clock()
    let seconds = try options.number("--seconds", otherwise: 10)
    for file in options.files {
        let (name, teams, problem) = try readWeek(file, withQuotas: options.has("--quotas"))
        let begun = clock()
        let settings = try options.settings()
        var tell: (@Sendable (SearchProgress) -> Void)?
        if options.has("--progress") { tell = { progress in print(progress) } }
        let (seed, threads) = (try options.seed(), try options.threads())
        let found = await solution(
            to: problem, stop: .seconds(seconds, clock: clock), seed: seed, settings: settings, threads: threads,
            onProgress: tell)
        let elapsed = clock() - begun
        let routes = found.plan.routes.map { route -> [String: Any] in
            let teamDay = problem.teamDays[route.teamDay]
            return ["team": teamDay.team, "day": teamDay.day, "stops": route.stops.map { [$0.site, $0.start] }]
        }
        try write(["routes": routes], for: name, to: options)
        try report(found, instance: name, teams: teams, seconds: elapsed, options)
        if options.text("--ill") != nil {
            try await replan(
                problem, from: found.plan, without: Int(try options.number("--ill", otherwise: 0)), options)
        }
    }
}

/// Plans once more with a team ill all week, for a second, and prints when the first answer was there and what the last
/// one brings.
private func replan(_ problem: Problem, from plan: Plan, without team: Int, _ options: Options) async throws {
    var teamDays = problem.teamDays
    for index in teamDays.indices where teamDays[index].team == team { teamDays[index].maximumEvents = 0 }
    let reduced = try Problem(
        sites: problem.sites, offices: problem.offices, teamDays: teamDays, travel: problem.travel,
        quotas: problem.quotas)
    let clock = try options.clock()
    let begun = clock()
    let first = Mutex<(seconds: Double, score: Double)?>(nil)
    let kept = Plan(visits: plan.visits.filter { problem.teamDays[$0.teamDay].team != team }, in: reduced)
    let found = await solution(
        to: reduced, stop: .seconds(1, clock: clock), seed: try options.seed(), initial: kept,
        settings: try options.settings(), threads: try options.threads()
    ) { progress in
        let seconds = clock() - begun
        first.withLock { if $0 == nil { $0 = (seconds, progress.prize) } }
    }
    let answer = first.withLock(\.self) ?? (clock() - begun, found.plan.prize)
    print(
        """
        {"without":\(team),"first_seconds":\((answer.seconds * 1000).rounded() / 1000),"first_score":\(answer.score),\
        "score":\(found.plan.prize),"seconds":\(((clock() - begun) * 1000).rounded() / 1000)}
        """)
}

private func readWeek(_ file: String, withQuotas: Bool) throws -> (name: String, teams: Int, problem: Problem) {
    let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
    let week = try JSONDecoder().decode(Week.self, from: data)
    return (week.name, week.teams.count, try week.problem(withQuotas: withQuotas))
}
