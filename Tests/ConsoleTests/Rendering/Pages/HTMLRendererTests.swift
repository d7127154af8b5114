import Foundation
import FoundationXML
import Testing

@testable import Console

@Suite struct HTMLRendererTests {
    private static let heading = HTMLRenderer.Heading(title: "Minggu & \"corong\"", lines: ["cabang <Pangkalpinang>"])

    private static func page(_ reply: Reply, isWide: Bool = false) -> String {
        HTMLRenderer(heading, .indonesian, isWide: isWide).text(of: reply)
    }

    /// The element names and attributes of a page, which is read as XML once its two tags without an end are closed.
    private static func elements(_ page: String) throws -> [(name: String, attributes: [String: String])] {
        let text = page.replacingOccurrences(of: "<!DOCTYPE html>\n", with: "")
            .replacingOccurrences(of: "(<meta [^>]*)>", with: "$1/>", options: .regularExpression)
            .replacingOccurrences(of: "<br>", with: "<br/>")
        let reader = Reader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return reader.elements
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [(name: String, attributes: [String: String])] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) { elements.append((name, attributes)) }
    }

    @Test func `a page is one whole that fetches nothing and runs nothing`() throws {
        let page = Self.page(Reply([.table(Samples.visits), .chart(Charts.lines), .note("Catatan.")]))
        let elements = try Self.elements(page)
        #expect(elements.first?.name == "html" && elements.first?.attributes["lang"] == "id")
        let names = Set(elements.map(\.name))
        #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "a"]))
        for (_, attributes) in elements {
            #expect(attributes["src"] == nil && attributes["href"] == nil && attributes["onclick"] == nil)
        }
        #expect(page.contains("default-src 'none'") && !page.contains("url(") && !page.contains("@import"))
    }

    @Test func `a table has a caption and says what its columns and rows are of`() throws {
        let elements = try Self.elements(Self.page(.table(Samples.visits)))
        #expect(elements.contains { $0.name == "caption" })
        let headings = elements.filter { $0.name == "th" }
        #expect(headings.filter { $0.attributes["scope"] == "col" }.count == Samples.visits.shownColumns.count)
        #expect(headings.filter { $0.attributes["scope"] == "row" }.count == Samples.visits.rows.count)
        #expect(elements.contains { $0.name == "td" && $0.attributes["class"] == "number" })
    }

    @Test func `what came from outside stays text`() throws {
        let evil = "<script>alert('x')</script>\"&\u{202E}"
        let table = Table(
            title: evil, columns: [Table.Column("a", evil)], rows: [[.text(evil)], [.list([.text(evil)])]],
            footer: [evil])
        let chart = Chart(
            key: "k\"><x", title: evil, caption: evil, unit: .rate,
            content: .bars([Chart.Mark(label: evil, value: 0.5)]))
        let page = Self.page(Reply([.table(table), .chart(chart), .note(evil), .text(evil)]))
        #expect(!page.contains("<script") && !page.contains("\u{202E}"))
        #expect(try !Self.elements(page).contains { $0.name == "script" || $0.name == "x" })
    }

    @Test func `a wide table lays the paper on its long side`() {
        let narrow = Self.page(.table(Samples.visits))
        #expect(narrow.contains("A4 portrait"))
        let wide = Table(
            columns: (0..<12).map { Table.Column("\($0)", "\($0)") }, rows: [(0..<12).map { .integer($0) }])
        #expect(Self.page(.table(wide)).contains("A4 landscape"))
        #expect(Self.page(.table(Samples.visits), isWide: true).contains("A4 landscape"))
    }

    @Test func `the page's title is not shown a second time over its table`() {
        var table = Samples.visits
        table.title = Self.heading.title
        #expect(Self.page(.table(table)).contains("<caption class=\"said\">"))
        #expect(!Self.page(.table(Samples.visits)).contains("<caption class=\"said\">"))
    }

    @Test func `bars and small lines are drawn, and said to those who do not see them`() throws {
        let table = Table(
            columns: [Table.Column("a", "A"), Table.Column("b", "B")], rows: [[.bar(0.5), .spark([1, nil, 3])]])
        let page = Self.page(.table(table))
        #expect(page.contains("<rect width=\"40\"") && page.contains("aria-label=\"1, —, 3\""))
        _ = try Self.elements(page)
    }

    @Test func `things of a day stand below each other on the wall`() {
        let table = Table(
            columns: [Table.Column("a", "A"), Table.Column("b", "B")],
            rows: [[.text("T1"), .list([.text("09.00 A"), .text("13.00 B")])]], look: .large)
        #expect(Self.page(.table(table)).contains("09.00 A<br>13.00 B"))
    }
}

/// Charts of every kind.
enum Charts {
    static let bars = Chart(
        key: "bars", title: "Langkah", caption: "Berapa orang.", unit: .number,
        content: .bars([.init(label: "kepala", value: 2_316), .init(label: "daftar", value: 1_630)]))
    static let intervals = Chart(
        key: "intervals", title: "Konversi", caption: "Titik.", unit: .rate,
        content: .intervals(
            [.init(label: "Pasar", value: 0.226, low: 0.182, high: 0.277), .init(label: "Desa", value: 0.137)],
            reference: 0.185))
    static let lines = Chart(
        key: "lines", title: "Tren", caption: "Garis.", unit: .rate,
        content: .lines(
            [
                .init(name: "konversi", points: [.init(x: 0, y: 0.2), .init(x: 1, y: nil), .init(x: 2, y: 0.1)]),
                .init(name: "batas", points: [.init(x: 0, y: 0.3), .init(x: 2, y: 0.3)], isLimit: true),
            ], labels: ["2026-08", "2026-09", "2026-10"]))
    static let steps = Chart(
        key: "steps", title: "Bertahan", caption: "Tangga.", unit: .rate,
        content: .steps([.init(name: "mandiri", points: [.init(x: 0, y: 1), .init(x: 3, y: 0.8), .init(x: 6, y: 0.5)])])
    )
    static let scatter = Chart(
        key: "scatter", title: "Corong", caption: "Titik.", unit: .rate,
        content: .scatter([
            .init(name: "", points: [.init(x: 16, y: 0.4, label: "Damar"), .init(x: 36, y: 0.3, label: "Kurau")]),
            .init(name: "95%", points: [.init(x: 1, y: 1), .init(x: 40, y: 0.3)], isLimit: true),
        ]))
    static let all = [bars, intervals, lines, steps, scatter]
}
