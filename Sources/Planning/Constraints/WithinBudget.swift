/// The visits together cost no more than the budget. Pinned visits alone may: they were agreed upon, and then no other
/// that costs anything is added.
enum WithinBudget: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        guard let budget = problem.budget else { return [] }
        let paid = plan.knownVisits(in: problem).filter { problem.sites[$0.site].cost > 0 }
        let cost = paid.reduce(0) { $0 + problem.sites[$1.site].cost }
        return cost <= budget || paid.allSatisfy(problem.isPinned)
            ? [] : [.budgetExceeded(cost: cost, budget: budget)]
    }
}
