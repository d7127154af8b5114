/// Two teams compared as they are and as they would be among the same people.
///
/// A team sent to the easy strata leads overall though it may trail in each of them: E. H. Simpson, "The
/// interpretation of interaction in contingency tables" (1951).
public struct TeamComparison: Sendable, Hashable {
    /// All people of the first team.
    public let firstCrude: Proportion
    /// All people of the second team.
    public let secondCrude: Proportion
    /// The difference of the crude rates (Newcombe); nil if a team has no trial.
    public let crudeDifference: RateDifference?
    /// The first team among the standard population; nil if the teams share no stratum of weight.
    public let firstStandardised: StandardisedRate?
    /// The second team among the standard population.
    public let secondStandardised: StandardisedRate?
    /// The difference of the standardised rates, with the normal interval.
    public let standardisedDifference: RateDifference?
    /// The association over the strata.
    public let association: MantelHaenszel?
    /// The names of strata that only one team met, or none: they are in the crude rates alone, and the weights of the
    /// others are scaled up.
    public let leftOut: [String]

    /// Compares over the strata, which keep their order.
    public init(_ strata: [Stratum], at confidence: Confidence = .ninetyFive) {
        firstCrude = Self.pooled(strata.map(\.first))
        secondCrude = Self.pooled(strata.map(\.second))
        crudeDifference = RateDifference(firstCrude, secondCrude, at: confidence)
        let shared = strata.filter(\.isShared)
        leftOut = strata.filter { !$0.isShared }.map(\.name)
        let first = StandardisedRate(shared.map { ($0.weight, $0.first) }, at: confidence)
        let second = StandardisedRate(shared.map { ($0.weight, $0.second) }, at: confidence)
        firstStandardised = first
        secondStandardised = second
        standardisedDifference = first.flatMap { first in
            second.map { second in
                let variance =
                    first.standardError * first.standardError + second.standardError * second.standardError
                return RateDifference(
                    difference: first.rate - second.rate,
                    standardError: variance.squareRoot(),
                    at: confidence
                )
            }
        }
        association = MantelHaenszel(strata)
    }

    /// The warning `PARADOKS`: the crude and the standardised difference differ in sign, and at least one of the two
    /// is shown, that is, its interval leaves out 0.
    public var isParadox: Bool {
        guard let crudeDifference, let standardisedDifference else { return false }
        let differ = Self.sign(crudeDifference.difference) != Self.sign(standardisedDifference.difference)
        return differ && (crudeDifference.isShown || standardisedDifference.isShown)
    }

    private static func sign(_ value: Double) -> Int {
        // Equal rates give a difference of a few roundings after weighting: no sign.
        if abs(value) < 1e-12 { return 0 }
        return value < 0 ? -1 : 1
    }

    private static func pooled(_ parts: [Proportion]) -> Proportion {
        Proportion(
            counted: parts.reduce(0) { $0 + $1.successes },
            among: parts.reduce(0) { $0 + $1.trials }
        )
    }
}
