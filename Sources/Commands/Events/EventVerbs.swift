import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// Which events: the options that `event list` and `calendar export` share.
struct EventFilterOptions: ParsableArguments, Sendable {
    @Option(name: .both("week", "minggu"), help: .key(.optionWeek, .week)) var week: String?
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Option(name: .both("ecosystem", "ekosistem"), help: .key(.optionEcosystem, .ecosystem)) var ecosystem: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("status", "status"), help: .key(.optionStatus, .status)) var status: String?

    func filter(in session: Session) async throws(Failure) -> EventFilter {
        var filter = EventFilter()
        if let week { filter.days = try await session.week(week).range }
        if let range = try await session.range(from, to) { filter.days = range }
        filter.team = team
        filter.ecosystem = ecosystem
        filter.region = region
        if let status {
            guard let word = Event.Status(cell: status) else {
                throw Failure(option: Word("status"), status, allowed: Event.Status.allCases.map(\.word))
            }
            filter.status = word
        }
        return filter
    }
}

extension Session {
    /// The days between two texts, either of which may be missing.
    func range(_ from: String?, _ to: String?) async throws(Failure) -> DayRange? {
        guard from != nil || to != nil else { return nil }
        var first = Day.first
        var last = Day.last
        if let from { first = try await day(from) }
        if let to { last = try await day(to) }
        guard let range = DayRange(first, last) else { throw Failure(.input, "input.range", .endBeforeStart) }
        return range
    }
}

struct ListEvents: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .eventList)
    @OptionGroup var options: EventFilterOptions

    func reply(in session: Session) async throws(Failure) -> Reply {
        let events = try await session.workspace().events(try await options.filter(in: session))
        let table = EventTable(language: await session.language, zone: try await session.zone())
        guard !events.isEmpty else {
            return Reply([.table(table.table([])), .note(await session.say(.nothingFound(.event)))])
        }
        return .table(table.table(events))
    }
}

struct ShowEvent: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .verbShow)
    @Argument(help: .key(.argumentEvent, .event)) var event: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let found = try await session.workspace().event(event)
        return .record(EventTable(language: await session.language, zone: try await session.zone()).record(found))
    }
}

struct AddEvent: Verb {
    static let configuration = CommandConfiguration.both("add", "tambah", .eventAdd)
    @Option(name: .both("site", "lokasi"), help: .key(.optionSite, .site)) var site: String
    @Option(name: .both("team", "tim"), help: .key(.optionTeams, .team)) var team: [String]
    @Option(name: .both("start", "mulai"), help: .key(.optionStart, .time)) var start: String
    @Option(name: .both("end", "selesai"), help: .key(.optionEnd, .time)) var end: String?
    @Flag(name: .both("force", "paksa"), help: .key(.optionForce)) var force = false
    @Option(name: .both("reason", "alasan"), help: .key(.optionReason, .text)) var reason: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (from, until) = try await session.times(start, end)
        let added = try await session.workspace().addEvent(
            site: site, teams: team, start: from, end: until, force: force, reason: reason)
        return try await session.done(
            .eventSet(
                added.event.handle, site: added.site?.name ?? "", from, try await session.zone(),
                teams: added.teams.map(\.name).joined(separator: ", ")))
    }
}

extension Session {
    /// A start and, if one is given, an end; an end may be a time of the same day.
    func times(_ start: String, _ end: String?) async throws(Failure) -> (start: Moment, end: Moment?) {
        let from = try await moment(start)
        guard let end else { return (from, nil) }
        if let clock = ClockTime(end) { return (from, Moment(from.day, minute: clock.minutes)) }
        return (from, try await moment(end))
    }
}

struct MoveEvent: Verb {
    static let configuration = CommandConfiguration.both("move", "geser", .eventMove)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("to", "pada"), help: .key(.optionStart, .time)) var to: String
    @Option(name: .both("end", "selesai"), help: .key(.optionEnd, .time)) var end: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Flag(name: .both("force", "paksa"), help: .key(.optionForce)) var force = false
    @Option(name: .both("reason", "alasan"), help: .key(.optionReason, .text)) var reason: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (start, until) = try await session.times(to, end)
        let moved = try await session.workspace().moveEvent(
            event, to: start, end: until, team: team, force: force, reason: reason)
        return try await session.done(
            .eventMoved(
                moved.event.handle, site: moved.site?.name ?? "", start, try await session.zone(),
                teams: moved.teams.map(\.name).joined(separator: ", ")))
    }
}

struct PostponeEvent: Verb {
    static let configuration = CommandConfiguration.both("postpone", "tunda", .eventPostpone)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("reason", "alasan"), help: .key(.optionReason, .text)) var reason: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let changed = try await session.workspace().postponeEvent(event, reason: reason)
        return try await session.done(.eventPostponed(changed.event.handle, site: changed.site?.name ?? ""))
    }
}

struct CancelEvent: Verb {
    static let configuration = CommandConfiguration.both("cancel", "batal", .eventCancel)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("reason", "alasan"), help: .key(.optionReason, .text)) var reason: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let changed = try await session.workspace().cancelEvent(event, reason: reason)
        return try await session.done(.eventCancelled(changed.event.handle, site: changed.site?.name ?? ""))
    }
}

struct ConfirmEvent: Verb {
    static let configuration = CommandConfiguration.both("confirm", "pastikan", .eventConfirm)
    @Argument(help: .key(.argumentEvent, .event)) var event: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let changed = try await session.workspace().confirmEvent(event)
        return try await session.done(.eventConfirmed(changed.event.handle, site: changed.site?.name ?? ""))
    }
}

struct CloseEvent: Verb {
    static let configuration = CommandConfiguration.both("close", "tutup", .eventClose)
    @Argument(help: .key(.argumentEvent, .event)) var event: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let closed = try await session.workspace().closeEvent(event)
        return try await session.done(
            .eventClosed(closed.event.handle, site: closed.site?.name ?? "", heads: closed.heads, listed: closed.listed)
        )
    }
}

struct ReopenEvent: Verb {
    static let configuration = CommandConfiguration.both("reopen", "buka-lagi", .eventReopen)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("reason", "alasan"), help: .key(.optionReason, .text)) var reason: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let open = try await session.workspace().reopenEvent(event, reason: reason)
        return try await session.done(.eventReopened(open.event.handle, site: open.site?.name ?? ""))
    }
}
