/// Proves how good a plan can be, and gathers the routes that the best plans are made of: the linear program over all
/// routes, solved by generating those that pay.
///
/// Duals are smoothed towards those of the best bound (Wentges 1997; Pessoa, Sadykov, Uchoa and Vanderbeck 2018): it
/// saves rounds. Every round gives a bound that holds whenever the search is stopped.
struct ColumnGeneration: ~Copyable {
    let master: Master
    private let pricing: Pricing
    private var program: LinearProgram
    private(set) var pool: RoutePool
    /// The least bound so far; infinite before the first round.
    private(set) var bound = Double.infinity
    /// The program's value with the routes so far: the bound cannot fall below it.
    private(set) var value = -Double.infinity
    /// The duals of the program, rewards and charges.
    private(set) var duals: [Double] = []
    private(set) var rounds = 0
    private var centre: [Double] = []
    private var smoothing = 0.0
    private var isExact = false

    /// Routes kept of a class in one round.
    static let kept = 30

    init?(_ master: Master, _ pricing: consuming Pricing, pool: RoutePool) {
        guard let program = LinearProgram(lower: master.lower, upper: master.upper) else { return nil }
        self.master = master
        self.pricing = pricing
        self.program = program
        self.pool = pool
        var columns = SparseColumns()
        for (row, limit) in master.shortfalls {
            columns.append(cost: master.quotaBonus, upper: limit, [(Int32(row), 1)])
        }
        for route in pool.routes { columns.append(cost: -route.prize, master.entries(of: route)) }
        self.program.add(columns)
    }

    /// Whether the bound has met the value of the program: more rounds would bring nothing.
    var isDone: Bool { bound - value < 1e-4 * max(1, abs(value)) * 0.01 || isExhausted }
    private var isExhausted = false

    /// One round: solve, price, add. False if it was stopped or broke off and nothing more is to be had.
    mutating func round(secondsLeft: () -> Double) -> Bool {
        guard program.solve(seconds: secondsLeft()) else { return false }
        value = -program.objective
        duals = master.sound(program.duals.map { -$0 })
        var added = false
        while !added {
            let separation =
                centre.isEmpty ? duals : zip(centre, duals).map { smoothing * $0 + (1 - smoothing) * $1 }
            var columns = SparseColumns()
            var excess: [Double] = []
            var isWhole = isExact
            for index in master.classes.indices {
                guard secondsLeft() > 0 else { return false }
                let worth = master.worths(of: index, duals: separation)
                let charge = master.charge(of: index, duals: separation)
                let answer = pricing.best(
                    of: master.classes[index], worth: worth,
                    .init(threshold: charge + 1e-7, keep: Self.kept, isExact: isExact))
                isWhole = isWhole && answer.isExact
                excess.append((answer.routes.first?.worth ?? charge) - charge)
                let now = master.worths(of: index, duals: duals)
                let price = master.charge(of: index, duals: duals)
                for route in answer.routes {
                    guard route.sites.reduce(-price, { $0 + now[Int($1)] }) > 1e-7 else { continue }
                    let prize = route.sites.reduce(0) { $0 + master.problem.sites[Int($1)].prize }
                    let pooled = PooledRoute(routeClass: index, sites: route.sites, prize: prize)
                    if pool.insert(pooled).isNew { columns.append(cost: -prize, master.entries(of: pooled)) }
                }
            }
            rounds += 1
            if isWhole {
                let found = master.bound(duals: separation, excess: excess)
                if found < bound {
                    bound = found
                    centre = separation
                    smoothing = min(0.9, smoothing + 0.1)
                } else {
                    smoothing = max(0, smoothing - 0.1)
                }
            }
            added = columns.count > 0
            program.add(columns)
            if !isExact, columns.count < 2 * master.classes.count {
                isExact = true
            } else if !added {
                if smoothing == 0 || centre.isEmpty {
                    isExhausted = isWhole
                    return false
                }
                smoothing = smoothing > 0.3 ? smoothing / 2 : 0
            }
        }
        return true
    }
}
