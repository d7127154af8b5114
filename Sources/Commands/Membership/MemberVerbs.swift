import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct MemberCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "member", "peserta", .nounMember, [ListMembers.self, ShowMember.self, ListDueMembers.self])
}

struct ListMembers: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .memberList)
    @Option(name: .both("state", "keadaan"), help: .key(.optionState, .state)) var state: String?
    @Option(name: .both("agent", "agen"), help: .key(.optionAgent, .agent)) var agent: String?
    @Option(name: .both("segment", "segmen"), help: .key(.optionSegment, .segment)) var segment: String?
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit: Int?

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = MemberFilter()
        filter.state = try state.map { (text) throws(Failure) in
            try chosen(text, Word("state", "keadaan"), MemberFilter.State.allCases.map { ($0.word, $0) })
        }
        filter.agent = agent
        filter.segment = try segment.map { (text) throws(Failure) in
            try chosen(text, Word("segment", "segmen"), SignUp.Segment.allCases.map { ($0.word, $0) })
        }
        let all = try await session.workspace().members(filter)
        let shown = limit.map { Array(all.prefix(max(0, $0))) } ?? all
        let look = try await session.recordLook(.list, .person, shown.map(\.person.id))
        let table = MemberTable(language: await session.language)
        return Reply([.table(table.table(shown))] + look)
    }
}

struct ShowMember: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .memberShow)
    @Argument(help: .key(.argumentWho, .person)) var person: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let member = try await session.workspace().member(person)
        let look = try await session.recordLook(.show, .person, [member.person.id])
        let table = MemberTable(language: await session.language)
        return Reply([.record(table.record(member)), .table(table.spells(member))] + look)
    }
}

struct ListDueMembers: Verb {
    static let configuration = CommandConfiguration.both("due", "jatuh-tempo", .memberDue)
    @Option(name: .both("days", "hari"), help: .key(.optionDueDays, .number)) var days = 14
    @Flag(name: .both("sponsored", "donatur"), help: .key(.optionSponsoredToo)) var isSponsoredToo = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let due = try await session.workspace().dueMembers(within: max(0, days), sponsoredToo: isSponsoredToo)
        let look = try await session.recordLook(.list, .person, due.map(\.member.person.id))
        let language = await session.language
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        let table = Table(
            columns: [
                Table.Column("reason", word("Why", "Alasan")), Table.Column("person", word("Person", "Orang")),
                Table.Column("name", word("Name", "Nama")), Table.Column("phone", word("Phone", "HP")),
                Table.Column("village", word("Village", "Desa")),
                Table.Column("month", word("To pay from", "Bayar mulai")),
                Table.Column("late", word("Months late", "Bulan tunggakan")),
                Table.Column("rupiah", word("To pay", "Tagihan")),
                Table.Column("agent", word("Agent", "Agen")),
            ],
            rows: due.map { line in
                [
                    .word(key: line.reason.rawValue, display: line.reason.word.text(in: language)),
                    .text(line.member.person.handle), .text(line.member.person.shownName(in: language)),
                    .optional(line.member.person.phone) { .text($0.digits) },
                    .optional(line.member.person.village) { .text($0) }, .text(line.month.text),
                    .integer(max(0, line.member.monthsLate ?? 0)), .optional(line.rupiah) { .rupiah($0) },
                    .optional(line.member.agent) { .text($0) },
                ]
            })
        guard !due.isEmpty else {
            return Reply([.table(table), .note(await session.say(.membership(.nobodyDue(days))))] + look)
        }
        return Reply([.table(table)] + look)
    }
}

/// Members as tables.
private struct MemberTable {
    let language: DisplayLanguage

    private func word(_ english: String, _ indonesian: String) -> String {
        Word(english, indonesian).text(in: language)
    }

    private func state(_ member: Member) -> Value {
        .word(key: member.word.rawValue, display: member.word.word.text(in: language))
    }

    func table(_ members: [Member]) -> Table {
        Table(
            columns: [
                Table.Column("person", word("Person", "Orang")), Table.Column("name", word("Name", "Nama")),
                Table.Column("state", word("State", "Keadaan")),
                Table.Column("covered", word("Covered through", "Lunas sampai")),
                Table.Column("late", word("Months late", "Bulan tunggakan")),
                Table.Column("payer", word("Who pays", "Pembayar")), Table.Column("agent", word("Agent", "Agen")),
                Table.Column("segment", word("Segment", "Segmen"), isHidden: true),
                Table.Column("programmes", word("Programmes", "Program"), isHidden: true),
                Table.Column("registered", word("Registered", "Terdaftar"), isHidden: true),
                Table.Column("firstPaid", word("First payment", "Bayar pertama"), isHidden: true),
            ],
            rows: members.map { member in
                [
                    .text(member.person.handle), .text(member.person.shownName(in: language)), state(member),
                    .optional(member.history.coveredThrough) { .text($0.text) },
                    .optional(member.monthsLate) { .integer(max(0, $0)) },
                    member.history.spells.isEmpty
                        ? .missing
                        : .word(
                            key: member.isSponsored ? "sponsor" : "self",
                            display: member.isSponsored ? word("sponsor", "donatur") : word("self", "mandiri")),
                    .list(member.agents.map { .text($0) }),
                    .optional(member.segment) {
                        .word(key: $0.rawValue, display: $0.word.text(in: language))
                    },
                    .optional(member.programmes) { .text($0) }, .optional(member.signUps.first?.date) { .day($0) },
                    .optional(member.history.spells.first?.began) { .day($0) },
                ]
            })
    }

    func record(_ member: Member) -> Record {
        let table = table([member])
        return Record(zip(table.columns, table.rows[0]).map { Record.Field($0.key, $0.title, $1) })
    }

    func spells(_ member: Member) -> Table {
        Table(
            key: "spells", title: word("Memberships", "Masa kepesertaan"),
            columns: [
                Table.Column("first", word("From", "Dari")), Table.Column("last", word("Through", "Sampai")),
                Table.Column("kind", word("Kind", "Jenis")),
            ],
            rows: member.history.spells.enumerated().map { index, spell in
                [
                    .text(spell.first.text), .text(spell.last.text),
                    index == 0
                        ? .word(key: "new", display: word("new", "baru"))
                        : .word(key: "reactivated", display: word("reactivated", "aktif kembali")),
                ]
            })
    }
}

extension DueMember.Reason {
    /// What people call it.
    var word: Word {
        switch self {
        case .due: Word("due", "jatuh tempo")
        case .arrears: Word("in arrears", "menunggak")
        case .lapsing: Word("ends this month", "berakhir bulan ini")
        case .lapsed: Word("ended last month", "berakhir bulan lalu")
        }
    }
}
