import ArgumentParser
import Console
import Conversion
import Language
import Operations
import Outreach

struct ReportConversion: Verb {
    static let configuration = CommandConfiguration.both("conversion", "konversi", .reportConversion)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var rules: ReportRuleOptions
    @OptionGroup var output: ReportOutput
    @Flag(name: .both("recompute", "hitung-ulang"), help: .key(.optionRecompute)) var isRecounted = false
    @Option(name: .both("by", "per"), help: .key(.optionBy, .grouping)) var by: [String] = []

    func reply(in session: Session) async throws(Failure) -> Reply {
        var groupings: [ConversionGrouping] = []
        for word in by.flatMap({ $0.split(separator: ",").map(\.trimmed) }) {
            guard let grouping = ConversionGrouping(word: word) else {
                throw Failure(
                    option: Word("by", "per"), word,
                    allowed: ConversionGrouping.allCases.map { Word($0.rawValue, $0.alias) })
            }
            if !groupings.contains(grouping) { groupings.append(grouping) }
        }
        guard groupings.count <= 2 else {
            throw Failure(.usage, "usage.word", .unexpectedArgument(by.joined(separator: ","), command: "--by"))
        }
        var filter = try await scope.filter(in: session)
        try rules.apply(to: &filter)
        filter.isRecounted = isRecounted
        let report = try await session.workspace().conversion(
            by: groupings.isEmpty ? [.ecosystem] : groupings, filter)
        let language = await session.language
        var reply = ConversionReportTable(language: language).reply(report)
        if let detail = report.detail { reply.items.append(.table(ReportTable(language: language).table(detail))) }
        return try await session.write(reply, titled: ReportKind.conversion.about, period: filter.period, output)
    }
}

/// A conversion report on the screen and for programs.
struct ConversionReportTable {
    let language: DisplayLanguage

    private func title(_ english: String, _ indonesian: String) -> String {
        language == .english ? english : indonesian
    }

    /// A row for each group; the sum and what was left out stand below it.
    func reply(_ reply: ConversionReply) -> Reply {
        let keys = reply.groupings.flatMap { grouping in
            [.month, .week, .ecosystem].contains(grouping)
                ? [Table.Column(grouping.rawValue, title(grouping.rawValue, grouping.alias).capitalized)]
                : [
                    Table.Column(grouping.rawValue, title(grouping.rawValue, grouping.alias).capitalized),
                    Table.Column(grouping.rawValue + "Name", title("Name", "Nama")),
                ]
        }
        let percent = " " + ReportPhrase.percent(reply.filter.confidence.percent, NumberFormat(language))
        let table = Table(
            title: Phrase.conversionTitle(reply.period).text(in: language),
            columns: keys + [
                Table.Column("events", title("Events", "Acara")), Table.Column("heads", title("Heads", "Kepala")),
                Table.Column("attended", title("List", "Daftar")), Table.Column("eligible", title("Eligible", "Layak")),
                Table.Column("unknown", title("Unknown", "Tak tahu"), isHidden: true),
                Table.Column("signups", title("Sign-ups", "Terdaftar")),
                Table.Column("rate", title("Rate", "Konversi")), Table.Column("low", title("Low", "Bawah") + percent),
                Table.Column("high", title("High", "Atas") + percent), Table.Column("notes", title("Note", "Catatan")),
            ],
            rows: reply.report.rows.map { row in cells(row, reply) },
            footer: footer(reply))
        guard !reply.report.rows.isEmpty else {
            return Reply([.table(table), .note(Phrase.conversionEmpty.text(in: language))])
        }
        return .table(table)
    }

    private func cells(_ row: ConversionRow, _ reply: ConversionReply) -> [Value] {
        let names = [row.key?.first, row.key?.second].compactMap { $0 }
        let keys = zip(reply.groupings, names).flatMap { grouping, key -> [Value] in
            let known = key.isEmpty ? Value.missing : .text(key)
            let name = reply.names[grouping]?[key]
            switch grouping {
            case .month, .week: return [known]
            case .ecosystem: return [.word(key: key, display: name ?? key)]
            case .region, .team, .officer, .agent, .site: return [known, .optional(name) { .text($0) }]
            }
        }
        let interval = interval(row, reply)
        return keys + [
            .integer(row.events), .optional(row.heads) { .integer($0) }, .integer(row.attended),
            .integer(row.eligible), .integer(row.unknown), .integer(row.signUps),
            .optional(row.rate) { .rate($0, digits: 1) }, .optional(interval?.low) { .rate($0, digits: 1) },
            .optional(interval?.high) { .rate($0, digits: 1) },
            .list(row.notes.map { .word(key: $0.rawValue, display: note($0)) }),
        ]
    }

    private func interval(_ row: ConversionRow, _ reply: ConversionReply) -> Interval? {
        reply.filter.method == .wilson
            ? row.interval : row.conversion.interval(reply.filter.method, at: reply.filter.confidence)
    }

    private func note(_ note: ConversionRow.Note) -> String {
        let phrase: Phrase =
            switch note {
            case .smallSample: .noteSmall
            case .fewEvents: .noteFewEvents
            case .running: .noteRunning
            }
        return phrase.text(in: language)
    }

    private func footer(_ reply: ConversionReply) -> [String] {
        let total = reply.report.total
        let left = reply.report.registrations
        var lines: [Phrase] = [
            .conversionTotal(
                signUps: total.signUps, eligible: total.eligible, low: interval(total, reply)?.low,
                high: interval(total, reply)?.high, percent: reply.filter.confidence.percent),
            .conversionBasis(
                window: reply.window, asOf: reply.asOf, outside: left.outsideWindow, withoutEvent: left.withoutEvent,
                before: left.beforeEvent, sponsored: left.sponsor + left.government),
        ]
        if total.unknown > 0 { lines.append(.conversionUnknown(total.unknown)) }
        if reply.report.rows.contains(where: { $0.notes.contains(.fewEvents) }) { lines.append(.conversionFewEvents) }
        let said = lines.map { $0.text(in: language) }
        return reply.rules.map { [said[0], $0.text(in: language)] + said.dropFirst(2) } ?? said
    }
}

extension String {
    /// The text with a capital at its start.
    var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
