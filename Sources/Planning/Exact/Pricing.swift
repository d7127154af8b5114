/// The best routes of a class of team-days under given worths of sites: exact label setting over short routes.
///
/// A label is the end of a partial route: where, when, what it has collected and the places it has seen. See
/// ``LabelFront`` for which labels are kept, and ``Outlook`` for which are worth going on from.
///
/// Complexity: exponential in the visits of a route in the worst case; the visits are few.
struct Pricing: ~Copyable {
    /// A route with its worth.
    struct Priced {
        var sites: [Int32]
        var worth: Double
    }

    /// What a search for routes came to.
    struct Answer {
        /// The best routes found, the best first, all worth more than the threshold.
        var routes: [Priced]
        /// Whether no route is worth more than the first, or than the threshold if there is none.
        var isExact: Bool
    }

    /// How hard to look.
    enum Effort: Sendable {
        /// Only at the sites worth most, with few labels a place.
        case quick
        /// At all sites, with few labels a place.
        case broad
        /// So that the best is sure to be found.
        case exact

        /// The next greater effort; nil if there is none, or none but for a bound that is not wanted.
        func next(isBounding: Bool) -> Effort? {
            switch self {
            case .quick: .broad
            case .broad: isBounding ? .exact : nil
            case .exact: nil
            }
        }

        /// Sites looked at, labels kept of a place. Of labels at a place one that is later and poorer than another is
        /// dropped, whatever they have seen, unless all are to be kept that might be needed.
        var most: (sites: Int, beam: Int) {
            switch self {
            case .quick: (200, 4)
            case .broad: (400, 8)
            case .exact: (.max, .max)
            }
        }
    }

    /// What is asked for.
    struct Question {
        /// Only routes worth more are wanted.
        var threshold: Double
        /// How many routes at most.
        var keep: Int
        var effort: Effort
        /// Labels that may be made before the search gives up being exact.
        var limit = 4_000_000
    }

    let problem: CompactProblem
    let lookup: MatrixLookup
    /// Sites that are alternatives of one place share a number.
    private let placeOf: [Int32]
    /// The shortest trip to each site from anywhere.
    private let leastIn: [Int32]
    /// Whether leaving a visit out never makes a route longer or later, so that sites worth nothing can be left out. With
    /// spans without travel it can: two short trips pass where one long trip has to wait.
    private let isMetric: Bool

    static func isMetric(_ problem: Problem, _ compact: CompactProblem) -> Bool {
        if case .road = problem.travel { !compact.pauses.hasPaused } else { false }
    }

    init(_ problem: Problem, _ compact: CompactProblem, _ lookup: MatrixLookup) {
        self.problem = compact
        self.lookup = lookup
        var places = problem.sites.indices.map { Int32($0) }
        for spacing in problem.spacings {
            for site in spacing.sites { places[site] = Int32(spacing.sites[0]) }
        }
        placeOf = places
        leastIn = (0..<compact.siteCount).map { site in
            let fan = lookup.fan(of: site)
            var least = unreachableMinutes
            for other in 0..<compact.siteCount where other != site { least = min(least, fan.minutes(from: other)) }
            for route in 0..<compact.routeCount {
                least = min(least, fan.minutes(from: Int(compact.routeOffice[route])))
            }
            return Int32(least)
        }
        isMetric = Self.isMetric(problem, compact)
    }

