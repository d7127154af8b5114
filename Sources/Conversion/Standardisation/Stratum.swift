/// One kind of people, such as an ecosystem, as two teams met it.
public struct Stratum: Sendable, Hashable {
    /// The stratum's name.
    public let name: String
    /// Its share in the standard population, in any unit; weights that are negative or not finite count as 0.
    public let weight: Double
    /// The first team's successes among trials.
    public let first: Proportion
    /// The second team's.
    public let second: Proportion

    /// A stratum; without a weight it is that of the people both teams met, the pooled standard.
    public init(_ name: String, weight: Double? = nil, first: Proportion, second: Proportion) {
        self.name = name
        let given = weight ?? Double(first.trials + second.trials)
        self.weight = given.isFinite ? max(0, given) : 0
        self.first = first
        self.second = second
    }

    /// True if both teams have trials here, without which they cannot be compared.
    var isShared: Bool { first.trials > 0 && second.trials > 0 }
}
