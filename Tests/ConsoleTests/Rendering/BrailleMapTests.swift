import Testing

@testable import Console

@Suite struct BrailleMapTests {
    private func series(_ points: [(Double, Double)]) -> Chart.Series {
        Chart.Series(name: "", points: points.map { .init(x: $0.0, y: $0.1) })
    }

    private func lines(
        _ sites: [(Double, Double)], marked: [(Double, Double)] = [], labels: [Chart.Series.Point] = [],
        columns: Int = 10
    ) -> [String] {
        BrailleMap(sites: series(sites), marked: series(marked), labels: labels).lines(columns: columns)
    }

    @Test func `corners are at the corners, north above`() {
        let map = lines([(106, 1), (107, 1), (106, 0), (107, 0)])
        #expect(map.first == "⠁        ⠈")
        #expect(map.first?.count == 10)
        #expect(map.last?.first.map { "⠁⠂⠄⡀".contains($0) } == true)
        // A square of a degree is as high as wide: 20 dots across, 4 dots a line.
        #expect(map.count == 5)
    }

    @Test func `far from the equator a degree east is narrower`() {
        let map = lines([(0, 60), (10, 60), (0, 70), (10, 70)])
        #expect(map.count > 10)
    }

    @Test func `marks and labels lie over the dots`() {
        let sites = [(106.0, 1.0), (107.0, 1.0), (106.0, 0.0), (107.0, 0.0)]
        let map = lines(sites, marked: [(106, 1)], labels: [.init(x: 107, y: 0, label: "A 32%")])
        #expect(map.first?.first == "*")
        #expect(map.last?.hasSuffix("A 32%") == true)
    }

    @Test func `one place, none, and no room`() {
        #expect(lines([(106, 1)]) == ["⠁"])
        #expect(lines([]) == [])
        #expect(lines([(106, 1)], columns: 3) == [])
        #expect(lines([(.nan, 1), (106, 1)], columns: 20).count <= 22)
    }
}
