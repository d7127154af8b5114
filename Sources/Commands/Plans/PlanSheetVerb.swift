import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// The week for the wall: teams by days, large.
struct PrintWeekSheet: Verb {
    static let configuration = CommandConfiguration.both("sheet", "lembar", .planSheet)
    @Argument(help: .key(.argumentWeek, .week)) var week: String?
    @Option(name: .both("out", "ke"), help: .key(.optionSheetOut, .file)) var out: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        var chosen = try await session.comingWeek()
        if let week { chosen = try await session.week(week) }
        var filter = EventFilter()
        filter.days = chosen.range
        let events = try await workspace.events(filter).filter {
            $0.event.status != .cancelled && $0.event.start != nil
        }
        let sheet = WeekSheet(week: chosen, events: events, language: await session.language)
        let heading = try await session.heading(
            Word("Week \(chosen.text)", "Minggu \(chosen.text)"), chosen.range)
        var reply = try await session.write(page: sheet.reply, heading, isWide: true, to: out)
        if events.isEmpty { reply.items.append(.note(await session.say(.report(.emptyWeek(chosen.text))))) }
        return reply
    }
}

/// What stands on the sheet of a week.
struct WeekSheet {
    let week: Week
    let events: [EventReply]
    let language: DisplayLanguage

    /// A row for each team, a column for each day that is not an empty weekend.
    var reply: Reply {
        let dates = DateFormat(language)
        let days = week.days.filter { day in
            day.weekday != .saturday && day.weekday != .sunday || events.contains { $0.event.start?.day == day }
        }
        let teams = Dictionary(events.flatMap(\.teams).map { ($0.id, $0) }) { first, _ in first }.values
            .sorted { $0.id < $1.id }
        let rows: [[Value]] = teams.map { team in
            [.text(team.name)]
                + days.map { day in
                    .list(
                        events.filter { $0.event.start?.day == day && $0.teams.contains { $0.id == team.id } }.map {
                            .text(line($0, dates))
                        })
                }
        }
        return Reply([
            .table(
                Table(
                    key: "week", title: Word("Teams by days", "Tim per hari").text(in: language),
                    columns: [Table.Column("team", Word("Team", "Tim").text(in: language))]
                        + days.map { Table.Column($0.text, dates.short($0)) }, rows: rows, look: .large))
        ])
    }

    private func line(_ event: EventReply, _ dates: DateFormat) -> String {
        let time = event.event.start.map(dates.time) ?? ""
        let mark = event.event.status == .planned ? "" : event.event.status == .postponed ? " ✗" : " ✓"
        return "\(time) \(event.site?.name ?? event.event.site) (\(event.event.handle))\(mark)"
    }
}
