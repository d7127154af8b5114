import Testing

@testable import Planning

struct SearchTests {
    @Test(arguments: 1...30) func `finds the best plan of a tiny problem`(seed: UInt64) throws {
        let problem = try Samples.random(seed: seed, sites: 7, teamDays: 3, withOfficers: false, withPins: false)
        let plan = solve(problem, stop: .iterations(1_500), seed: seed)
        #expect(plan.prize == Enumeration.bestPrize(of: problem))
    }

    @Test(arguments: 1...60) func `finds the best plan of a tiny problem with all rules`(seed: UInt64) throws {
        let problem = try Samples.random(
            seed: seed, sites: 6, teamDays: 1 + Int(seed % 4), withOfficers: false, withPins: false, withRules: true)
        let plan = solve(problem, stop: .iterations(1_500), seed: seed)
        let best = Enumeration.bestScore(of: problem, quotaBonus: problem.quotaBonus)
        #expect(problem.violations(of: plan).isEmpty)
        #expect(abs(plan.score(problem.quotaBonus) - best) < 1e-9)
    }

    @Test(arguments: 1...300) func `breaks no rule on a random problem`(seed: UInt64) throws {
        let problem = try Samples.random(
            seed: seed, sites: 5 + Int(seed % 40), teamDays: 1 + Int(seed % 7), withOfficers: seed % 2 == 0,
            withPins: seed % 3 == 0, withRules: seed % 5 < 3)
        let plan = solve(problem, stop: .iterations(60), seed: seed)
        #expect(Referee.findings(plan, in: problem) == [])
        #expect(problem.violations(of: plan).isEmpty)
    }

    @Test(arguments: 0..<50) func `breaks no rule on random problems by thousands`(batch: UInt64) throws {
        for seed in (1_000 + batch * 50)..<(1_050 + batch * 50) {
            let problem = try Samples.random(
                seed: seed, sites: 3 + Int(seed % 13), teamDays: 1 + Int(seed % 5), withOfficers: seed % 2 == 0,
                withPins: seed % 3 == 0, withRules: seed % 7 > 0)
            let plan = solve(problem, stop: .iterations(25), seed: seed)
            #expect(Referee.findings(plan, in: problem) == [], "seed \(seed)")
            #expect(problem.violations(of: plan).isEmpty)
        }
    }

    @Test(arguments: 1...60) func `breaks no rule where detours are shorter than the direct way`(seed: UInt64) throws {
        var random = RandomNumbers(seed: seed)
        let matrix = TravelMatrix(points: 16) { _, _ in random.below(10) == 0 ? nil : random.below(60) }
        let problem = try Problem(
            sites: (0..<15).map { _ in Samples.site(prize: Double(1 + random.below(9)), duration: random.below(40)) },
            offices: [Office(place: Samples.nowhere)],
            teamDays: (0..<2).map { Samples.teamDay(team: $0, maximumEvents: 15, maximumTravel: 200) },
            travel: .matrix(matrix))
        let plan = solve(problem, stop: .iterations(200), seed: seed)
        #expect(problem.violations(of: plan).isEmpty)
        #expect(plan.prize > 0)
    }

    @Test(arguments: 1...20) func `gives the same plan for the same seed`(seed: UInt64) throws {
        let problem = try Samples.random(
            seed: seed, sites: 40, teamDays: 6, withOfficers: true, withPins: true, withRules: seed > 10)
        let first = solve(problem, stop: .iterations(100), seed: seed)
        let second = solve(problem, stop: .iterations(100), seed: seed)
        #expect(first == second)
    }

    @Test(arguments: 1...40) func `keeps pinned visits as they are`(seed: UInt64) throws {
        let problem = try Samples.random(seed: seed, sites: 30, teamDays: 6, withOfficers: false, withPins: true)
        let visits = Set(solve(problem, stop: .iterations(100), seed: seed).visits)
        #expect(problem.pins.allSatisfy { visits.contains($0) })
    }

    @Test func `keeps a pin that lies outside its site's windows`() throws {
        let closed = Samples.site(prize: 5, open: [])
        let pin = Visit(site: 0, teamDay: 0, start: 600)
        let problem = try Samples.onLine([(10, closed)], teamDays: [Samples.teamDay()], pins: [pin])
        #expect(solve(problem, stop: .iterations(10)).visits == [pin])
    }

    @Test func `starts from a given plan and is never worse`() throws {
        let problem = try Samples.random(seed: 5, sites: 60, teamDays: 6, withOfficers: false, withPins: false)
        let initial = solve(problem, stop: .iterations(3_000), seed: 1)
        let plan = solve(problem, stop: .iterations(0), seed: 2, initial: initial)
        #expect(plan.prize >= initial.prize)
    }

    @Test(arguments: 1...40) func `keeps all rules when it starts from a plan made before them`(seed: UInt64) throws {
        let before = try Samples.random(seed: seed, sites: 30, teamDays: 6, withOfficers: false, withPins: false)
        let initial = solve(before, stop: .iterations(200), seed: seed)
        let problem = try Samples.random(
            seed: seed, sites: 30, teamDays: 6, withOfficers: false, withPins: false, withRules: true)
        #expect(problem.violations(of: solve(problem, stop: .iterations(0), initial: initial)).isEmpty)
    }

    @Test func `drops visits of a given plan that break rules`() throws {
        let sites = [(10, Samples.site(prize: 3)), (20, Samples.site(prize: 2))]
        let problem = try Samples.onLine(sites, teamDays: [Samples.teamDay(maximumEvents: 1)])
        let visits = [Visit(site: 1, teamDay: 0, start: 0), Visit(site: 0, teamDay: 0, start: 5)]
        let plan = solve(problem, stop: .iterations(0), initial: Plan(visits: visits, in: problem))
        #expect(problem.violations(of: plan).isEmpty)
        #expect(plan.routes.count == 1)
    }

    @Test func `meets a quota before it collects prize`() throws {
        let sites = [
            (10, Samples.site(prize: 9, duration: 200)), (10, Samples.site(prize: 9, duration: 200)),
            (10, Samples.site(prize: 1, duration: 200, groups: [7])),
        ]
        let problem = try Samples.onLine(
            sites, teamDays: [Samples.teamDay()], quotas: [Quota(group: 7, minimumEvents: 1)])
        let plan = solve(problem, stop: .iterations(200))
        #expect(plan.shortfalls.isEmpty)
        #expect(plan.prize == 10)
    }

    @Test func `answers a problem without sites or teams with an empty plan`() throws {
        let nobody = try Samples.onLine([(1, Samples.site())], teamDays: [])
        #expect(solve(nobody, stop: .iterations(10)).unplanned == [0])
        let nothing = try Samples.onLine([], teamDays: [Samples.teamDay()])
        #expect(solve(nothing, stop: .iterations(10)).routes.isEmpty)
    }

    @Test func `tells of better plans in rising order`() throws {
        let problem = try Samples.random(seed: 8, sites: 60, teamDays: 6, withOfficers: false, withPins: false)
        var prizes: [Double] = []
        let plan = solve(problem, stop: .iterations(2_000)) { prizes.append($0.prize) }
        #expect(prizes == prizes.sorted())
        #expect(prizes.last == plan.prize)
    }
}
