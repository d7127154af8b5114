/// When a search ends. Criteria are values and compose; the best plan found so far is always kept.
public struct StoppingCriterion: Sendable {
    indirect enum Rule: Sendable {
        case iterations(Int)
        case seconds(Double, clock: @Sendable () -> Double)
        case noImprovement(iterations: Int)
        case gap(Double, bound: Double?)
        case when(@Sendable () -> Bool)
        case anyOf([Rule])
    }

    let rule: Rule

    /// After a number of iterations. The same seed then gives the same plan on every machine.
    public static func iterations(_ limit: Int) -> StoppingCriterion { Self(rule: .iterations(limit)) }

    /// After a number of seconds by a clock that never goes back; the search has none of its own.
    public static func seconds(_ limit: Double, clock: @escaping @Sendable () -> Double) -> StoppingCriterion {
        Self(rule: .seconds(limit, clock: clock))
    }

    /// After a number of iterations without a better plan.
    public static func noImprovement(iterations: Int) -> StoppingCriterion {
        Self(rule: .noImprovement(iterations: iterations))
    }

    /// Once the prize is within a fraction of an upper bound, for example 0.01 for one per cent.
    public static func gap(_ fraction: Double, bound: Double) -> StoppingCriterion {
        Self(rule: .gap(fraction, bound: bound))
    }

    /// Once the prize is within a fraction of the upper bound that ``solution(to:stop:seed:initial:settings:threads:onProgress:)``
    /// has worked out itself.
    public static func gap(_ fraction: Double) -> StoppingCriterion { Self(rule: .gap(fraction, bound: nil)) }

    /// As soon as the closure says so, for example because the user interrupted.
    public static func when(_ isCancelled: @escaping @Sendable () -> Bool) -> StoppingCriterion {
        Self(rule: .when(isCancelled))
    }

    /// As soon as one of several criteria is met.
    public static func anyOf(_ criteria: StoppingCriterion...) -> StoppingCriterion { anyOf(criteria) }

    /// As soon as one of several criteria is met; never, for an empty list.
    public static func anyOf(_ criteria: [StoppingCriterion]) -> StoppingCriterion {
        Self(rule: .anyOf(criteria.map(\.rule)))
    }
}
