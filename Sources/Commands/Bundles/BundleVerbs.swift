import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct MakeBundle: Verb {
    static let configuration = CommandConfiguration.both("make", "buat", .bundleMake)
    @Argument(help: .key(.argumentBundle, .file)) var path: String
    @Option(name: .both("for", "untuk"), help: .key(.optionForDevice, .letter)) var device: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let (path, device) = (path, device)
        let (bundle, bytes) = try await session.measuring(.bundle(.writing)) { progress throws(Failure) in
            try await workspace.makeBundle(at: path, for: device, progress)
        }
        let told: BundlePhrase =
            if let device {
                .writtenFor(
                    path: path.printable, device: device.uppercased().printable, entries: bundle.entries, bytes: bytes)
            } else {
                .written(path: path.printable, entries: bundle.entries, bytes: bytes)
            }
        return Reply(
            [.text(await session.say(.bundle(told))), .note(await session.say(.bundle(.holdsNames)))],
            document: Record(bundle.fields + [Record.Field("bytes", "", .integer(bytes))]))
    }
}

struct ShowBundle: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .bundleShow)
    @Argument(help: .key(.argumentBundle, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let bundle = try Workspace.bundle(path)
        let told = BundlePhrase.told(
            path: path.printable, branch: bundle.branch.printable, device: bundle.device, actor: bundle.actor,
            bundle.made.moment(in: bundle.zone).day, entries: bundle.entries)
        return Reply([.text(await session.say(.bundle(told)))], document: Record(bundle.fields))
    }
}

struct MergeBundle: Verb {
    static let configuration = CommandConfiguration.both("merge", "gabung", .bundleMerge)
    @Argument(help: .key(.argumentBundle, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let path = path
        let merged = try await session.measuring(.bundle(.reading)) { progress throws(Failure) in
            try await workspace.merge(path, progress)
        }
        return await session.reply(merged)
    }
}

struct OpenBundle: Verb {
    static let configuration = CommandConfiguration.both("open", "buka", .bundleOpen)
    @Argument(help: .key(.argumentBundle, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let target = try await session.path()
        let settings = await session.settings
        let path = path
        let (workspace, merged) = try await session.measuring(.bundle(.reading)) { progress throws(Failure) in
            try Workspace.open(bundle: path, at: target, settings: settings, progress)
        }
        await session.adopt(workspace)
        let told = BundlePhrase.opened(
            branch: merged.bundle.branch.printable, path: target.printable, entries: merged.entries)
        return Reply([.text(await session.say(.bundle(told)))], document: merged.record)
    }
}

extension BundleReply {
    /// What programs read of a bundle.
    fileprivate var fields: [Record.Field] {
        [
            Record.Field("path", "", .text(path)), Record.Field("branch", "", .text(branch)),
            Record.Field("device", "", .optional(device) { .text($0) }), Record.Field("actor", "", .text(actor)),
            Record.Field("made", "", .instant(made, zone)), Record.Field("entries", "", .integer(entries)),
        ]
    }
}

extension MergeReply {
    /// What programs read of a merge.
    fileprivate var record: Record {
        func counts(_ counts: [NounKind: Int]) -> Value {
            .record(
                Record(
                    NounKind.allCases.compactMap { noun in
                        counts[noun].map { Record.Field(noun.rawValue, "", .integer($0)) }
                    }))
        }
        return Record([
            Record.Field("path", "", .text(bundle.path)), Record.Field("entries", "", .integer(entries)),
            Record.Field("held", "", .integer(held)), Record.Field("created", "", counts(created)),
            Record.Field("changed", "", counts(changed)), Record.Field("facts", "", counts(facts)),
            Record.Field("clashes", "", .list(clashes.map { .text($0.event) })),
            Record.Field("conflicts", "", .integer(conflicts)),
        ])
    }
}

extension Session {
    /// What a merge says: whose entries came in, what they made, and what waits for someone.
    fileprivate func reply(_ merged: MergeReply) -> Reply {
        guard merged.entries > 0 else {
            return Reply([.text(say(.bundle(.nothingNew(held: merged.held))))], document: merged.record)
        }
        var reply = Reply([.table(sources(merged))])
        func tell(_ phrase: BundlePhrase) { reply.items.append(.note(say(.bundle(phrase)))) }
        reply.items.append(.text(say(.bundle(.merged(entries: merged.entries, held: merged.held)))))
        if !merged.created.isEmpty { tell(.created(merged.created)) }
        if !merged.changed.isEmpty { tell(.changed(merged.changed)) }
        if !merged.facts.isEmpty { tell(.listed(merged.facts)) }
        for letter in merged.letters { tell(.letter(before: letter.before, after: letter.after, isOwn: letter.isOwn)) }
        for clash in merged.clashes {
            tell(.clashes(event: clash.event))
            for breach in clash.breaches { reply.items.append(.note("  - " + say(breach))) }
        }
        if merged.conflicts > 0 { tell(.waiting(merged.conflicts)) }
        if merged.created[.person] != nil { tell(.newPeople) }
        reply.document = merged.record
        return reply
    }

    private func sources(_ merged: MergeReply) -> Table {
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        let zone = merged.bundle.zone
        return Table(
            columns: [
                Table.Column("device", title("Device", "Perangkat")), Table.Column("actor", title("By", "Oleh")),
                Table.Column("entries", title("Entries", "Entri")), Table.Column("first", title("From", "Dari")),
                Table.Column("last", title("To", "Sampai")),
            ],
            rows: merged.sources.map { source in
                [
                    .text(source.device), .text(source.actor), .integer(source.entries), .instant(source.first, zone),
                    .instant(source.last, zone),
                ]
            })
    }
}
