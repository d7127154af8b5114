import Foundation
import FoundationXML
import Testing

@testable import Console

@Suite struct SVGChartTests {
    @Test(arguments: Charts.all) func `a drawing alone is whole, named and described`(chart: Chart) throws {
        let text = SVGRenderer(.indonesian).text(of: Reply([.table(Samples.visits), .chart(chart)]))
        #expect(XMLParser(data: Data(text.utf8)).parse())
        #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(text.contains("<title id=\"\(chart.key)-title\">\(chart.title)</title>"))
        #expect(text.contains("role=\"img\"") && text.contains("<desc"))
        // Coordinates are written alike in every language.
        #expect(text.firstMatch(of: /[xy12]="-?[0-9]+,/) == nil)
        #expect(!text.contains("nan") && !text.contains("inf"))
    }

    @Test func `a map is drawn to scale, with rings around what is marked and the labels of regions`() {
        let corners: [(Double, Double)] = [(106, 1), (107, 1), (106, 0), (107, 0)]
        let points = corners.map { Chart.Series.Point(x: $0.0, y: $0.1, label: "Kurau <1>") }
        let chart = Chart(
            key: "map", title: "Peta", caption: "", unit: .number,
            content: .map(
                sites: .init(name: "", points: points), marked: .init(name: "", points: [points[0]]),
                labels: [.init(x: 106.5, y: 0.5, label: "A 32%")]))
        let text = SVGChart(chart, .english).text()
        #expect(XMLParser(data: Data(text.utf8)).parse())
        #expect(text.split(separator: "r=\"2.5\"").count == 5 && text.split(separator: "r=\"6\"").count == 2)
        #expect(text.contains("cx=\"24\" cy=\"24\"") && text.contains(">A 32%<") && text.contains("Kurau &lt;1&gt;"))
        let alone = Chart(
            key: "map", title: "", caption: "", unit: .number,
            content: .map(sites: .init(name: "", points: []), marked: .init(name: "", points: []), labels: []))
        #expect(XMLParser(data: Data(SVGChart(alone, .english).text().utf8)).parse())
    }

    @Test func `values are written as the language writes them`() {
        #expect(SVGChart(Charts.intervals, .indonesian).text().contains("22,6%"))
        #expect(SVGChart(Charts.intervals, .english).text().contains("22.6%"))
        #expect(SVGChart(Charts.bars, .indonesian).text().contains(">2.316<"))
    }

    @Test func `limits are said as well as drawn`() {
        let text = SVGChart(Charts.intervals, .english).text()
        #expect(text.contains("Pasar: 22.6% (18.2%-27.7%); Desa: 13.7%"))
        #expect(text.contains("stroke-dasharray"))
    }

    @Test func `a line is broken where a value is missing`() {
        let text = SVGChart(Charts.lines, .english).text()
        let path = text.split(separator: "<path d=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
        #expect(path.filter { $0 == "M" }.count == 2 && !path.contains("L"))
    }

    @Test func `series are told apart without colour`() {
        let series = (0..<6).map { number in
            Chart.Series(name: "s\(number)", points: [.init(x: 0, y: 1), .init(x: 1, y: 2)])
        }
        let chart = Chart(
            key: "k", title: "t", caption: "c", unit: .number, content: .lines(series, labels: ["a", "b"]))
        let text = SVGChart(chart, .english).text()
        let plain = text.replacing(/#[0-9a-f]{6}/, with: "#000000")
        #expect(plain.contains("stroke-dasharray=\"9 3\"") && plain.contains("stroke-dasharray=\"2 3\""))
        #expect(plain.contains("fill=\"#fff\" stroke=\"#000000\""))
    }

    @Test func `nothing to draw is no trap`() {
        for content in [
            Chart.Content.bars([]), .intervals([], reference: nil), .lines([], labels: []), .steps([]), .scatter([]),
            .bars([.init(label: "a", value: 0)]), .bars([.init(label: "a", value: .nan)]),
            .lines([.init(name: "a", points: [.init(x: 0, y: nil)])], labels: ["x"]),
        ] {
            let chart = Chart(key: "k", title: "t", caption: "c", unit: .number, content: content)
            #expect(XMLParser(data: Data(SVGChart(chart, .english).text().utf8)).parse())
        }
    }
}
