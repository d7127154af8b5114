import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ListConflicts: Verb {
    static let configuration = CommandConfiguration.both("conflicts", "selisih", .bundleConflicts)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let conflicts = try await session.workspace().conflicts()
        let table = await session.table(conflicts, zone: try await session.zone())
        guard let first = conflicts.first, let side = first.sides.first else {
            return Reply([.table(table), .note(await session.say(.bundle(.noConflicts)))])
        }
        let hint = BundlePhrase.hintDecide(number: first.number, device: side.device)
        return Reply([.table(table), .note(await session.say(.bundle(hint)))])
    }
}

struct DecideConflict: Verb {
    static let configuration = CommandConfiguration.both("decide", "putuskan", .bundleDecide)
    @Argument(help: .key(.argumentConflict, .number)) var number: Int
    @Option(name: .both("take", "ambil"), help: .key(.optionTake, .letter)) var device: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let decided = try await session.workspace().decide(number, taking: device)
        return try await session.done(.bundle(.decided(what: .bundle(decided.subject), device: device.uppercased())))
    }
}

extension ConflictReply {
    /// What it is about, in words.
    fileprivate var subject: BundlePhrase { .subject(noun, record: record, name: name, field: field) }
}

extension Session {
    /// A line for each side; what it is about stands on the first.
    fileprivate func table(_ conflicts: [ConflictReply], zone: Zone) -> Table {
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        return Table(
            columns: [
                Table.Column("number", title("No", "No")), Table.Column("what", title("What", "Apa")),
                Table.Column("device", title("Device", "Perangkat")), Table.Column("entry", title("Entry", "Entri")),
                Table.Column("actor", title("By", "Oleh")), Table.Column("entered", title("Entered", "Dicatat")),
                Table.Column("value", title("Value", "Isi")), Table.Column("counts", title("Holds", "Berlaku")),
            ],
            rows: conflicts.flatMap { conflict in
                conflict.sides.map { side in
                    [
                        .integer(conflict.number), .text(say(.bundle(conflict.subject))), .text(side.device),
                        .text(side.entry), .text(side.actor), .instant(side.entered, zone),
                        .text(text(of: side, alone: conflict.field != nil)), .flag(side.counts),
                    ]
                }
            })
    }

    private func text(of side: ConflictReply.Side, alone: Bool) -> String {
        if side.isRemoval { return say(.bundle(.removed)) }
        let known = side.values.filter { $0.value != .null }
        let shown = known.map { ($0, $0.noun.shown($0.value, ofField: $0.field, in: language)) }
        if alone { return shown.first?.1 ?? "-" }
        return shown.map { "\(say(.bundle(.field($0.noun, $0.field)))) \($1)" }.joined(separator: ", ")
    }
}
