import Foundation
import Planning

/// An instance of the Team Orienteering Problem with Time Windows.
struct TeamOrienteering: Decodable {
    var name: String
    var scale: Int
    /// Rows of `[x1000, y1000, duration, score, open, latestStart]`; the first is the depot.
    var nodes: [[Int]]

    /// The problem with a number of teams on one day; site `s` is node `s + 1`.
    func problem(teams: Int) throws -> Problem {
        let depot = nodes[0]
        let sites = nodes.dropFirst().map { node in
            Site(
                prize: Double(node[3]), duration: node[2], place: Place(latitude: 0, longitude: 0),
                openings: [Opening(day: 0, start: node[4], end: node[5] + node[2])])
        }
        let order = Array(1..<nodes.count) + [0]
        let matrix = TravelMatrix(points: nodes.count) { from, to in
            let dx = nodes[order[from]][0] - nodes[order[to]][0]
            let dy = nodes[order[from]][1] - nodes[order[to]][1]
            return integerRoot((dx * dx + dy * dy) * scale * scale / 1_000_000)
        }
        let teamDays = (0..<teams).map {
            TeamDay(
                team: $0, day: 0, office: 0, shift: Interval(start: depot[4], end: depot[5]),
                maximumEvents: sites.count)
        }
        return try Problem(
            sites: Array(sites), offices: [Office(place: Place(latitude: 0, longitude: 0))], teamDays: teamDays,
            travel: .matrix(matrix))
    }
}

/// The largest integer whose square is not above the value.
private func integerRoot(_ value: Int) -> Int {
    var root = Int(Double(value).squareRoot())
    while root * root > value { root -= 1 }
    while (root + 1) * (root + 1) <= value { root += 1 }
    return root
}

func runTeamOrienteering(_ options: Options) async throws {
    let teams = Int(try options.number("--teams", otherwise: 1))
    let clock = try options.clock()
    let seconds = try options.number("--seconds", otherwise: 1)
    for file in options.files {
        let data = try Data(contentsOf: URL(fileURLWithPath: file))
        let instance = try JSONDecoder().decode(TeamOrienteering.self, from: data)
        let problem = try instance.problem(teams: teams)
        let begun = clock()
        let (seed, threads, settings) = (try options.seed(), try options.threads(), try options.settings())
        let found = await solution(
            to: problem, stop: .seconds(seconds, clock: clock), seed: seed, settings: settings, threads: threads)
        let elapsed = clock() - begun
        try write(["routes": found.plan.routes.map { $0.stops.map { $0.site + 1 } }], for: instance.name, to: options)
        try report(found, instance: instance.name, teams: teams, seconds: elapsed, options)
    }
}

/// Writes a solution as DIR/<instance>.json, if a directory was named.
func write(_ solution: [String: Any], for instance: String, to options: Options) throws {
    guard let directory = options.text("--out") else { return }
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let data = try JSONSerialization.data(withJSONObject: solution, options: [.sortedKeys])
    try data.write(to: URL(fileURLWithPath: directory).appendingPathComponent("\(instance).json"))
}

/// Prints one result as a line of JSON.
func report(_ found: Solution, instance: String, teams: Int, seconds: Double, _ options: Options) throws {
    let rounded = (seconds * 1000).rounded() / 1000
    let bound = found.bound.map { "\(($0 * 1000).rounded() / 1000)" } ?? "null"
    print(
        """
        {"instance":"\(instance)","teams":\(teams),"score":\(Int(found.plan.prize.rounded())),"bound":\(bound),\
        "seconds":\(rounded),"threads":\(try options.threads()),"seed":\(try options.seed()),\
        "iterations":\(found.iterations)}
        """)
    fflush(nil)
}
