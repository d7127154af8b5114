import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// The week on one screen: teams by days.
struct ShowWeek: Verb {
    static let configuration = CommandConfiguration.both("week", "minggu", .showWeek)
    @Argument(help: .key(.argumentWeek, .week)) var week: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        var chosen = Week(containing: try await workspace.today())
        if let week { chosen = try await session.week(week) }
        let agenda = try await workspace.agenda(chosen.range, team: team)
        let table = WeekTable(week: chosen, agenda: agenda, language: await session.language).table
        guard agenda.contains(where: { !$0.stops.isEmpty }) else {
            return .table(table, notes: [await session.say(.agenda(.emptyWeek(chosen)))])
        }
        return .table(table, notes: [await session.say(.agenda(.legend))])
    }
}

/// The table of a week: a row for each stop of a team's fullest day, a column for each day.
struct WeekTable {
    let week: Week
    let agenda: [AgendaDay]
    let language: DisplayLanguage

    /// The table; a weekend without events has no columns.
    var table: Table {
        let dates = DateFormat(language)
        let days = week.days.filter { day in
            day.weekday < .saturday || agenda.contains { $0.day == day && !$0.stops.isEmpty }
        }
        var rows: [[Value]] = []
        var teams: [Team] = []
        for entry in agenda where teams.last?.id != entry.team.id { teams.append(entry.team) }
        for team in teams {
            let own = days.compactMap { day in agenda.first { $0.team.id == team.id && $0.day == day } }
            let most = max(1, own.map(\.stops.count).max() ?? 1)
            for place in 0..<most {
                rows.append(
                    [.text(place == 0 ? team.name : "")]
                        + own.map { day in
                            if place < day.stops.count { return .text(line(day, place, dates)) }
                            guard place == 0 else { return .text("") }
                            return .text(day.holiday.map { $0.name(in: language) } ?? (day.officers.isEmpty ? "–" : ""))
                        })
            }
        }
        return Table(
            key: "week", title: Word("Week \(week.text)", "Minggu \(week.text)").text(in: language),
            columns: [Table.Column("team", Word("Team", "Tim").text(in: language))]
                + days.map { Table.Column($0.text, dates.short($0)) }, rows: rows)
    }

    /// `→21 09:00 Kurau?`, with a mark of what is wrong.
    private func line(_ day: AgendaDay, _ place: Int, _ dates: DateFormat) -> String {
        let stop = day.stops[place]
        var parts: [String] = []
        if stop.isClash { parts.append("!") }
        if let travel = stop.travel { parts.append("→\(travel)") }
        if let slack = stop.slack, slack >= 60 { parts.append("·\(slack)") }
        if let start = stop.event.event.start { parts.append(dates.time(start)) }
        parts.append((stop.event.site?.name ?? "") + (stop.event.event.status == .planned ? "?" : ""))
        return parts.joined(separator: " ")
    }
}

extension Holiday {
    /// What it is called.
    func name(in language: DisplayLanguage) -> String {
        switch language {
        case .english: nameEnglish ?? nameIndonesian ?? holidayKind.rawValue
        case .indonesian: nameIndonesian ?? nameEnglish ?? holidayKind.alias
        }
    }
}
