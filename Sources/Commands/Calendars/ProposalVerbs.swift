import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ListProposals: Verb {
    static let configuration = CommandConfiguration.both("proposals", "usulan", .calendarProposals)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let proposals = try await session.workspace().proposals()
        let language = await session.language
        let dates = DateFormat(language)
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        let time = { (moment: Moment?) -> Value in
            .optional(moment) { .word(key: $0.text, display: "\(dates.short($0.day)) \(dates.time($0))") }
        }
        let table = Table(
            columns: [
                Table.Column("event", word("Event", "Acara")), Table.Column("site", word("Site", "Lokasi")),
                Table.Column("start", word("Start", "Mulai")), Table.Column("change", word("Change", "Perubahan")),
                Table.Column("newStart", word("New start", "Mulai baru")),
                Table.Column("newEnd", word("New end", "Selesai baru")),
                Table.Column("source", word("Source", "Sumber")),
            ],
            rows: proposals.map { found in
                [
                    .text(found.event.event.handle), .text(found.event.site?.name ?? ""),
                    time(found.event.event.start ?? found.event.event.formerStart),
                    .word(key: found.proposal.change.rawValue, display: found.proposal.change.word.text(in: language)),
                    time(found.proposal.start), time(found.proposal.end),
                    .optional(found.proposal.source) { .text($0) },
                ]
            })
        let note = proposals.isEmpty ? CalendarPhrase.noneWaiting : .waiting(proposals.count)
        return .table(table, notes: [await session.say(.calendar(note))])
    }
}

struct TakeProposal: Verb {
    static let configuration = CommandConfiguration.both("take", "ambil", .calendarTake)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Flag(name: .both("force", "paksa"), help: .key(.optionForce)) var force = false
    @Option(name: .both("reason", "alasan"), help: .key(.optionReason, .text)) var reason: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let reply = try await session.workspace().takeProposal(of: event, force: force, reason: reason)
        if let start = reply.event.start, reply.event.status.occupiesTeams {
            return try await session.done(.calendar(.taken(reply.event.handle, start)))
        }
        return try await session.done(.calendar(.takenCancelled(reply.event.handle)))
    }
}

struct DismissProposal: Verb {
    static let configuration = CommandConfiguration.both("dismiss", "tolak", .calendarDismiss)
    @Argument(help: .key(.argumentEvent, .event)) var event: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let reply = try await session.workspace().dismissProposal(of: event)
        return try await session.done(.calendar(.dismissed(reply.event.handle)))
    }
}
