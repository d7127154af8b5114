import Conversion
import Testing

@Suite struct SurvivalCurveTests {
    static let observations = [
        (1, true), (1, true), (2, true), (3, true), (3, false), (4, true), (4, true), (6, false), (6, false),
        (7, true), (9, false), (12, false),
    ].map { SurvivalCurve.Observation(months: $0.0, hasLapsed: $0.1) }

    @Test func `curve holds to every digit`() {
        let steps = SurvivalCurve(Self.observations).steps
        #expect(steps.map(\.month) == [1, 2, 3, 4, 7])
        #expect(steps.map(\.atRisk) == [12, 10, 9, 7, 3])
        #expect(steps.map(\.lapses) == [2, 1, 1, 2, 1])
        for (step, survival) in zip(steps, ["0.833333", "0.750000", "0.666667", "0.476190", "0.317460"]) {
            #expect(Digits.agree(step.survival, survival))
        }
        for (step, error) in zip(steps, ["0.107583", "0.125000", "0.136083", "0.149686", "0.163569"]) {
            #expect(Digits.agree(step.standardError, error))
        }
    }

    @Test func `survival is read between the steps and not beyond the last month`() {
        let curve = SurvivalCurve(Self.observations.reversed())
        #expect(curve.survival(atMonth: 0) == 1)
        #expect(Digits.agree(curve.survival(atMonth: 6), "0.476190"))
        #expect(Digits.agree(curve.survival(atMonth: 12), "0.317460"))
        #expect(curve.survival(atMonth: 13) == nil)
    }

    // Limits of scipy.stats.ecdf(CensoredData).sf.confidence_interval(method="log-log").
    @Test func `interval is that of the double logarithm`() throws {
        let interval = try #require(SurvivalCurve(Self.observations).interval(atMonth: 6))
        #expect(Digits.agree(interval.low, "0.182290") && Digits.agree(interval.high, "0.723687"))
        #expect(SurvivalCurve(Self.observations).interval(atMonth: 0) == nil)
    }

    @Test func `members who all lapsed stay lapsed`() {
        let curve = SurvivalCurve([1, 2].map { SurvivalCurve.Observation(months: $0, hasLapsed: true) })
        #expect(curve.survival(atMonth: 99) == 0)
        #expect(curve.steps.last?.standardError == 0 && curve.interval(atMonth: 2) == nil)
    }

    @Test func `no member has no curve`() {
        let curve = SurvivalCurve([])
        #expect(curve.steps.isEmpty && curve.survival(atMonth: 0) == nil)
    }

    @Test func `sponsored batch ends with its cover`() {
        let batch = (0..<500).map { _ in SurvivalCurve.Observation(months: 3, hasLapsed: true) }
        let curve = SurvivalCurve(batch)
        #expect(curve.survival(atMonth: 2) == 1 && curve.survival(atMonth: 3) == 0)
    }
}
