import Conversion
import Outreach
import Testing

@Suite struct CoverageRollUpTests {
    private func figure(
        _ region: String, _ members: Int, _ workforce: Int, _ segment: Outreach.Coverage.Segment = .all,
        date: String = "2026-01-31", basis: String = "PU+BPU"
    ) -> Outreach.Coverage {
        var figure = Outreach.Coverage(id: "\(region)/\(date)/\(segment)/\(basis)")
        (figure.region, figure.members, figure.workforce, figure.segment) = (region, members, workforce, segment)
        (figure.date, figure.basis) = (Day(date) ?? .first, basis)
        return figure
    }

    private func rolled(_ figures: [Outreach.Coverage], _ regions: [String] = []) -> [String: RolledCoverage] {
        Dictionary(
            CoverageRollUp.figures(figures, regions: regions).map { ("\($0.figure.region) \($0.figure.segment)", $0) }
        ) { first, _ in first }
    }

    @Test func `formal and informal of Pangkalpinang are 41.23 percent of all`() {
        let all = rolled([figure("19.71", 24_286, 47_010, .formal), figure("19.71", 4_754, 23_416, .informal)])[
            "19.71 all"]
        #expect(all?.figure.members == 29_040)
        #expect(all?.figure.workforce == 70_426)
        #expect(all?.parts == 2)
    }

    @Test func `villages add up to districts, regencies and the province, by their codes`() {
        let figures = [
            figure("19.01.01.2001", 10, 40), figure("19.01.01.2002", 20, 40), figure("19.01.02.2001", 5, 20),
            figure("19.02", 7, 70),
        ]
        let sums = rolled(figures)
        #expect(sums["19.01.01 all"]?.figure.members == 30)
        #expect(sums["19.01 all"]?.figure.workforce == 100)
        #expect(sums["19 all"]?.figure.members == 42)
    }

    @Test func `a region of which a part is not known is not added up`() {
        let figures = [figure("19.01", 10, 40), figure("19.02", 20, 40)]
        #expect(rolled(figures, ["19", "19.01", "19.02", "19.03"])["19 all"] == nil)
        #expect(rolled(figures, ["19", "19.01", "19.02"])["19 all"]?.figure.members == 30)
    }

    @Test func `what was published stands, the latest first, and bases are not mixed`() {
        let figures = [
            figure("19", 100, 200), figure("19.01", 10, 40, date: "2025-01-31"), figure("19.01", 11, 40),
            figure("19.02", 20, 40, basis: "with construction"),
        ]
        let sums = rolled(figures)
        #expect(sums["19 all"]?.parts == nil || sums["19 all"]?.figure.members == 100)
        #expect(
            CoverageRollUp.figures(figures, regions: []).first { $0.figure.region == "19.01" }?.figure.members == 11)
        #expect(!CoverageRollUp.figures(figures, regions: []).contains { $0.figure.members == 31 })
    }

    @Test func `formal and informal of different days are not added`() {
        let figures = [figure("19", 1, 2, .formal), figure("19", 1, 2, .informal, date: "2025-12-31")]
        #expect(rolled(figures)["19 all"] == nil)
    }

    @Test func `places in regions that lack most count most, on average 1`() {
        let figures = CoverageRollUp.figures([figure("19.01", 40, 100), figure("19.71", 72, 100)], regions: [])
        let weights = CoverageWeights(figures, target: { _ in 0.8 }, places: ["19.01.01.2001", "19.71.02.1003"])
        // 0.5 and 0.1 of the target are missing.
        #expect(abs(weights.weight(of: "19.01.01.2001") - 0.5 / 0.3) < 1e-12)
        #expect(abs(weights.weight(of: "19.71.02.1003") - 0.1 / 0.3) < 1e-12)
        #expect(weights.weight(of: nil) == 1)
        #expect(weights.weight(of: "31.01") == 1)
    }

    @Test func `a region that has reached its target still counts a little, and without figures all count alike`() {
        let figures = CoverageRollUp.figures([figure("19.01", 90, 100), figure("19.02", 10, 100)], regions: [])
        #expect(CoverageWeights(figures, target: { _ in 0.8 }, places: ["19.01", "19.02"]).weight(of: "19.01") == 0.1)
        #expect(CoverageWeights([], target: { _ in 0.8 }, places: ["19.01"]).weight(of: "19.01") == 1)
    }
}
