/// A form in which a reply is written.
package enum OutputFormat: String, CaseIterable, Sendable {
    case table, markdown, csv, json, jsonl

    /// Reads a format's name, `md` as well, in any case; nil for any other word.
    package init?(word: String) {
        let word = word.lowercased()
        guard let format = OutputFormat(rawValue: word == "md" ? "markdown" : word == "tabel" ? "table" : word) else {
            return nil
        }
        self = format
    }

    /// Whether programs read it: text beside its data would break it.
    package var isForPrograms: Bool {
        switch self {
        case .table, .markdown: false
        case .csv, .json, .jsonl: true
        }
    }

    /// The renderer for a screen.
    package func renderer(for screen: Screen) -> any Renderer {
        switch self {
        case .table: TableRenderer(screen)
        case .markdown: MarkdownRenderer(screen)
        case .csv: CSVRenderer()
        case .json: JSONRenderer()
        case .jsonl: JSONLinesRenderer()
        }
    }
}
