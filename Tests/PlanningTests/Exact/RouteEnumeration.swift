@testable import Planning

/// Every route that a team-day can run, by trying all orders: no two sites of one place, and all of its pins.
enum RouteEnumeration {
    static func routes(of teamDay: Int, in problem: Problem) -> [[Int]] {
        let shift = problem.teamDays[teamDay].shift
        let sites = problem.sites.indices.filter {
            problem.earliestStart(of: $0, on: teamDay, from: shift.start) != nil
        }
        let pins = problem.pins.filter { $0.teamDay == teamDay }.map(\.site)
        var found: [[Int]] = []
        func goOn(_ order: [Int]) {
            if !order.isEmpty, pins.allSatisfy(order.contains), problem.route(of: teamDay, visiting: order) != nil {
                found.append(order)
            }
            guard order.count < problem.teamDays[teamDay].maximumEvents else { return }
            for site in sites where !order.contains(where: { isOnePlace($0, site, in: problem) }) {
                goOn(order + [site])
            }
        }
        goOn([])
        return found
    }

    private static func isOnePlace(_ one: Int, _ other: Int, in problem: Problem) -> Bool {
        one == other || problem.spacings.contains { $0.sites.contains(one) && $0.sites.contains(other) }
    }
}

/// What the exact side makes of a problem.
struct ExactParts {
    let problem: Problem
    let compact: CompactProblem
    let lookup: MatrixLookup
    let classes: [RouteClass]

    init?(_ problem: Problem) {
        guard let lookup = MatrixLookup(of: problem, mostPoints: 1_000) else { return nil }
        self.problem = problem
        self.lookup = lookup
        compact = CompactProblem(problem, neighbours: 1)
        classes = RouteClass.all(in: problem, compact, lookup)
    }

    var pricing: Pricing { Pricing(problem, compact, lookup) }

    var master: Master {
        Master(problem, classes, rivals: OfficersApart.rivals(in: problem), quotaBonus: compact.quotaBonus)
    }
}

/// Asks until there is an answer: the integer program turns away a second caller while it is at work.
func answer<Answer>(_ ask: () -> Answer?) async -> Answer? {
    for _ in 0..<100_000 {
        if let answer = ask() { return answer }
        await Task.yield()
    }
    return nil
}
