import Console
import Language
import Operations
import Outreach

/// Shows a report's values in one language.
struct ReportTable {
    let language: DisplayLanguage

    /// A table for each section with the charts after the first, and what goes for the whole below them.
    func reply(_ document: ReportDocument) -> Reply {
        var items = document.sections.map { Reply.Item.table(table($0)) }
        items.insert(contentsOf: document.charts.map { .chart(chart($0)) }, at: min(1, items.count))
        items += document.notes.map { .note($0.text(in: language)) }
        return Reply(items)
    }

    /// One table of a report.
    func table(_ section: ReportDocument.Section) -> Table {
        let isEmpty = section.columns.indices.map { column in
            !section.rows.isEmpty && section.rows.allSatisfy { !$0.indices.contains(column) || $0[column].isMissing }
        }
        return Table(
            key: section.key, title: section.title.text(in: language),
            columns: zip(section.columns, isEmpty).map { column, isEmpty in
                // What nobody knows yet is told to programs; to people a note says why.
                Table.Column(column.key, column.title.text(in: language).capitalized, isHidden: isEmpty)
            },
            rows: section.rows.map { $0.map(value) },
            footer: section.rows.isEmpty
                ? [Word("none", "tidak ada").text(in: language)] : section.footer.map { $0.text(in: language) })
    }

    private func value(_ cell: ReportDocument.Cell) -> Value {
        switch cell {
        case .missing: .missing
        case .text(let text): text.isEmpty ? .missing : .text(text)
        case .word(let word): .word(key: word.english, display: word.text(in: language))
        case .named(let key, let name): .word(key: key, display: name.text(in: language))
        case .integer(let number): .integer(number)
        case .decimal(let number, let digits): .decimal(number, digits: digits)
        case .rate(let rate): .rate(rate, digits: 1)
        case .share(let share): .rate(share)
        case .points(let points, let digits): .points(points, digits: digits)
        case .rupiah(let amount): .rupiah(amount)
        case .day(let day): .day(day)
        case .flag(let flag): .flag(flag)
        case .bar(let share): .bar(share)
        case .spark(let values): .spark(values)
        case .list(let cells): .list(cells.map(value))
        }
    }

    private func chart(_ chart: ReportDocument.Chart) -> Chart {
        Chart(
            key: chart.key, title: chart.title.text(in: language), caption: chart.caption.text(in: language),
            unit: chart.isRate ? .rate : .number, content: content(chart.content))
    }

    private func content(_ content: ReportDocument.Chart.Content) -> Chart.Content {
        func mark(_ mark: ReportDocument.Chart.Mark) -> Chart.Mark {
            Chart.Mark(label: mark.label, value: mark.value, low: mark.low, high: mark.high)
        }
        func curve(_ name: Word, _ points: [(x: Double, y: Double)], isLimit: Bool) -> Chart.Series {
            Chart.Series(
                name: name.text(in: language), points: points.map { .init(x: $0.x, y: $0.y) }, isLimit: isLimit)
        }
        switch content {
        case .bars(let marks): return .bars(marks.map(mark))
        case .intervals(let marks, let reference): return .intervals(marks.map(mark), reference: reference)
        case .lines(let lines, let labels):
            return .lines(
                lines.map { line in
                    Chart.Series(
                        name: line.name.text(in: language),
                        points: line.values.enumerated().map { place, value in
                            .init(
                                x: Double(place), y: value, label: labels.indices.contains(place) ? labels[place] : nil)
                        }, isLimit: line.isLimit)
                }, labels: labels)
        case .steps(let curves): return .steps(curves.map { curve($0.name, $0.points, isLimit: false) })
        case .scatter(let points, let limits):
            let dots = Chart.Series(
                name: "", points: points.map { .init(x: $0.x, y: $0.y, label: $0.label) }, isLimit: false)
            return .scatter([dots] + limits.map { curve($0.name, $0.points, isLimit: true) })
        }
    }
}
