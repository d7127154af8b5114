import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// The day: where the teams go and what waits to be done.
struct ShowToday: Verb {
    static let configuration = CommandConfiguration.both("today", "hari-ini", .showToday, also: ["morning", "pagi"])
    @Argument(help: .key(.argumentDay, .date)) var day: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        var chosen = try await workspace.today()
        if let day { chosen = try await session.day(day) }
        let language = await session.language
        let agenda = try await workspace.agenda(DayRange(chosen), team: team)
        let table = DayTable(day: chosen, agenda: agenda, language: language).table
        var reply = Reply([.table(table)])
        if table.rows.isEmpty { reply.items.append(.note(await session.say(.agenda(.empty)))) }
        let kinds: Set<String> = ["event.add", "event.move", "event.postpone", "event.cancel", "event.reopen"]
        let since = DayRange(chosen.advanced(by: -1), chosen) ?? DayRange(chosen)
        let changed = try await workspace.history(days: since, limit: 200).filter {
            kinds.contains($0.kind) && !$0.isUndone
        }
        if !changed.isEmpty {
            let lines = changed.prefix(5).map {
                "  \($0.number)  " + Phrase.entryKind($0.kind, $0.payload).text(in: language)
            }
            reply.items.append(.note(([await session.say(.agenda(.changed)) + ":"] + lines).joined(separator: "\n")))
        }
        let duties = try await workspace.duties(on: chosen)
        guard !duties.isEmpty else {
            reply.items.append(.note(await session.say(.agenda(.nothingWaits))))
            return reply
        }
        var lines = [await session.say(.agenda(.waiting)) + ":"]
        for duty in duties.prefix(3) { lines.append("  - " + duty.phrase.text(in: language)) }
        if duties.count > 3 { lines.append("  … +\(duties.count - 3)") }
        reply.items.append(.note(lines.joined(separator: "\n")))
        return reply
    }
}

/// The table of a day: every event with the way to it.
struct DayTable {
    let day: Day
    let agenda: [AgendaDay]
    let language: DisplayLanguage

    var table: Table {
        let dates = DateFormat(language)
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        var rows: [[Value]] = []
        for entry in agenda {
            for stop in entry.stops {
                guard let start = stop.event.event.start else { continue }
                let leave = stop.travel.map { start.advanced(byMinutes: -$0) }
                rows.append([
                    .text(stop.event.event.handle), .text(entry.team.name),
                    .optional(leave) { .word(key: $0.clockText, display: dates.time($0)) },
                    .word(key: start.clockText, display: dates.time(start)),
                    .text(stop.event.site?.name ?? ""),
                    .optional(stop.event.site?.host) { .text($0) }, .optional(stop.event.site?.hostPhone) { .text($0) },
                    .list((entry.officers.map(\.name) + entry.agents.map(\.name)).map { .text($0) }),
                    .word(
                        key: stop.event.event.status.rawValue,
                        display: stop.event.event.status.word.text(in: language)),
                ])
            }
        }
        return Table(
            key: "today", title: dates.long(day),
            columns: [
                Table.Column("event", word("Event", "Acara")), Table.Column("team", word("Team", "Tim")),
                Table.Column("leave", word("Leave", "Berangkat")), Table.Column("start", word("Start", "Mulai")),
                Table.Column("site", word("Site", "Lokasi")), Table.Column("host", word("Host", "Tuan rumah")),
                Table.Column("phone", word("Phone", "HP")), Table.Column("officers", word("Officers", "Petugas")),
                Table.Column("status", "Status"),
            ], rows: rows)
    }
}

extension Duty {
    /// What waits, and what to type.
    var phrase: Phrase {
        func at(_ reply: EventReply) -> (String, String) { (reply.event.handle, reply.site?.name ?? "") }
        return switch self {
        case .close(let reply): .agenda(.close(at(reply).0, at(reply).1))
        case .list(let reply): .agenda(.list(at(reply).0, at(reply).1))
        case .confirm(let reply): .agenda(.confirm(at(reply).0, at(reply).1))
        case .promise(let site, let day): .agenda(.promise(site.name, day))
        case .proposals(let count): .agenda(.proposals(count))
        case .conflicts(let count): .agenda(.conflicts(count))
        case .batches(let count, let first): .agenda(.batches(count, first))
        case .services(let count): .agenda(.services(count))
        case .plan(let monday): .agenda(.plan(Week(containing: monday)))
        }
    }
}
