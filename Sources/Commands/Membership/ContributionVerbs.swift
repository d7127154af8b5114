import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ContributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "contribution", "iuran", .nounContribution,
        [
            AddContribution.self, ListContributions.self, ImportFacts<Contribution>.self,
            ExportFacts<Contribution>.self,
        ])
}

struct AddContribution: Verb {
    static let configuration = CommandConfiguration.both("add", "bayar", .contributionAdd, also: ["tambah"])
    @OptionGroup var who: PersonOption
    @Option(name: .both("paid", "dibayar"), help: .key(.optionPaid, .date)) var paid: String?
    @Option(name: .both("first", "bulan-pertama"), help: .key(.optionFirstMonth, .month)) var first: String?
    @Option(name: .both("months", "bulan"), help: .key(.optionMonthsPaid, .number)) var months: Int?
    @Option(name: .both("rupiah", "rupiah"), help: .key(.optionRupiah, .number)) var rupiah: String?
    @Option(name: .both("batch", "paket"), help: .key(.optionBatch, .batch)) var batch: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        var cells = who.cells
        cells.append(("paid", try await session.day(paid ?? "today").text))
        if let first { cells.append(("first", try await session.month(first).text)) }
        if let months { cells.append(("months", "\(months)")) }
        if let rupiah { cells.append(("rupiah", rupiah)) }
        if let batch { cells.append(("batch", batch)) }
        let outcome = try await session.workspace().pay(cells)
        let payment = outcome.contribution
        var phrases: [Phrase] = [
            .membership(
                .paid(
                    outcome.person.handle, outcome.person.name, first: payment.first, through: payment.last,
                    rupiah: payment.rupiah))
        ]
        if outcome.isReactivation { phrases.append(.membership(.reactivated(outcome.person.name))) }
        if case .arrears(let months) = outcome.member.state { phrases.append(.membership(.stillLate(months))) }
        return try await session.done(phrases)
    }
}

struct ListContributions: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .contributionList)
    @Option(name: .both("person", "orang"), help: .key(.optionPerson, .person)) var person: String?
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit: Int?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let all = try await workspace.contributions(of: person)
        let shown = limit.map { Array(all.prefix(max(0, $0))) } ?? all
        let look = try await session.recordLook(.list, .contribution, Set(shown.map(\.person.id)).sorted())
        let handles = Dictionary(try await workspace.records(Batch.self, retired: true).map { ($0.id, $0.handle) }) {
            first, _ in first
        }
        let language = await session.language
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        let table = Table(
            columns: [
                Table.Column("paid", word("Paid", "Dibayar")), Table.Column("person", word("Person", "Orang")),
                Table.Column("name", word("Name", "Nama")), Table.Column("first", word("First month", "Bulan pertama")),
                Table.Column("months", word("Months", "Bulan")), Table.Column("rupiah", "Rupiah"),
                Table.Column("batch", word("Batch", "Paket")),
            ],
            rows: shown.map { line in
                [
                    .day(line.contribution.paid), .text(line.person.handle), .text(line.person.shownName(in: language)),
                    .text(line.contribution.first.text), .integer(line.contribution.months),
                    .optional(line.contribution.rupiah) { .rupiah($0) },
                    .optional(line.contribution.batch) { .text(handles[$0] ?? $0) },
                ]
            })
        guard !shown.isEmpty else {
            return Reply([.table(table), .note(await session.say(.nothingFound(.contribution)))] + look)
        }
        return Reply([.table(table)] + look)
    }
}

/// Who is meant: a record, or a name with what else is known.
struct PersonOption: ParsableArguments, Sendable {
    @Option(name: .both("person", "orang"), help: .key(.optionPerson, .person)) var person: String?
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?

    /// What was said.
    var cells: [Cell] {
        [("person", person), ("name", name), ("phone", phone)].compactMap { name, text in text.map { (name, $0) } }
    }
}

extension Session {
    /// The month that a text means: `2026-03`, or that of a day as people say it.
    func month(_ text: String) async throws(Failure) -> Month {
        if let month = Month(cell: text) { return month }
        return Month(containing: try await day(text))
    }
}
