import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// A text of the size of a message, of an event or of a day, to hand on in a chat.
struct ShareText: Verb {
    static let configuration = CommandConfiguration.both("share", "bagikan", .shareText)
    @Argument(help: .key(.argumentEventOrDay, .event)) var what: String
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let language = await session.language
        let message = Message(language: language)
        let event: EventReply?
        do throws(Failure) { event = try await workspace.event(what) } catch {
            guard error.code == "event.unknown" else { throw error }
            event = nil
        }
        if let event { return .text(try message.text(of: event)) }
        let day = try await session.day(what)
        let agenda = try await workspace.agenda(DayRange(day), team: team)
        guard agenda.contains(where: { !$0.stops.isEmpty }) else {
            return .note(await session.say(.agenda(.nothingToShare(day))))
        }
        return .text(message.text(of: agenda, on: day))
    }
}

/// Events as a message: no table, no colour, lines that a telephone shows whole.
struct Message {
    let language: DisplayLanguage

    func text(of reply: EventReply) throws(Failure) -> String {
        guard let start = reply.event.start ?? reply.event.formerStart else {
            throw Failure(.refused, "share.undated", .agenda(.noDate(reply.event.handle)))
        }
        let teams = reply.teams.map(\.name).joined(separator: ", ")
        var lines = [AgendaPhrase.titleOf(teams, start.day).text(in: language)]
        lines += self.lines(reply, start)
        return lines.joined(separator: "\n")
    }

    func text(of agenda: [AgendaDay], on day: Day) -> String {
        var lines = [AgendaPhrase.title(day).text(in: language)]
        for entry in agenda where !entry.stops.isEmpty {
            lines += [
                "",
                entry.team.name + ": "
                    + (entry.officers.map(\.name) + entry.agents.map(\.name)).joined(separator: ", "),
            ]
            for stop in entry.stops {
                guard let start = stop.event.event.start else { continue }
                lines += self.lines(stop.event, start)
            }
        }
        return lines.joined(separator: "\n")
    }

    private func lines(_ reply: EventReply, _ start: Moment) -> [String] {
        let dates = DateFormat(language)
        let end = reply.event.end.map { "-" + dates.time($0) } ?? ""
        var lines = ["\(dates.time(start))\(end) \(reply.site?.name ?? "") (\(reply.event.handle))"]
        if !reply.event.status.occupiesTeams {
            lines.append(AgendaPhrase.calledOff(reply.event.reason ?? "").text(in: language))
        }
        let host = [reply.site?.host, reply.site?.hostPhone].compactMap { $0 }.joined(separator: ", ")
        if !host.isEmpty { lines.append(AgendaPhrase.host(host).text(in: language)) }
        if let latitude = reply.site?.latitude, let longitude = reply.site?.longitude {
            lines.append(AgendaPhrase.place("\(latitude),\(longitude)").text(in: language))
        }
        return lines
    }
}
