import Testing

@testable import Planning

struct RandomNumbersTests {
    @Test func `begins with the published numbers of SplitMix64 and xoshiro256**`() {
        // SplitMix64 from 0 gives e220a8397b1dcdaf, 6e789e6aa1b965f4, 06c45d188009454f, f88bb8a8724c81ec; the first
        // number of xoshiro256** is rotl(second * 5, 7) * 9.
        let second: UInt64 = 0x6e78_9e6a_a1b9_65f4
        let product = second &* 5
        var random = RandomNumbers(seed: 0)
        #expect(random.next() == ((product << 7) | (product >> 57)) &* 9)
    }

    @Test func `stays below the bound and reaches every number`() {
        var random = RandomNumbers(seed: 4)
        let drawn = Set((0..<1_000).map { _ in random.below(7) })
        #expect(drawn == Set(0..<7))
    }

    @Test func `draws units from nought to one`() {
        var random = RandomNumbers(seed: 4)
        let drawn = (0..<10_000).map { _ in random.unit() }
        #expect(drawn.allSatisfy { $0 >= 0 && $0 < 1 })
        #expect(abs(drawn.reduce(0, +) / 10_000 - 0.5) < 0.02)
    }
}
