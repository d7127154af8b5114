/// Now and then an insertion position is passed over as if unseen. The distance to the next blink is drawn at once,
/// which costs one random number a blink and not one a position.
struct Blinks {
    private var left: Int
    private let scale: Double

    /// Blinks with the given probability a position, 0 up to but not including 1.
    init(rate: Double, random: inout RandomNumbers) {
        scale = rate > 0 ? 1 / Logarithm.natural(1 - rate) : 0
        left = 0
        draw(&random)
    }

    @inline(__always)
    mutating func next(_ random: inout RandomNumbers) -> Bool {
        left &-= 1
        guard left < 0 else { return false }
        draw(&random)
        return true
    }

    private mutating func draw(_ random: inout RandomNumbers) {
        left = scale == 0 ? .max : Int(min(1e9, Logarithm.natural(1 - random.unit()) * scale))
    }
}
