import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ExportPeople: Verb {
    static let configuration = CommandConfiguration.both("export", "ekspor", .personExport)
    @Argument(help: .key(.argumentOnePerson, .person)) var person: String?
    @Option(name: .both("out", "ke"), help: .key(.optionOut, .file)) var out: String?
    @Flag(name: .both("with-nik", "dengan-nik"), help: .key(.optionWithNumber)) var withNumber = false
    @Option(name: .both("reason", "alasan"), help: .key(.optionWhy, .text)) var reason: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let person else { return try await session.export(.person, to: out) }
        let dossier = try await session.workspace().dossier(of: person, reason: reason, withNumber: withNumber)
        let reply = try await session.reply(telling: dossier)
        guard let out else { return reply }
        var text = ""
        JSONRenderer().render(reply) { text += $0 }
        try OutputFile.write(Array(text.utf8), to: out)
        return .note(await session.say(.protection(.dossierWritten(path: out.printable))))
    }
}

extension Session {
    /// All that is held about a person: the record, then lists, registrations, changes and looks.
    fileprivate func reply(telling dossier: Dossier) async throws(Failure) -> Reply {
        let zone = try await zone()
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        var table = try await table(Person.self)
        if let number = dossier.number { table.numbers[dossier.person.id] = number }
        var record = table.record(dossier.person)
        record.key = "person"
        record.title = say(.protection(.dossierTitle(dossier.person.handle, name: dossier.person.name)))
        var merged = table.table(dossier.merged)
        (merged.key, merged.title) = ("merged", title("Merged records", "Catatan yang digabung"))
        let lists = Table(
            key: "lists", title: title("On the list of", "Di daftar hadir"),
            columns: [
                Table.Column("event", title("Event", "Acara")), Table.Column("start", title("Start", "Mulai")),
                Table.Column("stage", title("Stage", "Tahap")), Table.Column("member", title("Member", "Peserta")),
            ],
            rows: dossier.lists.map { event, line in
                [
                    .text(event.handle), .optional(event.start ?? event.formerStart) { .moment($0, zone) },
                    .optional(line.stage) { .word(key: $0.rawValue, display: title($0.rawValue, $0.alias)) },
                    .word(key: line.member.rawValue, display: title(line.member.rawValue, line.member.alias)),
                ]
            })
        let signUps = Table(
            key: "signups", title: title("Registrations", "Pendaftaran"),
            columns: [
                Table.Column("date", title("Date", "Tanggal")), Table.Column("channel", title("Channel", "Jalur")),
                Table.Column("agent", title("Agent", "Agen")), Table.Column("sponsor", title("Sponsor", "Donatur")),
                Table.Column("segment", title("Segment", "Segmen")),
                Table.Column("programmes", title("Programmes", "Program")),
            ],
            rows: dossier.signUps.map { signUp in
                [
                    .day(signUp.date),
                    .word(
                        key: signUp.channel.rawValue, display: title(signUp.channel.rawValue, signUp.channel.alias)),
                    .optional(signUp.agent) { .text($0) }, .optional(signUp.sponsor) { .text($0) },
                    .optional(signUp.segment) { .text($0) }, .optional(signUp.programmes) { .text($0) },
                ]
            })
        let contributions = Table(
            key: "contributions", title: title("Payments", "Iuran"),
            columns: [
                Table.Column("paid", title("Paid", "Dibayar")),
                Table.Column("first", title("First month", "Bulan pertama")),
                Table.Column("months", title("Months", "Bulan")), Table.Column("rupiah", "Rupiah"),
                Table.Column("batch", title("Batch", "Paket")),
            ],
            rows: dossier.contributions.map { payment in
                [
                    .day(payment.paid), .text(payment.first.text), .integer(payment.months),
                    .optional(payment.rupiah) { .rupiah($0) }, .optional(payment.batch) { .text($0) },
                ]
            })
        let changes = Table(
            key: "changes", title: title("Changes", "Perubahan"),
            columns: [
                Table.Column("id", "Id"), Table.Column("entered", title("Entered", "Dicatat")),
                Table.Column("actor", title("By", "Oleh")), Table.Column("what", title("What", "Apa")),
            ],
            rows: dossier.changes.map { line in
                [
                    .text(line.number), .instant(line.entered, zone), .text(line.actor),
                    .text(say(.entryKind(line.kind, line.payload))),
                ]
            })
        let looks = try await self.table(of: dossier.looks, key: "looks", title: title("Looks", "Pembacaan"))
        let tables = (dossier.merged.isEmpty ? [] : [merged]) + [lists, signUps, contributions, changes, looks]
        return Reply([.record(record)] + tables.map { .table($0) })
    }
}
