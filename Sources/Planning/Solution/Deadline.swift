/// How much of the time that a solution may take is left, and whether it has to end.
struct Deadline: Sendable {
    let stop: StoppingCriterion
    /// Seconds from the beginning; infinite for a criterion without.
    let seconds: Double
    private let clock: (@Sendable () -> Double)?
    private let begun: Double

    init(_ stop: StoppingCriterion) {
        self.stop = stop
        seconds = stop.time?.seconds ?? .infinity
        clock = stop.time?.clock
        begun = clock?() ?? 0
    }

    /// Seconds since the beginning; 0 without a clock.
    var elapsed: Double { (clock?() ?? begun) - begun }

    var left: Double { seconds - elapsed }

    /// Whether to end now whatever is found: time is up, or someone said so.
    var isOver: Bool { isOver(prize: -.infinity, bound: nil) }

    /// Whether to end now with a plan and a bound.
    func isOver(prize: Double, bound: Double?) -> Bool {
        left <= 0 || stop.isMet(prize: prize, bound: bound)
    }

    /// The criterion for a part of the work: so many seconds from now at most, and the whole's other conditions.
    func part(_ seconds: Double) -> StoppingCriterion {
        guard let clock else { return stop }
        return .anyOf(.seconds(max(0, min(seconds, left)), clock: clock), stop.withoutTime)
    }
}

extension StoppingCriterion {
    /// The seconds and the clock of the criterion, if it has any.
    var time: (seconds: Double, clock: @Sendable () -> Double)? {
        func time(_ rule: Rule) -> (seconds: Double, clock: @Sendable () -> Double)? {
            switch rule {
            case .seconds(let limit, let clock): (limit, clock)
            case .anyOf(let rules): rules.lazy.compactMap(time).min { $0.seconds < $1.seconds }
            default: nil
            }
        }
        return time(rule)
    }

    /// The criterion without its seconds.
    var withoutTime: StoppingCriterion {
        func stripped(_ rule: Rule) -> Rule? {
            switch rule {
            case .seconds: nil
            case .anyOf(let rules): .anyOf(rules.compactMap(stripped))
            default: rule
            }
        }
        return StoppingCriterion(rule: stripped(rule) ?? .anyOf([]))
    }

    /// Whether a condition that needs no count of iterations is met: an interruption or a gap.
    func isMet(prize: Double, bound: Double?) -> Bool {
        func isMet(_ rule: Rule) -> Bool {
            switch rule {
            case .when(let isCancelled): isCancelled()
            case .gap(let fraction, let known): (known ?? bound).map { $0 - prize <= fraction * $0 } ?? false
            case .anyOf(let rules): rules.contains(where: isMet)
            case .seconds, .iterations, .noImprovement: false
            }
        }
        return isMet(rule)
    }
}
