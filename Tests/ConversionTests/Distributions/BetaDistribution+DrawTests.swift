import Conversion
import Testing

@Suite struct BetaDistributionDrawTests {
    /// The generator that a program with a fault might hand in.
    struct StuckGenerator: RandomNumberGenerator {
        let value: UInt64
        func next() -> UInt64 { value }
    }

    @Test func `same seed draws the same rates`() throws {
        let beta = try #require(BetaDistribution(alpha: 3, beta: 4))
        var first = SeededGenerator(seed: 9)
        var second = SeededGenerator(seed: 9)
        for _ in 0..<50 { #expect(beta.draw(using: &first) == beta.draw(using: &second)) }
    }

    @Test(arguments: [(13.829083, 40.746407), (0.3, 0.7), (1, 1), (300_000, 700_000)])
    func `draws have the mean and the spread of the distribution`(alpha: Double, beta: Double) throws {
        let distribution = try #require(BetaDistribution(alpha: alpha, beta: beta))
        var generator = SeededGenerator(seed: 11)
        let draws = (0..<4_000).map { _ in distribution.draw(using: &generator) }
        let total = alpha + beta
        let variance = alpha * beta / (total * total * (total + 1))
        let mean = draws.reduce(0, +) / 4_000
        let spread = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4_000
        #expect(abs(mean - distribution.mean) < 4 * (variance / 4_000).squareRoot())
        #expect(abs(spread / variance - 1) < 0.12)
        for p in [0.1, 0.5, 0.9] {
            let share = Double(draws.count { $0 <= distribution.quantile(p) }) / 4_000
            #expect(abs(share - p) < 4 * (p * (1 - p) / 4_000).squareRoot())
        }
    }

    @Test(arguments: [UInt64.min, .max, 1 << 63])
    func `stuck generator still gives a rate`(value: UInt64) throws {
        var generator = StuckGenerator(value: value)
        let beta = try #require(BetaDistribution(alpha: 0.01, beta: 2))
        #expect((0...1).contains(beta.draw(using: &generator)))
    }
}
