import Conversion
import Testing

@Suite struct ControlChartTests {
    private static func chart(_ counts: [(Int, Int)]) throws -> ControlChart {
        ControlChart(try counts.map { try #require(Proportion($0.0, of: $0.1)) })
    }

    @Test func `two periods have the limits of chance`() throws {
        let chart = try Self.chart([(20, 100), (30, 100)])
        #expect(chart.rate == 0.25 && chart.spread == 1)
        // 0.25 ± 3 √(0.25 · 0.75 / 100)
        #expect(Digits.agree(chart.points[0].limits?.low, "0.120096"))
        #expect(Digits.agree(chart.points[0].limits?.high, "0.379904"))
        #expect(chart.points.filter(\.isSignal).isEmpty)
    }

    @Test func `periods that vary more than chance widen the limits`() throws {
        let calm = try Self.chart([(250, 1_000), (252, 1_000), (248, 1_000), (250, 1_000)])
        let wild = try Self.chart([(150, 1_000), (350, 1_000), (150, 1_000), (350, 1_000)])
        #expect(calm.spread < 1 && wild.spread > 1)
        #expect(wild.points.filter(\.isSignal).isEmpty)
    }

    @Test func `a leap after a calm time is a signal`() throws {
        let chart = try Self.chart(Array(repeating: (50, 200), count: 10) + [(52, 200), (50, 200), (110, 200)])
        #expect(chart.points.map(\.isSignal) == Array(repeating: false, count: 12) + [true])
    }

    @Test func `periods without people have no limits`() throws {
        let chart = try Self.chart([(0, 0), (0, 0)])
        #expect(chart.rate == nil && chart.points.allSatisfy { $0.limits == nil && !$0.isSignal })
        let none = try Self.chart([(0, 10), (0, 0), (0, 12)])
        #expect(none.rate == 0 && none.points.filter(\.isSignal).isEmpty)
        #expect(ControlChart([]).points.isEmpty)
    }
}
