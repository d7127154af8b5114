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
            rows: section.rows.map { $0.map(value) }, footer: section.rows.isEmpty
                ? [Word("none", "tidak ada").text(in: language)] : section.footer.map { $0.text(in: language) })
    }

    private func value(_ cell: ReportDocument.Cell) -> Value {
        switch cell {
        case .missing: .missing
        case .text(let text): text.isEmpty ? .missing : .text(text)
        case .word(let word): .word(key: word.english, display: word.text(in: language))
        case .integer(let number): .integer(number)
        case .decimal(let number, let digits): .decimal(number, digits: digits)
        case .rate(let rate): .rate(rate, digits: 1)
        case .share(let share): .rate(share)
        case .points(let points, let digits): .points(points, digits: digits)
        case .rupiah(let amount): .rupiah(amount)
        case .day(let day): .day(day)
        case .flag(let flag): .flag(flag)
        case .bar, .spark: .missing
        case .list(let cells): .list(cells.map(value))
        }
    }
}
