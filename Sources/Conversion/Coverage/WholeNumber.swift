/// Rounding up that does not count a rounding error as a person or a month.
enum WholeNumber {
    /// The least whole number not below `value`, where `value` is the outcome of numbers as large as `scale` and its
    /// last digits are therefore noise; nil if no integer holds it.
    static func up(_ value: Double, scale: Double = 1) -> Int? {
        let nearest = value.rounded()
        let isWhole = abs(value - nearest) <= 1e-12 * max(1, abs(value), abs(scale))
        return Int(exactly: isWhole ? nearest : value.rounded(.up))
    }
}
