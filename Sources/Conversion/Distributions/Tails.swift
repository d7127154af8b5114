/// Both tails of a distribution at a point, each computed so that the smaller keeps its relative accuracy.
struct Tails {
    /// The probability at or below the point.
    let lower: Double
    /// The probability above the point.
    let upper: Double

    /// The pair from its smaller member.
    init(lower: Double) {
        self.lower = min(max(lower, 0), 1)
        upper = 1 - self.lower
    }

    /// The pair from its smaller member.
    init(upper: Double) {
        self.upper = min(max(upper, 0), 1)
        lower = 1 - self.upper
    }
}
