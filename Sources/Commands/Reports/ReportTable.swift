import Console
import Language
import Operations
import Outreach

extension Session {
    /// A report for the screen, for programs and for paper.
    func reply(_ document: ReportDocument) -> Reply { ReportTable(language: language).reply(document) }
}

/// Shows a report's values in one language.
struct ReportTable {
    let language: DisplayLanguage

    /// A table for each section, and what goes for the whole below them.
    func reply(_ document: ReportDocument) -> Reply {
        var items = document.sections.map { Reply.Item.table(table($0)) }
        items += document.notes.map { .note($0.text(in: language)) }
        return Reply(items)
    }

    private func table(_ section: ReportDocument.Section) -> Table {
        Table(
            key: section.key, title: section.title.text(in: language),
            columns: section.columns.map { Table.Column($0.key, $0.title.text(in: language).capitalized) },
            rows: section.rows.map { $0.map(value) }, footer: section.footer.map { $0.text(in: language) })
    }

    private func value(_ cell: ReportDocument.Cell) -> Value {
        switch cell {
        case .missing: .missing
        case .text(let text): text.isEmpty ? .missing : .text(text)
        case .word(let word): .word(key: word.english, display: word.text(in: language))
        case .integer(let number): .integer(number)
        case .decimal(let number, let digits): .decimal(number, digits: digits)
        case .rate(let rate): .rate(rate, digits: 1)
        case .points(let points): .points(points, digits: 1)
        case .rupiah(let amount): .rupiah(amount)
        case .day(let day): .day(day)
        case .bar, .spark: .missing
        case .list(let cells): .list(cells.map(value))
        }
    }
}
