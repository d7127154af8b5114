/// Logarithm and exponential from the four basic operations alone, so that every machine gives the same bits.
enum Logarithm {
    static let two = 0.693_147_180_559_945_3

    /// The natural logarithm of a positive finite number, to about 1e-13; complexity constant.
    static func natural(_ value: Double) -> Double {
        var mantissa = value.significand
        var exponent = Double(value.exponent)
        if mantissa > 1.414_213_562_373_095 {
            mantissa *= 0.5
            exponent += 1
        }
        // ln m = 2 artanh((m - 1) / (m + 1)); the argument is below 0.172.
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for divisor in [15.0, 13, 11, 9, 7, 5, 3, 1] { sum = sum * square + 1 / divisor }
        return exponent * two + 2 * ratio * sum
    }

    /// `e` to the given power; the power is held within -700...700.
    static func exponential(_ power: Double) -> Double {
        let held = min(max(power, -700), 700)
        let halvings = (held / two).rounded()
        let rest = held - halvings * two
        var sum = 1.0
        for divisor in stride(from: 14.0, through: 1, by: -1) { sum = 1 + rest / divisor * sum }
        return Double(sign: .plus, exponent: Int(halvings), significand: sum)
    }
}
