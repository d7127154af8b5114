/// Sine, cosine and arc sine from the four basic operations and the square root alone (all of them exactly rounded by
/// IEEE 754), so that every machine finds the same travel minutes.
enum Trigonometry {
    static let radiansPerDegree = 0.017_453_292_519_943_295

    /// Sine and cosine of an angle in degrees, to about 1e-16; complexity constant.
    static func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
        let quarters = (degrees / 90).rounded()
        let angle = (degrees - quarters * 90) * radiansPerDegree
        let square = angle * angle
        var sine = 1.0
        var cosine = 1.0
        for step in stride(from: 18.0, through: 2, by: -2) {
            sine = 1 - square / (step * (step + 1)) * sine
            cosine = 1 - square / ((step - 1) * step) * cosine
        }
        sine *= angle
        switch Int(quarters) & 3 {
        case 0: return (sine, cosine)
        case 1: return (cosine, -sine)
        case 2: return (-sine, -cosine)
        default: return (-cosine, sine)
        }
    }

    /// The angle in radians whose sine is `value`, 0 to 1.
    @inline(__always)
    static func arcSine(_ value: Double) -> Double {
        guard value < 0.05 else { return wideArcSine(value) }
        let square = value * value
        let tail = square * (0.044_642_857_142_857_144 + square * 0.030_381_944_444_444_444)
        return value * (1 + square * (0.166_666_666_666_666_67 + square * (0.075 + tail)))
    }

    private static func wideArcSine(_ value: Double) -> Double {
        guard value <= 0.5 else {
            let half = (max(0, 1 - value) / 2).squareRoot()
            return 1.570_796_326_794_896_6 - 2 * arcSine(half)
        }
        var power = value
        var sum = value
        var step = 1.0
        while power > 1e-18 {
            power *= value * value * step / (step + 1)
            sum += power / (step + 2)
            step += 2
        }
        return sum
    }
}
