import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ShowHistory: Verb {
    static let configuration = CommandConfiguration.both("history", "riwayat", .history)
    @Argument(help: .key(.argumentHistory, .kind)) var record: [String] = []
    @Option(name: .both("date", "tanggal"), help: .key(.optionHistoryDate, .date)) var date: String?
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Option(name: .both("by", "oleh"), help: .key(.optionHistoryActor, .name)) var actor: String?
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit = 20

    func reply(in session: Session) async throws(Failure) -> Reply {
        var days = try await session.range(from, to)
        if let date { days = DayRange(try await session.day(date)) }
        let lines = try await session.workspace().history(
            days: days, actor: actor, record: try subject(), limit: max(0, limit))
        guard !lines.isEmpty else { return .note(await session.say(.noEntry)) }
        let language = await session.language
        let zone = try await session.zone()
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        return .table(
            Table(
                columns: [
                    Table.Column("id", "Id"), Table.Column("entered", title("Entered", "Dicatat")),
                    Table.Column("actor", title("By", "Oleh")),
                    Table.Column("kind", title("Kind", "Jenis"), isHidden: true),
                    Table.Column("what", title("What", "Apa")),
                    Table.Column("changes", title("Changes", "Perubahan"), isHidden: true),
                    Table.Column("facts", title("Facts", "Fakta"), isHidden: true),
                    Table.Column("undone", title("Undone", "Diurungkan")),
                ],
                rows: lines.map { line in
                    [
                        .text(line.number), .instant(line.entered, zone), .text(line.actor), .text(line.kind),
                        .text(Phrase.entryKind(line.kind, line.payload).text(in: language)), .integer(line.changes),
                        .integer(line.facts), .flag(line.isUndone),
                    ]
                }))
    }

    /// The record that two words name, such as `event E068`.
    private func subject() throws(Failure) -> HistoryRecord? {
        guard let word = record.first else { return nil }
        let known = Self.nouns.first { [$0.english, $0.indonesian].contains(word.lowercased()) }
        guard let known else {
            throw Failure(
                argument: Word("history", "riwayat"), word,
                allowed: Self.nouns.map { Word($0.english, $0.indonesian) })
        }
        guard record.count == 2 else {
            throw Failure(.usage, "usage.missing", .missingOption("ID", "ID"))
        }
        return HistoryRecord(known, record[1])
    }

    private static let nouns: [NounKind] = [
        .event, .person, .site, .team, .officer, .plan, .ecosystem, .region, .quota, .link,
    ]
}

struct UndoEntry: Verb {
    static let configuration = CommandConfiguration.both("undo", "urung", .undo)
    @Argument(help: .key(.argumentEntry, .entry)) var entry: String?
    @Flag(name: .both("dry-run", "coba"), help: .key(.optionDryRun)) var isDryRun = false
    @Flag(name: .both("with-later", "beserta-lanjutan"), help: .key(.optionWithLater)) var withLater = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        if isDryRun {
            let lines = try await workspace.undoable(entry, withLater: withLater)
            var notes: [Reply.Item] = []
            for line in lines {
                notes.append(
                    .note(
                        await session.say(
                            .wouldUndo(
                                line.number, .entryKind(line.kind, line.payload), changes: line.changes,
                                facts: line.facts))))
            }
            return Reply(notes + [.note(await session.say(.dryRun))])
        }
        let undone = withLater ? try await workspace.undoWithLater(entry) : [try await workspace.undo(entry)]
        var notes: [Reply.Item] = []
        for line in undone {
            notes.append(.note(await session.say(.undone(line.number, .entryKind(line.kind, line.payload)))))
        }
        return Reply(notes)
    }
}

struct RedoEntry: Verb {
    static let configuration = CommandConfiguration.both("redo", "ulang", .redo)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let line = try await session.workspace().redo()
        return .note(await session.say(.redone(line.number, .entryKind(line.kind, line.payload))))
    }
}
