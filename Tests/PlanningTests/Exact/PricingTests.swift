import Testing

@testable import Planning

struct PricingTests {
    private func check(_ problem: Problem, seed: UInt64) throws {
        let parts = try #require(ExactParts(problem))
        let pricing = parts.pricing
        var random = RandomNumbers(seed: seed)
        for routes in parts.classes {
            let worth = problem.sites.map { _ in -6 + 18 * random.unit() }
            let threshold = Double(random.below(8))
            let all = RouteEnumeration.routes(of: routes.teamDays[0], in: problem).filter { order in
                order.allSatisfy { isAllowed($0, on: routes.teamDays[0], in: problem) }
            }
            let most = all.map { $0.reduce(0) { $0 + worth[$1] } }.max() ?? -.infinity
            let exact = pricing.best(of: routes, worth: worth, .init(threshold: threshold, keep: 5, effort: .exact))
            #expect(exact.isExact)
            #expect(exact.routes.isEmpty == (most <= threshold))
            if let best = exact.routes.first { #expect(abs(best.worth - most) < 1e-6) }
            for effort in [Pricing.Effort.quick, .broad] {
                let found = pricing.best(of: routes, worth: worth, .init(threshold: threshold, keep: 5, effort: effort))
                #expect(!found.isExact || routes.sites.isEmpty || found.routes.isEmpty)
                #expect((found.routes.first?.worth ?? -.infinity) <= most + 1e-6)
                expectSound(found, threshold: threshold, worth: worth, among: all)
            }
            expectSound(exact, threshold: threshold, worth: worth, among: all)
        }
    }

    /// Whether the site is pinned or alone keeps within the budget and the ceilings.
    private func isAllowed(_ site: Int, on teamDay: Int, in problem: Problem) -> Bool {
        let plan = Plan(visits: [problem.pin(of: site) ?? Visit(site: site, teamDay: teamDay, start: 0)], in: problem)
        return WithinBudget.violations(of: plan, in: problem).isEmpty
            && QuotaCeilings.violations(of: plan, in: problem).isEmpty
    }

    /// The routes are among those that there are, each set of sites once, the best first, with their worth.
    private func expectSound(_ answer: Pricing.Answer, threshold: Double, worth: [Double], among all: [[Int]]) {
        let orders = answer.routes.map { $0.sites.map { Int($0) } }
        #expect(orders.allSatisfy(all.contains))
        #expect(Set(orders.map(Set.init)).count == orders.count)
        #expect(orders.count <= 5)
        #expect(zip(orders, answer.routes).allSatisfy { abs($0.reduce(0) { $0 + worth[$1] } - $1.worth) < 1e-6 })
        #expect(answer.routes.map(\.worth) == answer.routes.map(\.worth).sorted(by: >))
        #expect(answer.routes.allSatisfy { $0.worth > threshold })
    }

    @Test(arguments: 1...40) func `finds the best of all routes`(seed: UInt64) throws {
        try check(
            try Samples.random(
                seed: seed, sites: 6, teamDays: 3, withOfficers: false, withPins: seed % 3 == 0,
                withRules: seed % 4 > 0), seed: seed)
    }

    @Test(arguments: 1...40) func `finds the best of all routes by any table of trips`(
        seed: UInt64
    ) throws {
        var random = RandomNumbers(seed: seed)
        let matrix = TravelMatrix(points: 6) { _, _ in random.below(10) == 0 ? nil : random.below(90) }
        let sites = (0..<5).map { _ in
            let open = 480 + random.below(100)
            return Samples.site(duration: random.below(40), open: [Interval(start: open, end: open + 150)])
        }
        let teamDay = Samples.teamDay(
            shift: Interval(start: 480, end: 700), maximumTravel: seed % 2 == 0 ? 120 : nil,
            noTravel: seed % 3 == 0 ? [Interval(start: 560, end: 600)] : [])
        try check(
            try Problem(
                sites: sites, offices: [Office(place: Samples.nowhere)], teamDays: [teamDay], travel: .matrix(matrix)),
            seed: seed)
    }

    @Test func `gives up being exact when labels are too many`() throws {
        let problem = try Samples.onLine((1...6).map { ($0, Samples.site()) }, teamDays: [Samples.teamDay()])
        let parts = try #require(ExactParts(problem))
        let worth = [Double](repeating: 1, count: 6)
        var question = Pricing.Question(threshold: 0, keep: 1, effort: .exact)
        question.limit = 5
        #expect(!parts.pricing.best(of: parts.classes[0], worth: worth, question).isExact)
    }

    @Test func `goes from quick to broad, and to exact only for a bound`() {
        #expect(Pricing.Effort.quick.next(isBounding: false) == .broad)
        #expect(Pricing.Effort.broad.next(isBounding: false) == nil)
        #expect(Pricing.Effort.broad.next(isBounding: true) == .exact)
        #expect(Pricing.Effort.exact.next(isBounding: true) == nil)
    }
}
