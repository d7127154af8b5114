/// Finds the best plan it can until the stopping criterion is met: ruin and recreate with simulated annealing.
///
/// - Parameters:
///   - problem: what to plan.
///   - stop: when to end; also how a user's interruption is heard. It is asked every 32 iterations.
///   - seed: the same seed and number of iterations give the same plan on every machine.
///   - initial: a plan to start from; visits in it that no longer fit are dropped.
///   - settings: how to search.
///   - onProgress: told of better plans, at most once in 32 iterations.
/// - Returns: the best plan found; it breaks no rule. Complexity: memory linear in sites and in routes times their
///   longest; a table of trips for problems of up to 6,000 points.
public func solve(
    _ problem: Problem, stop: StoppingCriterion, seed: UInt64 = 1, initial: Plan? = nil,
    settings: SearchSettings = SearchSettings(), onProgress: ((SearchProgress) -> Void)? = nil
) -> Plan {
    search(problem, stop: stop, seed: seed, initial: initial, settings: settings, onProgress: onProgress).plan
}

/// What a search leaves behind.
struct SearchResult: Sendable {
    var plan: Plan
    var iterations: Int
    /// The routes met, if they were gathered.
    var harvest: RouteHarvest?
}

/// As ``solve(_:stop:seed:initial:settings:onProgress:)``; with a `harvest`, gathers routes on the way.
func search(
    _ problem: Problem, stop: StoppingCriterion, seed: UInt64, initial: Plan?, settings: SearchSettings,
    harvest: RouteHarvest? = nil, onProgress: ((SearchProgress) -> Void)?
) -> SearchResult {
    let run = StoppingCriterion.Run(stop)
    let compact = CompactProblem(problem, neighbours: settings.neighbours)
    func search(with lookup: some TravelLookup) -> SearchResult {
        var search = Search(problem, compact, lookup: lookup, seed: seed, settings: settings, harvest: harvest)
        search.start(from: initial)
        let iterations = search.run(run, onProgress: onProgress)
        return SearchResult(plan: search.bestPlan(), iterations: iterations, harvest: search.harvest)
    }
    if let table = MatrixLookup(of: problem, mostPoints: MatrixLookup.mostPoints) { return search(with: table) }
    guard case .road(let road) = problem.travel else {
        return search(with: MatrixLookup(points: 0, isSymmetric: true, minutes: []))
    }
    return search(with: RoadLookup(vectors: problem.vectors, road: road))
}

/// One search at work on one thread.
struct Search<Lookup: TravelLookup>: ~Copyable {
    private let problem: Problem
    private let settings: SearchSettings
    private let schedule: Schedule<Lookup>
    private var random: RandomNumbers
    private var recreate: GreedyInsertion
    private let ruin: StringRemoval
    private let annealing: Annealing
    private var best: Incumbent
    private let travelWeight: Double
    /// The routes met, if they are gathered.
    private(set) var harvest: RouteHarvest?

    init(
        _ problem: Problem, _ compact: CompactProblem, lookup: Lookup, seed: UInt64, settings: SearchSettings,
        harvest: RouteHarvest? = nil
    ) {
        self.harvest = harvest
        self.problem = problem
        self.settings = settings
        random = RandomNumbers(seed: seed)
        recreate = GreedyInsertion(
            for: problem, blinkRate: settings.blinkRate, keepRate: settings.keepRate, waitRate: settings.waitRate,
            noise: settings.orderNoise, random: &random)
        ruin = StringRemoval(meanRemoved: settings.meanRemoved)
        annealing = Annealing(hottest: settings.hottest, coldest: settings.coldest)
        schedule = Schedule(compact, lookup: lookup, quotaBonus: compact.quotaBonus)
        best = Incumbent(of: schedule)
        travelWeight = settings.travelWeight * compact.meanPrize / compact.meanShift
    }

    /// Pins first, then what fits of the initial plan, then greedy filling.
    mutating func start(from initial: Plan?) {
        schedule.begin()
        for pin in problem.pins.sorted(by: { ($0.teamDay, $0.start, $0.site) < ($1.teamDay, $1.start, $1.site) }) {
            schedule.insert(pin.site, into: pin.teamDay, after: Int(schedule.count[pin.teamDay]))
        }
        for route in initial?.routes ?? [] { recreate.restore(route, in: schedule, random: &random) }
        recreate.fill(schedule, reach: OfficeReach(of: problem, offices: 4), random: &random)
        best.take(schedule)
    }

    /// Ruins and recreates until the criterion is met.
    ///
    /// - Returns: the iterations done.
    mutating func run(_ run: StoppingCriterion.Run, onProgress: ((SearchProgress) -> Void)?) -> Int {
        var iteration = 0
        guard schedule.problem.siteCount > 0, schedule.problem.routeCount > 0 else { return iteration }
        var improved = 0
        var reported = -Double.infinity
        var temperature = 0.0
        while true {
            if iteration & 31 == 0 {
                let seconds = run.seconds
                let fraction = run.fraction(
                    iterations: iteration, sinceImprovement: iteration - improved, prize: best.prize, seconds: seconds)
                if best.score > reported || fraction >= 1 {
                    reported = best.score
                    onProgress?(
                        SearchProgress(
                            iterations: iteration, seconds: seconds, prize: best.prize,
                            missingEvents: best.missingEvents))
                }
                if fraction >= 1 { return iteration }
                // The hot beginning of a search runs routes that no good plan has.
                if iteration & 31 == 0, fraction > 0.1 { harvest?.take(schedule) }
                let cooled = run.hasHorizon ? fraction : Double(iteration) / Double(max(1, settings.cooling))
                temperature = annealing.temperature(at: cooled, meanPrize: schedule.problem.meanPrize)
            }
            iteration += 1
            let before = schedule.score
            let travelBefore = schedule.totalTravel
            schedule.begin()
            let seed = random.below(schedule.problem.siteCount)
            guard ruin.apply(to: schedule, around: seed, random: &random) else {
                schedule.undo()
                continue
            }
            recreate.apply(to: schedule, random: &random)
            let change = schedule.score - before - travelWeight * Double(schedule.totalTravel - travelBefore)
            guard Annealing.accepts(change, temperature: temperature, random: &random) else {
                schedule.undo()
                continue
            }
            best.note(schedule)
            if schedule.score > best.score + 1e-9 {
                best.take(schedule)
                improved = iteration
            }
        }
    }

    /// The best plan with every visit at its earliest start.
    func bestPlan() -> Plan {
        let routes = problem.teamDays.indices.compactMap { teamDay -> Route? in
            let order = best.stops(of: teamDay)
            return order.isEmpty ? nil : problem.route(of: teamDay, visiting: order)
        }
        return Plan(routes: routes, in: problem)
    }
}
