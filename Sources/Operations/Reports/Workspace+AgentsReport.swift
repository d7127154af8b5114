import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// What agents bring and what they are paid for a month: a dimension of its own, never added to that of events.
    public func agentsReport(_ month: Month, hasDetail: Bool = false) throws(Failure) -> ReportDocument {
        let book = try memberBook()
        let summaries = try agentSummaries(month, book)
        var document = ReportDocument(.agents, period: DayRange(month.first, month.last))
        var section = ReportDocument.Section(
            "agents", ReportKind.agents.about,
            [
                .init("agent", "Agent", "Agen"), .init("name", "Name", "Nama"), .init("body", "Body", "Wadah"),
                .init("recruits", "Recruits", "Rekrutan"), .init("active", "Covered", "Aktif"),
                .init("new", "New in the month", "Baru bulan itu"),
                .init("contributions", "Contributions", "Iuran"), .init("incentive", "Incentive", "Insentif"),
                .init("bonus", "Bonus", "Bonus"), .init("own", "To the agent", "Untuk agen"),
                .init("bodyShare", "To the body", "Untuk wadah"), .init("year", "12 months", "12 bulan"),
                .init("emptyMonths", "Months without", "Bulan kosong"), .init("notes", "Note", "Catatan"),
            ])
        for agent in summaries {
            var notes: [ReportDocument.Cell] = []
            if agent.agent == nil { notes.append(.word(Word("not on record", "belum tercatat"))) }
            if agent.isToBeDropped {
                notes.append(
                    .word(
                        Word(
                            { "\($0.integer(agent.emptyMonths)) empty months" },
                            { "\($0.integer(agent.emptyMonths)) bulan kosong" })))
            }
            if agent.claimedByOthers > 0 {
                notes.append(
                    .word(
                        Word(
                            { "\($0.integer(agent.claimedByOthers)) credited to another" },
                            { "\($0.integer(agent.claimedByOthers)) dikreditkan ke agen lain" })))
            }
            section.rows.append([
                .optional(agent.agent) { .text($0.handle) }, .text(agent.name),
                .optional(agent.agent?.body) { .text($0) }, .integer(agent.recruits), .integer(agent.active),
                .integer(agent.newMembers), .rupiah(agent.contributions), .rupiah(agent.incentive.share),
                .rupiah(agent.incentive.bonus), .rupiah(agent.incentive.agent), .rupiah(agent.incentive.body),
                .spark(agent.byMonth.map(Double.init)), .integer(agent.emptyMonths), .list(notes),
            ])
        }
        document.sections = [section]
        let claimed = book.members.filter { $0.agents.count > 1 }
        if !claimed.isEmpty {
            document.sections.append(
                ReportDocument.Section(
                    "claimed", Word("Members whom several agents claim", "Peserta yang diaku beberapa agen"),
                    [
                        .init("person", "Person", "Orang"), .init("agents", "Agents", "Agen"),
                        .init("credited", "Credited to", "Dikreditkan ke"),
                    ],
                    claimed.map { member in
                        [
                            .text(member.person.handle), .list(member.agents.map { .text($0) }),
                            .optional(member.agent) { .text($0) },
                        ]
                    },
                    footer: [
                        Word(
                            "The agent of the first registration has the credit until somebody decides otherwise.",
                            "Kredit ada pada agen pendaftaran pertama sampai diputuskan lain.")
                    ]))
        }
        document.notes = [
            Word(
                "A preview by the terms on record (see: term list), of contributions that members paid themselves in the month.",
                "Perkiraan menurut ketentuan yang tercatat (lihat: ketentuan daftar), dari iuran yang dibayar sendiri oleh peserta pada bulan itu."
            ),
            Word(
                "Agent and event are two dimensions: a sign-up may count in both, and the two are never added up.",
                "Agen dan acara adalah dua dimensi: satu pendaftaran dapat dihitung di keduanya, dan keduanya tidak pernah dijumlahkan."
            ),
        ]
        if hasDetail {
            let rows = book.members.filter { $0.agent != nil }
            document.sections.append(
                ReportDocument.Section(
                    "members", Word("Rows", "Rincian"),
                    [
                        .init("agent", "Agent", "Agen"), .init("person", "Person", "Orang"),
                        .init("state", "State", "Keadaan"), .init("covered", "Covered through", "Lunas sampai"),
                    ],
                    rows.map { member in
                        [
                            .text(member.agent ?? ""), .text(member.person.handle), .word(member.word.word),
                            .optional(member.history.coveredThrough) { .text($0.text) },
                        ]
                    }))
        }
        return document
    }
}
