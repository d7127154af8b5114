import Testing

@testable import Planning

struct WithinBudgetTests {
    private let visits = (0..<3).map { Visit(site: $0, teamDay: 0, start: 500 + 100 * $0) }

    private func violations(budget: Int?, pins: Int = 0, held: Int = 3) throws -> [Violation] {
        let problem = try Samples.onLine(
            [200, 300, 0].map { (10, Samples.site(cost: $0)) }, teamDays: [Samples.teamDay()],
            pins: Array(visits.prefix(pins)), budget: budget)
        return WithinBudget.violations(of: Plan(visits: Array(visits.prefix(held)), in: problem), in: problem)
    }

    @Test func `adds up what the visits cost`() throws {
        #expect(try violations(budget: 500).isEmpty)
        #expect(try violations(budget: 499) == [.budgetExceeded(cost: 500, budget: 499)])
        #expect(try violations(budget: nil).isEmpty)
    }

    @Test func `lets pinned visits cost more, and others that cost nothing beside them`() throws {
        #expect(try violations(budget: 100, pins: 2).isEmpty)
        #expect(try violations(budget: 100, pins: 1) == [.budgetExceeded(cost: 500, budget: 100)])
    }
}
