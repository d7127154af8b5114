import Foundation
import Planning

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
    }
}

private func readWeek(_ file: String, withQuotas: Bool) throws -> (name: String, teams: Int, problem: Problem) {
    let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
    let week = try JSONDecoder().decode(Week.self, from: data)
    return (week.name, week.teams.count, try week.problem(withQuotas: withQuotas))
}
