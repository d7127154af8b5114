import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ListLooks: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .auditList)
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Option(name: .both("by", "oleh"), help: .key(.optionHistoryActor, .name)) var actor: String?
    @Option(name: .both("person", "orang"), help: .key(.optionAuditPerson, .person)) var person: String?
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit = 20

    func reply(in session: Session) async throws(Failure) -> Reply {
        let days = try await session.range(from, to)
        let looks = try await session.workspace().looks(
            days: days, actor: actor, person: person, limit: max(0, limit))
        let table = try await session.table(of: looks)
        guard !looks.isEmpty else {
            return Reply([.table(table), .note(await session.say(.protection(.auditNone)))])
        }
        return .table(table)
    }
}

extension Session {
    /// A table of looks at personal data.
    func table(of looks: [LookLine], key: String? = nil, title name: String? = nil) async throws(Failure) -> Table {
        let zone = try await zone()
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        return Table(
            key: key, title: name,
            columns: [
                Table.Column("id", "Id"), Table.Column("at", title("At", "Kapan")),
                Table.Column("actor", title("By", "Oleh")),
                Table.Column("kind", title("Kind", "Jenis"), isHidden: true),
                Table.Column("noun", title("Noun", "Apa"), isHidden: true), Table.Column("what", title("What", "Apa")),
                Table.Column("count", title("People", "Orang")), Table.Column("people", title("Who", "Siapa")),
                Table.Column("reason", title("Reason", "Alasan")),
            ],
            rows: looks.map { look in
                [
                    .text(look.number), .instant(look.at, zone), .text(look.actor), .text(look.kind),
                    .text(look.noun.rawValue), .text(say(.protection(.looked(look.kind, noun: look.noun)))),
                    .integer(look.count), look.people.isEmpty ? .missing : .list(look.people.map { .text($0) }),
                    .optional(look.reason) { .text($0) },
                ]
            })
    }
}

struct VerifyLooks: Verb {
    static let configuration = CommandConfiguration.both("verify", "periksa", .auditVerify)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let chains = try await session.workspace().checkLooks()
        let language = await session.language
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        var reply = Reply.table(
            Table(
                columns: [
                    Table.Column("device", title("Device", "Perangkat")),
                    Table.Column("entries", title("Entries", "Entri")),
                    Table.Column("head", title("Last link", "Mata rantai terakhir")),
                    Table.Column("broken", title("Changed at", "Diubah pada")),
                ],
                rows: chains.map { chain in
                    [
                        .text(chain.device), .integer(chain.entries), .text(chain.head),
                        .optional(chain.brokenAt) { .text($0) },
                    ]
                }))
        let broken = chains.compactMap(\.brokenAt)
        for place in broken { reply.items.append(.note(await session.say(.protection(.auditBroken(place))))) }
        reply.faults = broken.isEmpty ? nil : .file
        let entries = chains.reduce(0) { $0 + $1.entries }
        if broken.isEmpty { reply.items.append(.note(await session.say(.protection(.auditSound(entries: entries))))) }
        return reply
    }
}
