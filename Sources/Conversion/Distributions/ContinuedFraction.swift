/// Evaluation of continued fractions b₀ + a₁/(b₁ + a₂/(b₂ + …)) from the front.
///
/// Source: W. J. Lentz, "Generating Bessel functions in Mie scattering calculations using continued fractions"
/// (1976), as modified by I. J. Thompson and A. R. Barnett, "Coulomb and Bessel functions" (1986).
struct ContinuedFraction {
    private static let tiny = 1e-300

    private(set) var value: Double
    private var numerator: Double
    private var denominator = 0.0
    private var change = 0.0

    /// Starts with the leading term b₀.
    init(leading: Double) {
        value = leading == 0 ? Self.tiny : leading
        numerator = value
    }

    /// True as soon as the last term no longer changed the value.
    var isSettled: Bool { abs(change - 1) < 3e-16 }

    /// Takes in the next partial numerator aⱼ and denominator bⱼ.
    mutating func append(_ a: Double, over b: Double) {
        denominator = b + a * denominator
        if abs(denominator) < Self.tiny { denominator = Self.tiny }
        denominator = 1 / denominator
        numerator = b + a / numerator
        if abs(numerator) < Self.tiny { numerator = Self.tiny }
        change = numerator * denominator
        value *= change
    }
}
