import ArgumentParser
import Console
import Interchange
import Language
import Operations
import Outreach

/// The verbs that every noun of records has.
enum RecordVerbs<N: RecordNoun> {
    /// All of them, in the order of help.
    static var all: [any ParsableCommand.Type] { common + [ImportRecords<N>.self, ExportRecords<N>.self] }

    /// Those that deal with single records and their list.
    static var common: [any ParsableCommand.Type] {
        [
            ListRecords<N>.self, ShowRecord<N>.self, AddRecord<N>.self, EditRecord<N>.self, RetireRecord<N>.self,
            RestoreRecord<N>.self,
        ]
    }
}

struct ListRecords<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("list", "daftar", .verbList) }
    @Flag(name: .both("all", "semua"), help: .key(.optionAll)) var all = false
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit: Int?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let records = try await workspace.records(N.self, retired: all)
        let shown = limit.map { Array(records.prefix(max(0, $0))) } ?? records
        let look = try await session.look(.list, at: shown)
        let table = try await session.table(N.self, shown)
        guard !records.isEmpty else {
            return Reply([.table(table.table([])), .note(await session.say(.nothingFound(N.kind)))] + look)
        }
        return Reply([.table(table.table(shown))] + look)
    }
}

struct ShowRecord<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("show", "lihat", .verbShow) }
    @Argument(help: .key(.argumentRecord, .id)) var id: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let record = try await session.workspace().record(id, N.self)
        let look = try await session.look(.show, at: [record])
        let table = try await session.table(N.self, [record])
        return Reply([.record(table.record(record))] + look)
    }
}

struct AddRecord<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("add", "tambah", .verbAdd) }
    @Option(name: .both("id", "kode"), help: .key(.optionID, .id)) var id: String?
    @OptionGroup var options: N.Options

    func reply(in session: Session) async throws(Failure) -> Reply {
        let record = try await session.workspace().add(id, options.cells, N.self)
        return try await session.done(.recordAdded(N.kind, record.handle, record.title))
    }
}

struct EditRecord<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("edit", "ubah", .verbEdit) }
    @Argument(help: .key(.argumentRecord, .id)) var id: String
    @OptionGroup var options: N.Options

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (record, changed) = try await session.workspace().edit(id, options.cells, N.self)
        guard !changed.isEmpty else { return .note(await session.say(.recordUnchanged(N.kind, record.handle))) }
        return try await session.done(.recordChanged(N.kind, record.handle, fields: changed))
    }
}

struct RetireRecord<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("retire", "nonaktifkan", .verbRetire) }
    @Argument(help: .key(.argumentRecord, .id)) var id: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let record = try await session.workspace().retire(id, N.self)
        return try await session.done(.recordRetired(N.kind, record.handle))
    }
}

struct RestoreRecord<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("restore", "aktifkan", .verbRestore) }
    @Argument(help: .key(.argumentRecord, .id)) var id: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let record = try await session.workspace().retire(id, N.self, back: true)
        return try await session.done(.recordRestored(N.kind, record.handle))
    }
}

struct ImportRecords<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("import", "impor", .verbImport) }
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @Option(name: .both("ecosystem", "ekosistem"), help: .key(.optionDefaultEcosystem, .ecosystem)) var ecosystem:
        String?
    @Option(name: .both("only", "hanya"), help: .key(.optionOnly, .prefix)) var only: String?
    @OptionGroup var flags: ImportFlags

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await flags.reply(N.kind, path, ImportOptions(ecosystem: ecosystem, only: only), in: session)
    }
}

struct ExportRecords<N: RecordNoun>: Verb {
    static var configuration: CommandConfiguration { .both("export", "ekspor", .verbExport) }
    @Option(name: .both("out", "ke"), help: .key(.optionOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await session.export(N.kind, to: out)
    }
}

extension Session {
    /// Records a look at records, if they are of people.
    fileprivate func look<N: RecordNoun>(_ kind: Workspace.LookKind, at records: [N]) async throws(Failure)
        -> [Reply.Item]
    {
        N.kind == .person ? try await recordLook(kind, .person, records.map(\.id)) : []
    }

    /// What an import says: a line for each file, then the entry's number if anything changed.
    func done(importing outcomes: [ImportOutcome], isDryRun: Bool = false) async throws(Failure) -> Reply {
        var lines: [String] = []
        for outcome in outcomes {
            lines.append(
                say(
                    .imported(
                        outcome.noun, file: outcome.file, added: outcome.added, changed: outcome.changed,
                        unchanged: outcome.unchanged)))
            if outcome.underage > 0 { lines.append(say(.protection(.underageRows(outcome.underage)))) }
            if !outcome.passedOver.isEmpty {
                lines.append(say(.passedOverColumns(file: outcome.file, outcome.passedOver)))
            }
        }
        if isDryRun {
            lines.append(say(.dryRun))
        } else if outcomes.contains(where: { $0.added + $0.changed > 0 }) {
            lines.append(try await entered())
        }
        return Reply(lines.map { .note($0) } + remarks(onKey: outcomes.lazy.compactMap(\.madeKey).first))
    }

    /// Writes the records of a noun as a CSV file, or hands the text over where no file is named.
    func export(_ noun: NounKind, to path: String?) async throws(Failure) -> Reply {
        let workspace = try workspace()
        var look: [Reply.Item] = []
        switch noun {
        case .person: look = try await recordLook(.export, noun, try await workspace.records(Person.self).map(\.id))
        case .attendance, .signup, .contribution:
            look = try await recordLook(.export, noun, try await workspace.people(in: noun))
        default: break
        }
        let text = try await workspace.sheet(noun)
        var reply = try export(text, to: path)
        reply.items += look
        return reply
    }

    /// Writes a CSV file, or hands its text over where no file is named.
    func export(_ text: String, to path: String?) throws(Failure) -> Reply {
        guard let path else { return .text(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
        try OutputFile.write(Array(text.utf8), to: path)
        let rows = max(0, text.split(separator: "\n").count - 1)
        return .note(say(.exported(rows, path.printable)))
    }
}
