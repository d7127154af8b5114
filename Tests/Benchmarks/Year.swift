import Foundation
import Operations

/// Simulates years of a branch through the real planner, log and statistics, and tells how much of an oracle's sign-ups a
/// branch gets that has to learn the rates.
func runYear(_ options: Options) async throws {
    let sample = options.text("--sample") ?? "samples/babel"
    let sites = Int(try options.number("--sites", otherwise: 851))
    let seeds = Int(try options.number("--seeds", otherwise: 10))
    let first = Int(try options.number("--seed", otherwise: 1))
    let weeks = Int(try options.number("--weeks", otherwise: 52))
    // As many visits a week as the reference simulation makes; 0 for as many as the teams can make.
    let visits = Int(try options.number("--visits", otherwise: 38))
    let mostEvents = Int(try options.number("--most-events", otherwise: 9))
    var limit = PlanLimit.iterations(Int(try options.number("--iterations", otherwise: 2_000)))
    if let seconds = options.text("--seconds-per-week").flatMap(Double.init) { limit = .seconds(seconds) }
    var policies = YearPolicy.allCases
    if let names = options.text("--policies") {
        policies = names.split(separator: ",").compactMap { YearPolicy(rawValue: String($0)) }
    }
    var totals: [YearPolicy: [Int]] = [:]
    for seed in first..<(first + seeds) {
        let world = try YearWorld(sample: sample, sites: sites, seed: UInt64(seed))
        for policy in policies {
            let folder = NSTemporaryDirectory() + "sosialisasi-year-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try world.write(to: folder, sample: sample, mostEvents: mostEvents)
            let begun = Clock.wall()
            let outcome = try await YearSimulation(
                world: world, policy: policy, seed: UInt64(seed), weeks: weeks, limit: limit, folder: folder,
                mostVisits: visits > 0 ? visits : nil
            ).run()
            totals[policy, default: []].append(outcome.signUps)
            print(
                """
                {"policy": "\(policy.rawValue)", "seed": \(seed), "signUps": \(outcome.signUps), "visits": \
                \(outcome.visits), "toLearn": \(outcome.toLearn), "weeks": \(weeks), "seconds": \
                \((10 * (Clock.wall() - begun)).rounded() / 10)}
                """)
        }
    }
    for policy in policies {
        let mean = Double((totals[policy] ?? []).reduce(0, +)) / Double(seeds)
        print(
            """
            {"summary": "\(policy.rawValue)", "seeds": \(seeds), "signUps": \(mean), "shareOfOracle": \
            \(share(of: totals[policy], to: totals[.oracle])), "timesRoundRobin": \
            \(share(of: totals[policy], to: totals[.roundRobin]))}
            """)
    }
}

/// The mean over the seeds of one policy's sign-ups by another's; `null` where it was not run.
private func share(of one: [Int]?, to other: [Int]?) -> String {
    guard let one, let other, !one.isEmpty else { return "null" }
    let ratios = zip(one, other).map { Double($0) / Double(max(1, $1)) }
    return "\((ratios.reduce(0, +) / Double(ratios.count) * 10_000).rounded() / 10_000)"
}
