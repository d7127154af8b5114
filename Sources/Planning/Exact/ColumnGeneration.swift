/// Proves how good a plan can be, and gathers the routes that the best plans are made of: the linear program over all
/// routes, solved by generating those that pay.
///
/// Duals are smoothed towards those of the best bound (Wentges 1997; Pessoa, Sadykov, Uchoa and Vanderbeck 2018): it
/// saves rounds. Each exact round gives a bound that holds whenever the search is stopped.
struct ColumnGeneration: ~Copyable {
    let master: Master
    let crew: PricingCrew
    private(set) var program: LinearProgram
    private(set) var pool: RoutePool
    /// The least bound so far; infinite before the first exact round.
    private(set) var bound = Double.infinity
    /// The program's value with the routes so far: the bound cannot fall below it.
    private(set) var value = -Double.infinity
    /// The duals of the program, rewards and charges.
    var duals: [Double] = []
    private(set) var rounds = 0
    /// Whether no route is left that would raise the program's value.
    private(set) var isExhausted = false
    private var centre: [Double] = []
    private var smoothing = 0.0
    private var effort = Pricing.Effort.quick

    /// Routes kept of a class in one round.
    static let kept = 30

    /// Whether a bound is wanted, or good routes alone.
    private let isBounding: Bool

    init?(_ master: Master, _ crew: PricingCrew, isBounding: Bool) {
        guard let program = LinearProgram(lower: master.lower, upper: master.upper) else { return nil }
        self.master = master
        self.crew = crew
        self.program = program
        pool = RoutePool()
        self.isBounding = isBounding
        var columns = SparseColumns()
        for (row, limit) in master.shortfalls {
            columns.append(cost: master.quotaBonus, upper: limit, [(Int32(row), 1)])
        }
        self.program.add(columns)
    }

    /// Puts routes into the program that are not there yet; returns how many.
    @discardableResult
    mutating func add(_ routes: some Sequence<PooledRoute>) -> Int {
        var columns = SparseColumns()
        for route in routes where pool.insert(route).isNew {
            columns.append(cost: -route.prize, master.entries(of: route))
        }
        program.add(columns)
        return columns.count
    }

    /// Solves the program over the routes so far; false if it was not solved to the end.
    mutating func solve(seconds: Double) -> Bool {
        guard program.solve(seconds: seconds) else { return false }
        value = -program.objective
        duals = master.sound(program.duals.map { -$0 })
        return true
    }

    /// One round: solve, price, add. False if it was stopped or nothing more is to be had.
    mutating func round(_ deadline: Deadline) async -> Bool {
        guard !isExhausted, solve(seconds: deadline.left) else { return false }
        while true {
            let separation =
                centre.isEmpty ? duals : zip(centre, duals).map { smoothing * $0 + (1 - smoothing) * $1 }
            let question = PricingCrew.Round(duals: separation, keep: Self.kept, effort: effort)
            guard
                let answers = await crew.answers(
                    question, isOver: { deadline.isOver })
            else { return false }
            rounds += 1
            learn(from: answers, separation)
            let added = add(paying(answers))
            if effort == .exact, added == 0 {
                guard smoothing > 0, !centre.isEmpty else {
                    isExhausted = answers.allSatisfy(\.isExact)
                    return false
                }
                smoothing = smoothing > 0.3 ? smoothing / 2 : 0
                continue
            }
            // Where this effort has run dry, a greater one follows.
            if effort != .exact, added < 2 * master.classes.count {
                guard let greater = effort.next(isBounding: isBounding) else { return false }
                effort = greater
            }
            if added > 0 { return true }
        }
    }

    /// Takes the bound that the answers give, if they are exact.
    private mutating func learn(from answers: [Pricing.Answer], _ separation: [Double]) {
        guard answers.allSatisfy(\.isExact) else { return }
        let excess = answers.enumerated().map { index, answer in
            max(0, (answer.routes.first?.worth ?? -.infinity) - master.charge(of: index, duals: separation))
        }
        let found = master.bound(duals: separation, excess: excess) + 1e-7 * Double(master.problem.teamDays.count)
        if found < bound {
            bound = found
            centre = separation
            smoothing = min(0.9, smoothing + 0.1)
        } else {
            smoothing = max(0, smoothing - 0.1)
        }
    }

    /// The routes found that would raise the program's value by its own duals.
    func paying(_ answers: [Pricing.Answer]) -> [PooledRoute] {
        answers.enumerated().flatMap { index, answer -> [PooledRoute] in
            guard !answer.routes.isEmpty else { return [] }
            let worth = master.worths(of: index, duals: duals)
            let charge = master.charge(of: index, duals: duals)
            return answer.routes.filter { $0.sites.reduce(-charge) { $0 + worth[Int($1)] } > 1e-7 }.map { route in
                PooledRoute(
                    routeClass: index, sites: route.sites,
                    prize: route.sites.reduce(0) { $0 + master.problem.sites[Int($1)].prize })
            }
        }
    }
}
