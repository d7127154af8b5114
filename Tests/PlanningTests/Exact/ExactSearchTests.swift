import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct ExactSearchTests {
    private struct NoProof: Error {}

    /// The bound after all rounds, and the best plan put together from the routes met if it is better than the given one.
    private func proof(of problem: Problem, beside plan: Plan) throws -> (bound: Double, better: Plan?) {
        guard var exact = ExactSearch(problem, pool: [plan]) else { throw NoProof() }
        while exact.round(secondsLeft: { 1_000 }) {}
        let bound = exact.bound
        return (try #require(bound), exact.betterPlan(than: plan, seconds: 1_000))
    }

    @Test(arguments: 1...60) func `never proves less than the best plan of a tiny problem with all rules`(seed: UInt64)
        throws
    {
        let problem = try Samples.random(
            seed: seed, sites: 6, teamDays: 1 + Int(seed % 4), withOfficers: false, withPins: false, withRules: true)
        let compact = CompactProblem(problem, neighbours: 1)
        let best = Enumeration.bestScore(of: problem, quotaBonus: compact.quotaBonus)
        let plan = solve(problem, stop: .iterations(5), seed: seed)
        let proof = try proof(of: problem, beside: plan)
        #expect(proof.bound >= best - 1e-6)
        if let better = proof.better {
            #expect(problem.violations(of: better).isEmpty)
            #expect(compact.score(of: better) <= best + 1e-6)
        }
    }

    @Test(arguments: 1...60) func `never proves less than a plan with officers, pins and all rules`(seed: UInt64) throws
    {
        let problem = try Samples.random(
            seed: seed, sites: 20, teamDays: 1 + Int(seed % 6), withOfficers: seed % 2 == 0, withPins: true,
            withRules: true)
        let compact = CompactProblem(problem, neighbours: 1)
        let plan = solve(problem, stop: .iterations(300), seed: seed)
        let proof = try proof(of: problem, beside: plan)
        #expect(proof.bound >= compact.score(of: plan) - 1e-6)
        if let better = proof.better { #expect(problem.violations(of: better).isEmpty) }
    }

    @Test func `lets a route reach the sites alone whose needs its team-day offers`() throws {
        let sites = [Samples.site(prize: 3), Samples.site(prize: 5, needs: [1]), Samples.site(prize: 7, needs: [2])]
        let problem = try Samples.onLine(
            sites.map { (10, $0) }, teamDays: [Samples.teamDay(offers: [1]), Samples.teamDay(team: 1)])
        let compact = CompactProblem(problem, neighbours: 1)
        let lookup = try #require(MatrixLookup(of: problem, mostPoints: 10))
        #expect(RouteClass.all(in: problem, compact, lookup).map(\.sites) == [[0, 1], [0]])
        #expect(abs(try proof(of: problem, beside: Plan(visits: [], in: problem)).bound - 8) < 1e-3)
    }

    @Test func `knows that a span without travel costs time`() throws {
        // Office at 0, sites at 60 and 120, events of 60 minutes, no travel from 600 to 720.
        let sites = [(60, Samples.site(prize: 3, duration: 60)), (120, Samples.site(prize: 5, duration: 60))]
        func bound(shiftEnd: Int) throws -> Double {
            let day = Samples.teamDay(
                shift: Interval(start: 480, end: shiftEnd), noTravel: [Interval(start: 600, end: 720)])
            let problem = try Samples.onLine(sites, teamDays: [day])
            return try proof(of: problem, beside: Plan(visits: [], in: problem)).bound
        }
        // To the far site by 600, the event by 660, on the way from 720 to 780, the near one by 840, back by 900. The other
        // way round it would be 960.
        #expect(abs(try bound(shiftEnd: 900) - 8) < 1e-3)
        #expect(abs(try bound(shiftEnd: 899) - 5) < 1e-3)
    }
}
