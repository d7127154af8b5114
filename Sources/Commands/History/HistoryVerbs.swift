import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ShowHistory: Verb {
    static let configuration = CommandConfiguration.both("history", "riwayat", .history)
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit = 20

    func reply(in session: Session) async throws(Failure) -> Reply {
        let lines = try await session.workspace().history(limit: max(0, limit))
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
}

struct UndoEntry: Verb {
    static let configuration = CommandConfiguration.both("undo", "urung", .undo)
    @Argument(help: .key(.argumentEntry, .entry)) var entry: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let line = try await session.workspace().undo(entry)
        return .note(await session.say(.undone(line.number, .entryKind(line.kind, line.payload))))
    }
}

struct RedoEntry: Verb {
    static let configuration = CommandConfiguration.both("redo", "ulang", .redo)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let line = try await session.workspace().redo()
        return .note(await session.say(.redone(line.number, .entryKind(line.kind, line.payload))))
    }
}
