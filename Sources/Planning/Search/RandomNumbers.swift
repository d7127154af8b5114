/// The xoshiro256** generator of Blackman and Vigna, seeded through SplitMix64: the same numbers on every machine.
struct RandomNumbers: RandomNumberGenerator {
    private var first: UInt64
    private var second: UInt64
    private var third: UInt64
    private var fourth: UInt64

    init(seed: UInt64) {
        var state = seed
        func split() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
        first = split()
        second = split()
        third = split()
        fourth = split()
    }

    @inline(__always)
    mutating func next() -> UInt64 {
        let product = second &* 5
        let result = ((product << 7) | (product >> 57)) &* 9
        let shifted = second << 17
        third ^= first
        fourth ^= second
        second ^= third
        first ^= fourth
        third ^= shifted
        fourth = (fourth << 45) | (fourth >> 19)
        return result
    }

    /// A number from 0 to `bound - 1`; `bound` is 1 to 2^32. Without rejection: the bias is below 2^-32.
    @inline(__always)
    mutating func below(_ bound: Int) -> Int {
        Int(((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
    }

    /// A number from 0 up to but not including 1.
    @inline(__always)
    mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }
}
