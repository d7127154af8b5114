import Conversion
import Testing

@Suite struct CoverageProjectionTests {
    static let target = 0.8

    static func projection(gain: Double, loss: Double) throws -> CoverageProjection {
        let start = try #require(Coverage(members: 189_742, eligible: 573_239))
        return try #require(CoverageProjection(from: start, monthlyGain: gain, monthlyLoss: loss))
    }

    @Test(
        arguments: [
            (6_000, 0.02, "52.33", nil), (12_000, 0.02, "104.67", 53), (12_000, 0.01, "209.34", 31),
            (9_000, 0.015, "104.67", 71), (6_000, 0, nil, 45),
        ] as [(Double, Double, String?, Int?)])
    func `ceilings and months hold`(gain: Double, loss: Double, ceiling: String?, months: Int?) throws {
        let projection = try Self.projection(gain: gain, loss: loss)
        if let ceiling {
            #expect(Digits.agree(projection.ceiling.map { $0 * 100 }, ceiling))
        } else {
            #expect(projection.ceiling == nil)
        }
        #expect(projection.months(to: Self.target) == months)
        if let months {
            #expect(projection.share(after: months) >= Self.target)
            #expect(projection.share(after: months - 1) < Self.target)
        }
    }

    @Test func `month before the target is below it`() throws {
        let projection = try Self.projection(gain: 12_000, loss: 0.02)
        #expect(Digits.agree(projection.share(after: 52) * 100, "79.64"))
    }

    @Test(arguments: [
        (0.02, 24, "17789.4"), (0.02, 36, "14199.5"), (0.02, 60, "11449.5"), (0, 24, "11202.1"), (0, 36, "7468.0"),
        (0, 60, "4480.8"),
    ])
    func `gains needed hold`(loss: Double, months: Int, gain: String) throws {
        let needed = try #require(Self.projection(gain: 0, loss: loss).gainNeeded(for: Self.target, within: months))
        #expect(Digits.agree(needed, gain))
        let reached = try Self.projection(gain: needed, loss: loss).share(after: months)
        #expect(Digits.match(reached, Self.target, relative: 1e-12))
    }

    @Test func `closed form is the recurrence`() throws {
        let projection = try Self.projection(gain: 9_000, loss: 0.015)
        var members = 189_742.0
        for month in 1...100 {
            members = members * (1 - 0.015) + 9_000
            #expect(Digits.match(projection.members(after: month), members))
        }
        #expect(projection.members(after: -3) == 189_742)
    }

    @Test func `edges have answers`() throws {
        #expect(try Self.projection(gain: 0, loss: 0).months(to: 0.8) == nil)
        #expect(try Self.projection(gain: 0, loss: 0.5).months(to: 0.3) == 0)
        #expect(try Self.projection(gain: 500_000, loss: 1).months(to: 0.8) == 1)
        #expect(try Self.projection(gain: 500_000, loss: 1).members(after: 0) == 189_742)
        #expect(try Self.projection(gain: 5, loss: 0.1).months(to: .nan) == nil)
        #expect(try Self.projection(gain: 0, loss: 0.02).gainNeeded(for: 0.8, within: 0) == nil)
        #expect(try Self.projection(gain: 0, loss: 0).gainNeeded(for: 0.1, within: 6) == 0)
    }

    @Test func `ranges are kept`() throws {
        let start = try #require(Coverage(members: 1, eligible: 2))
        #expect(CoverageProjection(from: start, monthlyGain: -1, monthlyLoss: 0) == nil)
        #expect(CoverageProjection(from: start, monthlyGain: 1, monthlyLoss: 1.1) == nil)
        #expect(CoverageProjection(from: start, monthlyGain: .infinity, monthlyLoss: 0) == nil)
    }
}
