import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct CountHeads: Verb {
    static let configuration = CommandConfiguration.both("count", "hitung", .attendCount)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Argument(help: .key(.argumentHeads, .number)) var heads: Int

    func reply(in session: Session) async throws(Failure) -> Reply {
        let found = try await session.workspace().count(event, heads: heads)
        return try await session.done(.headsCounted(found.handle, heads))
    }
}

struct AddAttendance: Verb {
    static let configuration = CommandConfiguration.both("add", "catat", .attendAdd)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("person", "orang"), help: .key(.optionPerson, .person)) var person: String?
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?
    @Option(name: .both("village", "desa"), help: .key(.optionVillage, .name)) var village: String?
    @Option(name: .both("stage", "tahap"), help: .key(.optionStage, .stage)) var stage: String?
    @Option(name: .both("member", "peserta"), help: .key(.optionMember, .member)) var member: String?
    @Option(name: .both("at", "pukul"), help: .key(.optionAt, .time)) var at: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        var cells: [Cell] = []
        for (name, text) in [
            ("person", person), ("name", name), ("phone", phone), ("village", village), ("stage", stage),
            ("member", member),
        ] {
            if let text { cells.append((name, text)) }
        }
        if let at { cells.append(("at", try await session.moment(at).text)) }
        let outcome = try await session.workspace().attend(event, cells)
        let zone = try await session.zone()
        if let earlier = outcome.earlier {
            let moment = earlier.entered.moment(in: zone)
            guard outcome.isChanged else {
                return .note(
                    await session.say(.attendedAlready(name: outcome.person.name, moment, actor: earlier.actor)))
            }
            return try await session.done(
                .attendanceAmended(name: outcome.person.name, moment, actor: earlier.actor))
        }
        return try await session.done(
            .attended(
                person: outcome.person.handle, name: outcome.person.name, event: outcome.event.handle,
                listed: outcome.listed))
    }
}

struct ListAttendance: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .attendList)
    @Argument(help: .key(.argumentEvent, .event)) var event: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (_, people) = try await session.workspace().list(of: event)
        let look = try await session.recordLook(.list, .attendance, people.map(\.person.id))
        let language = await session.language
        let zone = try await session.zone()
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        let table = Table(
            columns: [
                Table.Column("person", title("Person", "Orang")), Table.Column("name", title("Name", "Nama")),
                Table.Column("phone", title("Phone", "HP")), Table.Column("village", title("Village", "Desa")),
                Table.Column("stage", title("Stage", "Tahap")), Table.Column("member", title("Member", "Peserta")),
                Table.Column("at", title("At", "Pukul"), isHidden: true),
            ],
            rows: people.map { line in
                let stage = line.attendance.stage
                let member = line.attendance.member
                return [
                    .text(line.person.handle), .text(line.person.shownName(in: language)),
                    .optional(line.person.phone) { .text($0.digits) }, .optional(line.person.village) { .text($0) },
                    .optional(stage) { .word(key: $0.rawValue, display: title($0.rawValue, $0.alias)) },
                    .word(key: member.rawValue, display: title(member.rawValue, member.alias)),
                    .optional(line.attendance.at) { .moment($0, zone) },
                ]
            })
        guard !people.isEmpty else {
            return Reply([.table(table), .note(await session.say(.nothingFound(.person)))] + look)
        }
        return Reply([.table(table)] + look)
    }
}

/// Import of who came or registered, from a file that may be of one event.
struct ImportList<Facts: FactNoun>: Verb {
    static var configuration: CommandConfiguration { .both("import", "impor", .verbImport) }
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @Option(name: .both("event", "acara"), help: .key(.optionImportEvent, .event)) var event: String?
    @OptionGroup var flags: ImportFlags

    func reply(in session: Session) async throws(Failure) -> Reply {
        var options = ImportOptions()
        options.event = event
        return try await flags.reply(Facts.kind, path, options, in: session)
    }
}

/// Import and export of facts, which have no records of their own to list.
struct ImportFacts<Facts: FactNoun>: Verb {
    static var configuration: CommandConfiguration { .both("import", "impor", .verbImport) }
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @OptionGroup var flags: ImportFlags

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await flags.reply(Facts.kind, path, ImportOptions(), in: session)
    }
}

struct ExportFacts<Facts: FactNoun>: Verb {
    static var configuration: CommandConfiguration { .both("export", "ekspor", .verbExport) }
    @Option(name: .both("out", "ke"), help: .key(.optionOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await session.export(Facts.kind, to: out)
    }
}

/// A noun that is imported and exported by the sheets of its own.
protocol FactNoun: Sendable {
    static var kind: NounKind { get }
}

extension Attendance: FactNoun {}
extension SignUp: FactNoun {}
extension Event: FactNoun {}
extension Contribution: FactNoun {}