    /// Looks for the best routes of a class, on which each site of the problem is worth so much.
    func best(of routes: RouteClass, worth: [Double], _ question: Question) -> Answer {
        let route = routes.teamDays[0]
        let events = min(Int(problem.maximumEvents[route]), Label.mostVisits)
        let pins = Set(routes.pins)
        // A pin is worth a fortune, so that the best route holds all of them.
        let fortune = pins.isEmpty ? 0 : 1 + 2 * routes.sites.reduce(0) { $0 + abs(worth[Int($1)]) }
        let pinned = fortune * Double(pins.count)
        let chosen = zip(routes.sites, routes.backs).filter { site, _ in
            worth[Int(site)] > 1e-9 || pins.contains(site) || !isMetric
        }
        guard events > 0, !chosen.isEmpty, chosen.count < Int(UInt16.max) else {
            return Answer(routes: [], isExact: events == 0 || chosen.isEmpty)
        }
        var nodes = self.nodes(chosen, on: route) { worth[$0] + (pins.contains(Int32($0)) ? fortune : 0) }
        nodes.removeLast(max(0, nodes.count - question.effort.most.sites))
        var shelf = RouteShelf(keep: question.keep, above: question.threshold + pinned)
        let isWhole = explore(nodes, route: route, events: events, question, &shelf)
        let found = shelf.best.map { label in
            Priced(sites: label.nodes.map { nodes[$0].site }, worth: label.worth - pinned)
        }
        return Answer(routes: found, isExact: isWhole && question.effort == .exact)
    }

    /// The sites as places of a route, those of most worth first.
    private func nodes(
        _ sites: [(site: Int32, back: Int32)], on route: Int, worth: (Int) -> Double
    ) -> [Node] {
        var numbers: [Int32: UInt16] = [:]
        let calendar = Int(problem.routeCalendar[route])
        return sites.map { site, back in
            let place = placeOf[Int(site)]
            let number = numbers[place] ?? UInt16(numbers.count)
            numbers[place] = number
            let row = Int(site) * problem.calendarCount + calendar
            let duration = problem.duration[Int(site)]
            let leaves = problem.pauses.latest(on: route, until: Int(problem.shiftEnd[route]), moving: Int(back))
            let last = Int32(leaves) - duration
            let spans = problem.spanStart[row]..<problem.spanStart[row + 1]
            let latest = spans.isEmpty ? Int32.min : min(last, problem.spans[Int(spans.upperBound) - 1].latest)
            return Node(
                worth: worth(Int(site)), site: site, duration: duration, back: back, latest: latest,
                firstSpan: spans.lowerBound, endSpan: spans.upperBound, leastIn: leastIn[Int(site)], place: number)
        }.sorted { ($1.worth, $0.site) < ($0.worth, $1.site) }
    }

    /// Goes from the office to one visit, from one to two and so on; false if it had to give up.
    private func explore(
        _ nodes: [Node], route: Int, events: Int, _ question: Question, _ shelf: inout RouteShelf
    ) -> Bool {
        let mostTravel = problem.maximumTravel[route]
        let step = Step(nodes, problem, lookup, route: route)
        let outlook = Outlook(
            nodes, step, shift: (Int(problem.shiftStart[route]), Int(problem.shiftEnd[route])), visits: events - 2)
        var front = LabelFront(nodes: nodes.count)
        let start = Label(depart: problem.shiftStart[route])
        for node in nodes.indices {
            guard let label = step.extend(start, from: Int(problem.routeOffice[route]), to: node, visit: 0) else {
                continue
            }
            front.append(label, at: node)
            if isMetric || step.isBackInTime(label, from: node) { shelf.put(label) }
        }
        var made = 0
        for visits in 1..<max(1, events) {
            let further = events - visits
            let kept = front.undominated(
                further: question.effort == .exact ? further : 0, withTravel: mostTravel < .max,
                beam: question.effort.most.beam)
            front.removeAll()
            for (node, labels) in kept.enumerated() {
                let point = Int(nodes[node].site)
                for label in labels {
                    if visits > 1,
                        label.worth + outlook.most(from: node, at: Int(label.depart), visits: further) <= shelf.least
                    {
                        continue
                    }
                    let after = outlook.most(at: Int(label.depart), visits: further - 1)
                    for next in nodes.indices {
                        if label.worth + step.worth(next) + after <= shelf.least { break }
                        guard let longer = step.extend(label, from: point, to: next, visit: visits) else { continue }
                        made += 1
                        let isWhole = isMetric || step.isBackInTime(longer, from: next)
                        if isWhole { shelf.put(longer) }
                        if further == 1 {
                            // The last visit counts for its worth alone, and the rest are worth less.
                            if isWhole { break }
                            continue
                        }
                        let hope = outlook.most(from: next, at: Int(longer.depart), visits: further - 1)
                        if longer.worth + hope > shelf.least { front.append(longer, at: next) }
                    }
                }
                if made > question.limit { return false }
            }
        }
        return true
    }
}

