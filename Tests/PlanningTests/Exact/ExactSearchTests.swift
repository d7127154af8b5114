import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct ExactSearchTests {
    private struct NoProof: Error {}

    /// The bound after all rounds, and the better of the given plan and the best that the routes met are put together to.
    private func proof(of problem: Problem, beside plan: Plan) async throws -> (bound: Double, better: Plan) {
        guard var exact = ExactSearch(problem, threads: 1) else { throw NoProof() }
        let deadline = Deadline(.seconds(1_000, clock: { 0 }))
        exact.take([plan])
        while await exact.round(deadline) {}
        let bound = exact.bound(for: plan)
        let dived = await exact.dived(from: plan, until: 1_000, deadline)
        return (try #require(bound), exact.chosen(than: dived, seconds: 10, deadline))
    }

    @Test(arguments: 1...60) func `never proves less than the best plan of a tiny problem with all rules`(seed: UInt64)
        async throws
    {
        let problem = try Samples.random(
            seed: seed, sites: 6, teamDays: 1 + Int(seed % 4), withOfficers: false, withPins: false, withRules: true)
        let plan = solve(problem, stop: .iterations(5), seed: seed)
        let proof = try await proof(of: problem, beside: plan)
        let most = Enumeration.bestScore(of: problem, quotaBonus: 0, mostMissing: plan.missingEvents)
        #expect(proof.bound >= most - 1e-6)
        let best = Enumeration.bestScore(of: problem, quotaBonus: problem.quotaBonus)
        #expect(problem.violations(of: proof.better).isEmpty)
        #expect(proof.better.score(problem.quotaBonus) <= best + 1e-6)
    }

    @Test(arguments: 1...30) func `never proves less than a plan with officers, pins and all rules`(seed: UInt64)
        async throws
    {
        let problem = try Samples.random(
            seed: seed, sites: 20, teamDays: 1 + Int(seed % 6), withOfficers: seed % 2 == 0, withPins: true,
            withRules: true)
        let plan = solve(problem, stop: .iterations(300), seed: seed)
        let proof = try await proof(of: problem, beside: plan)
        #expect(proof.bound >= plan.prize - 1e-6)
        #expect(problem.violations(of: proof.better).isEmpty)
    }

    @Test func `keeps pins that nobody has planned yet`() async throws {
        let sites = [(10, Samples.site(prize: 1, duration: 400)), (20, Samples.site(prize: 9, duration: 100))]
        let pin = Visit(site: 0, teamDay: 0, start: 500)
        let problem = try Samples.onLine(sites, teamDays: [Samples.teamDay()], pins: [pin])
        let proof = try await proof(of: problem, beside: Plan(visits: [pin], in: problem))
        #expect(proof.bound == 1)
        #expect(proof.better.visits == [pin])
    }

    @Test func `lets a route reach the sites alone whose needs its team-day offers`() async throws {
        let sites = [Samples.site(prize: 3), Samples.site(prize: 5, needs: [1]), Samples.site(prize: 7, needs: [2])]
        let problem = try Samples.onLine(
            sites.map { (10, $0) }, teamDays: [Samples.teamDay(offers: [1]), Samples.teamDay(team: 1)])
        let compact = CompactProblem(problem, neighbours: 1)
        let lookup = try #require(MatrixLookup(of: problem, mostPoints: 10))
        #expect(RouteClass.all(in: problem, compact, lookup).map(\.sites) == [[0, 1], [0]])
        let proof = try await proof(of: problem, beside: Plan(visits: [], in: problem))
        #expect(proof.bound == 8)
    }

    @Test func `knows that a span without travel costs time`() async throws {
        // Office at 0, sites at 60 and 120, events of 60 minutes, no travel from 600 to 720.
        let sites = [(60, Samples.site(prize: 3, duration: 60)), (120, Samples.site(prize: 5, duration: 60))]
        func bound(shiftEnd: Int) async throws -> Double {
            let day = Samples.teamDay(
                shift: Interval(start: 480, end: shiftEnd), noTravel: [Interval(start: 600, end: 720)])
            let problem = try Samples.onLine(sites, teamDays: [day])
            return try await proof(of: problem, beside: Plan(visits: [], in: problem)).bound
        }
        // To the far site by 600, the event by 660, on the way from 720 to 780, the near one by 840, back by 900. The other
        // way round it would be 960.
        #expect(try await bound(shiftEnd: 900) == 8)
        #expect(try await bound(shiftEnd: 899) == 5)
    }

    @Test(arguments: 1...24) func `never makes a plan worse or against the rules, in a hurry or not`(seed: UInt64)
        async throws
    {
        let problem = try Samples.random(
            seed: seed, sites: 15, teamDays: 1 + Int(seed % 6), withOfficers: seed % 2 == 0, withPins: seed % 3 > 0,
            withRules: seed % 4 > 0)
        guard var exact = ExactSearch(problem, threads: 1) else { throw NoProof() }
        let deadline = Deadline(.seconds(1_000, clock: { 0 }))
        for _ in 0..<(seed % 5) { _ = await exact.round(deadline) }
        for plan in [Plan(visits: problem.pins, in: problem), solve(problem, stop: .iterations(20), seed: seed)] {
            for better in [
                await exact.dived(from: plan, until: 0, deadline),
                await exact.dived(from: plan, until: 1_000, deadline),
                exact.chosen(than: plan, seconds: 1, deadline),
            ] {
                #expect(better.score(problem.quotaBonus) >= plan.score(problem.quotaBonus))
                #expect(Referee.findings(better, in: problem) == [])
                #expect(problem.violations(of: better).isEmpty)
            }
        }
    }

    @Test(arguments: 1...40) func `never proves less than the best plan where detours are shorter`(seed: UInt64)
        async throws
    {
        var random = RandomNumbers(seed: seed)
        let matrix = TravelMatrix(points: 5) { _, _ in random.below(90) }
        let teamDay = Samples.teamDay(
            shift: Interval(start: 480, end: 640), maximumTravel: seed % 2 == 0 ? 110 : nil,
            noTravel: seed % 3 == 0 ? [Interval(start: 540, end: 580)] : [])
        let problem = try Problem(
            sites: (1...4).map { Samples.site(prize: Double($0), duration: 10) },
            offices: [Office(place: Samples.nowhere)], teamDays: [teamDay], travel: .matrix(matrix))
        let most =
            RouteEnumeration.routes(of: 0, in: problem).map { $0.reduce(0) { $0 + problem.sites[$1].prize } }
            .max() ?? 0
        let proof = try await proof(of: problem, beside: Plan(visits: [], in: problem))
        #expect(proof.bound == most)
    }

    @Test func `knows no bound before a round, and none without a table of trips`() async throws {
        let problem = try Samples.onLine([(10, Samples.site())], teamDays: [Samples.teamDay()])
        guard let exact = ExactSearch(problem, threads: 1) else { throw NoProof() }
        let (bound, isProven) = (exact.bound(for: Plan(visits: [], in: problem)), exact.isProven)
        #expect(bound == nil)
        #expect(!isProven)
        let many = try Samples.onLine(
            (1...9).map { ($0, Samples.site(duration: 1)) }, teamDays: [Samples.teamDay(maximumEvents: 9)])
        if ExactSearch(many, threads: 1) != nil { Issue.record("routes of nine visits are too long") }
    }
}
