/// An axis from zero, or from the least value below it, with round ticks.
struct ChartScale: Hashable {
    /// The ends of the axis.
    let low: Double
    let high: Double
    /// The places of its ticks, ends included.
    let ticks: [Double]

    /// A scale over the values with about so many steps of 1, 2 or 5 times a power of ten.
    init(_ values: some Sequence<Double>, steps: Int = 5) {
        let finite = values.filter(\.isFinite)
        let least = min(0, finite.min() ?? 0)
        let most = max(finite.max() ?? 1, least)
        let span = most - least > 0 ? most - least : 1
        let step = ChartScale.step(span / Double(steps))
        let first = (least / step).rounded(.down)
        let last = max(((least + span) / step).rounded(.up), first + 1)
        low = first * step
        high = last * step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    }

    /// The least of 1, 2, 5 times a power of ten that is not below the number.
    private static func step(_ number: Double) -> Double {
        var power = 1.0
        while power * 10 <= number, power < 1e15 { power *= 10 }
        while power > number, power > 1e-12 { power /= 10 }
        return ([1, 2, 5, 10].first { $0 * power >= number * (1 - 1e-9) } ?? 10) * power
    }

    /// Where a value lies between two places.
    func place(_ value: Double, from start: Double, to end: Double) -> Double {
        start + (min(max(value, low), high) - low) / (high - low) * (end - start)
    }
}
