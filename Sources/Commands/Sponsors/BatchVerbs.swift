import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "batch", "paket", .nounBatch,
        RecordVerbs<Batch>.all + [EnrolInBatch.self, ReplaceInBatch.self, ListExpiringBatches.self])
}

struct EnrolInBatch: Verb {
    static let configuration = CommandConfiguration.both("enrol", "daftarkan", .batchEnrol)
    @Argument(help: .key(.argumentBatch, .batch)) var batch: String
    @OptionGroup var who: PersonOption
    @Option(name: .both("paid", "dibayar"), help: .key(.optionPaid, .date)) var paid: String?
    @Option(name: .both("first", "bulan-pertama"), help: .key(.optionFirstMonth, .month)) var first: String?
    @Flag(name: .both("force", "paksa"), help: .key(.optionForceBatch)) var isForced = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        var cells = who.cells
        if let paid { cells.append(("paid", try await session.day(paid).text)) }
        if let first { cells.append(("first", try await session.month(first).text)) }
        let outcome = try await session.workspace().enrol(in: batch, cells, force: isForced)
        var phrases: [Phrase] = [
            .membership(
                .enrolled(
                    outcome.person.handle, name: outcome.person.name, batch: outcome.batch.batch.handle,
                    places: outcome.batch.free))
        ]
        if outcome.isSignedUp { phrases.append(.membership(.alsoSignedUp)) }
        if outcome.batch.endsBeforeFullBenefit {
            phrases.append(
                .membership(
                    .endsBeforeBenefit(months: outcome.batch.fullBenefitMonths, batch: outcome.batch.batch.handle)))
        }
        return try await session.done(phrases)
    }
}

struct ReplaceInBatch: Verb {
    static let configuration = CommandConfiguration.both("replace", "ganti", .batchReplace)
    @Argument(help: .key(.argumentBatch, .batch)) var batch: String
    @Argument(help: .key(.argumentOldPerson, .person)) var old: String
    @OptionGroup var who: PersonOption
    @Option(name: .both("from", "mulai"), help: .key(.optionFromMonth, .month)) var from: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let month = try await session.month(from)
        let outcome = try await session.workspace().replace(in: batch, old, by: who.cells, from: month)
        var phrases: [Phrase] = [
            .membership(.replaced(old.printable, by: outcome.person.handle, name: outcome.person.name, month))
        ]
        if outcome.isSignedUp { phrases.append(.membership(.alsoSignedUp)) }
        return try await session.done(phrases)
    }
}

struct ListExpiringBatches: Verb {
    static let configuration = CommandConfiguration.both("expiring", "akan-habis", .batchExpiring)
    @Option(name: .both("days", "hari"), help: .key(.optionExpiryDays, .number)) var days = 30

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let ending = try await workspace.batches().filter { (0...max(0, days)).contains($0.daysLeft) }
        let language = await session.language
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        let batches = Table(
            key: "batches",
            columns: [
                Table.Column("batch", word("Batch", "Paket")), Table.Column("sponsor", word("Sponsor", "Donatur")),
                Table.Column("contact", word("Contact", "Narahubung")), Table.Column("phone", word("Phone", "HP")),
                Table.Column("last", word("Last month", "Bulan terakhir")),
                Table.Column("days", word("Days left", "Sisa hari")), Table.Column("people", word("People", "Orang")),
            ],
            rows: ending.map { reply in
                [
                    .text(reply.batch.handle), .optional(reply.sponsor) { .text($0.name) },
                    .optional(reply.sponsor?.contact) { .text($0) },
                    .optional(reply.sponsor?.phone) { .text($0.digits) }, .text(reply.batch.last.text),
                    .integer(reply.daysLeft), .integer(reply.people.count { $0.last == reply.batch.last }),
                ]
            })
        guard !ending.isEmpty else {
            return .table(batches, notes: [await session.say(.membership(.noneExpiring(days)))])
        }
        let leaving = ending.flatMap { reply in
            reply.people.filter { $0.last == reply.batch.last }.map { (reply.batch.handle, $0.person, $0.last) }
        }
        let look = try await session.recordLook(.list, .person, Set(leaving.map(\.1.id)).sorted())
        let people = Table(
            key: "people", title: word("Whose cover ends", "Perlindungan siapa yang berakhir"),
            columns: [
                Table.Column("batch", word("Batch", "Paket")), Table.Column("person", word("Person", "Orang")),
                Table.Column("name", word("Name", "Nama")), Table.Column("phone", word("Phone", "HP")),
                Table.Column("last", word("Last month", "Bulan terakhir")),
            ],
            rows: leaving.map { batch, person, last in
                [
                    .text(batch), .text(person.handle), .text(person.shownName(in: language)),
                    .optional(person.phone) { .text($0.digits) }, .text(last.text),
                ]
            })
        let warned = ending.filter(\.endsBeforeFullBenefit)
        var notes: [Reply.Item] = []
        for reply in warned {
            notes.append(
                .note(
                    await session.say(
                        .membership(.endsBeforeBenefit(months: reply.fullBenefitMonths, batch: reply.batch.handle)))))
        }
        return Reply([.table(batches), .table(people)] + notes + look)
    }
}
