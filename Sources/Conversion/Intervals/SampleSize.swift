/// How many people two groups need before a difference of their rates can be seen.
public enum SampleSize {
    /// The people needed in each of two equal groups to tell `rate` from `other`.
    ///
    /// Source: J. L. Fleiss, "Statistical methods for rates and proportions" (1981), without continuity correction.
    ///
    /// - Parameters:
    ///   - rate: the first rate, 0...1.
    ///   - other: the second, 0...1, not equal to the first.
    ///   - confidence: of the two-sided test.
    ///   - power: the probability that the difference is found, strictly between 0 and 1.
    /// - Returns: nil outside those ranges, and if the number passes what an integer can hold.
    public static func perGroup(
        telling rate: Double,
        from other: Double,
        at confidence: Confidence = .ninetyFive,
        power: Double = 0.8
    ) -> Int? {
        let rates = 0.0...1.0
        guard rates.contains(rate), rates.contains(other), rate != other, power > 0, power < 1 else { return nil }
        let middle = (rate + other) / 2
        let together = confidence.z * (2 * middle * (1 - middle)).squareRoot()
        let apart = NormalDistribution.quantile(power) * (rate * (1 - rate) + other * (1 - other)).squareRoot()
        // A power below the test's own error needs no one: one person in a group is the least there is.
        let root = max(0, together + apart) / (rate - other)
        return Int(exactly: max(1, root * root).rounded(.up))
    }
}