/// A site as a place of a route.
struct Node: BitwiseCopyable {
    var worth: Double
    var site: Int32
    var duration: Int32
    /// The fewest minutes back to the office, over others if that is shorter.
    var back: Int32
    /// The last minute at which the event can start so that the team can be back in its shift.
    var latest: Int32
    /// Its spans of starts on that day.
    var firstSpan: Int32
    var endSpan: Int32
    /// The shortest trip to it.
    var leastIn: Int32
    var place: UInt16
}

/// The step from a label to one more visit.
struct Step: ~Copyable {
    private let nodes: Column<Node>
    private let problem: CompactProblem
    private let lookup: MatrixLookup
    private let route: Int
    private let mostTravel: Int32
    private let isPaused: Bool

    init(_ nodes: [Node], _ problem: CompactProblem, _ lookup: MatrixLookup, route: Int) {
        self.nodes = Column(nodes)
        self.problem = problem
        self.lookup = lookup
        self.route = route
        mostTravel = problem.maximumTravel[route]
        isPaused = problem.pauses.isPaused[route]
    }

    @inline(__always)
    func worth(_ node: Int) -> Double { nodes[node].worth }

    /// The minute at which the team is free after an event at the node when it sets out for it from the nearest place;
    /// nil if it comes too late.
    @inline(__always)
    func soonestDeparture(at minute: Int32, _ node: Int) -> Int32? {
        let next = nodes[node]
        return end(ready: minute, minutes: next.leastIn, next)
    }

    /// The minute at which the team is free again when it leaves one node for another; nil if it comes too late.
    @inline(__always)
    func departure(from node: Int, at minute: Int32, to other: Int) -> Int32? {
        guard node != other else { return nil }
        let next = nodes[other]
        guard minute + next.leastIn <= next.latest else { return nil }
        return end(
            ready: minute, minutes: Int32(lookup.fan(of: Int(nodes[node].site)).minutes(to: Int(next.site))), next)
    }

    @inline(__always)
    private func end(ready minute: Int32, minutes: Int32, _ next: Node) -> Int32? {
        let arrival =
            isPaused
            ? Int32(problem.pauses.arrival(on: route, ready: Int(minute), minutes: Int(minutes))) : minute &+ minutes
        guard arrival <= next.latest else { return nil }
        for index in next.firstSpan..<next.endSpan {
            let span = problem.spans[Int(index)]
            guard arrival <= span.latest else { continue }
            let start = max(arrival, span.open)
            return start <= next.latest ? start &+ next.duration : nil
        }
        return nil
    }

    /// Whether the team can go straight back to its office within its shift and its minutes on the way.
    func isBackInTime(_ label: Label, from node: Int) -> Bool {
        let minutes = lookup.fan(of: Int(nodes[node].site)).minutes(to: Int(problem.routeOffice[route]))
        return problem.pauses.arrival(on: route, ready: Int(label.depart), minutes: minutes)
            <= Int(problem.shiftEnd[route])
            && Int(label.travel) + minutes <= Int(mostTravel)
    }

    /// The label one visit later; nil if that breaks a rule or the place was seen.
    @inline(__always)
    func extend(_ label: Label, from point: Int, to node: Int, visit: Int) -> Label? {
        let next = nodes[node]
        guard label.depart + next.leastIn <= next.latest else { return nil }
        let minutes = Int32(lookup.fan(of: point).minutes(to: Int(next.site)))
        guard !label.hasSeen(next.place), let end = end(ready: label.depart, minutes: minutes, next),
            label.travel &+ minutes &+ next.back <= mostTravel
        else { return nil }
        var longer = label
        longer.worth += next.worth
        longer.depart = end
        longer.travel &+= minutes
        longer.visited[visit] = UInt16(truncatingIfNeeded: node)
        longer.places[visit] = next.place
        return longer
    }
}
