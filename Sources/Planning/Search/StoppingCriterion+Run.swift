extension StoppingCriterion {
    /// A criterion at work: it knows when the search began.
    struct Run {
        private let rule: Rule
        private let clock: (@Sendable () -> Double)?
        private let begun: Double

        init(_ criterion: StoppingCriterion) {
            rule = criterion.rule
            clock = Self.clock(of: criterion.rule)
            begun = clock?() ?? 0
        }

        /// Seconds since the search began by the first clock of the criterion; 0 without one.
        var seconds: Double { (clock?() ?? 0) - begun }

        /// Whether the criterion will be met at a foreseeable time, so that cooling can follow it.
        var hasHorizon: Bool { Self.hasHorizon(rule) }

        /// How much of the search is over: 1 or more when it has to end.
        func fraction(iterations: Int, sinceImprovement: Int, prize: Double, seconds: Double) -> Double {
            func part(_ rule: Rule) -> Double {
                switch rule {
                case .iterations(let limit): return limit > 0 ? Double(iterations) / Double(limit) : 1
                case .seconds(let limit, _): return limit > 0 ? seconds / limit : 1
                case .noImprovement(let limit): return sinceImprovement >= limit ? 1 : 0
                case .gap(let fraction, let bound): return bound.map { $0 - prize <= fraction * $0 } == true ? 1 : 0
                case .when(let isCancelled): return isCancelled() ? 1 : 0
                case .anyOf(let rules): return rules.reduce(0) { max($0, part($1)) }
                }
            }
            return part(rule)
        }

        private static func clock(of rule: Rule) -> (@Sendable () -> Double)? {
            switch rule {
            case .seconds(_, let clock): return clock
            case .anyOf(let rules): return rules.lazy.compactMap(clock(of:)).first
            default: return nil
            }
        }

        private static func hasHorizon(_ rule: Rule) -> Bool {
            switch rule {
            case .iterations, .seconds: return true
            case .anyOf(let rules): return rules.contains(where: hasHorizon)
            default: return false
            }
        }
    }
}
