import EventLog
import Language
import Outreach
import Planning

/// An event with what a reader wants to know beside it.
public struct EventReply: Hashable, Sendable {
    /// The event.
    public let event: Outreach.Event
    /// Where it is.
    public let site: Outreach.Site?
    /// What kind of place that is.
    public let ecosystem: Ecosystem?
    /// Its teams, the lead first.
    public let teams: [Team]
    /// People counted; unknown is not zero.
    public let heads: Int?
    /// People on the list.
    public let listed: Int
    /// Rupiah spent; unknown is not zero.
    public let cost: Int?

    init(_ event: Outreach.Event, _ state: CampaignState, _ counts: (heads: Int?, listed: Int, cost: Int?)?) {
        self.event = event
        site = state.siteByID[event.site]
        ecosystem = site.flatMap { state.ecosystems[$0.ecosystem] }
        teams = event.teams.teams.compactMap { state.teamByID[$0] }
        heads = counts?.heads
        listed = counts?.listed ?? 0
        cost = counts?.cost
    }
}

/// Which events are asked for; what is nil does not matter.
public struct EventFilter: Hashable, Sendable {
    /// Those that are dated within these days, or were before they were postponed.
    public var days: DayRange?
    /// Those that this team takes part in.
    public var team: String?
    /// Those at sites of this ecosystem.
    public var ecosystem: String?
    /// Those at sites of this region or within it.
    public var region: String?
    /// Those that stand so.
    public var status: Outreach.Event.Status?

    /// No condition.
    public init() {}
}

extension Workspace {
    /// The events that the filter lets through, by time; those without a date at the end.
    public func events(_ filter: EventFilter = EventFilter()) throws(Failure) -> [EventReply] {
        try events(filter, in: try attempt { try CampaignState(file) })
    }

    /// The same of a campaign that was read already.
    func events(_ filter: EventFilter = EventFilter(), in state: CampaignState) throws(Failure) -> [EventReply] {
        let team = try filter.team.map { (text) throws(Failure) in try find(text, Team.self).id }
        let ecosystem = try filter.ecosystem.map { (text) throws(Failure) in try self.ecosystem(named: text).id }
        let counts = try attempt { try file.eventCounts() }
        return state.events.filter { event in
            let site = state.siteByID[event.site]
            if let days = filter.days {
                guard let day = (event.start ?? event.formerStart)?.day, days.contains(day) else { return false }
            }
            if let team, !event.teams.teams.contains(team) { return false }
            if let ecosystem, site?.ecosystem != ecosystem { return false }
            if let region = filter.region, !(site?.region.map { Region.lies($0, in: region) } ?? false) { return false }
            if let status = filter.status, event.status != status { return false }
            return !event.retired
        }.map { event in
            EventReply(event, state, counts[event.id])
        }.sorted { left, right in
            switch (left.event.start, right.event.start) {
            case (let one?, let other?): (one, left.event.id) < (other, right.event.id)
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.event.id < right.event.id
            }
        }
    }

    /// One event.
    public func event(_ text: String) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        return try reply(found)
    }

    private func reply(_ event: Outreach.Event) throws(Failure) -> EventReply {
        let state = try attempt { try CampaignState(file) }
        return EventReply(event, state, try attempt { try file.eventCounts(of: event.id) }[event.id])
    }

    /// The ecosystem that is meant by its identifier or one of its names.
    package func ecosystem(named text: String) throws(Failure) -> Ecosystem {
        let all: [Ecosystem] = try records()
        let lower = text.lowercased()
        let found = all.first {
            [$0.id, $0.nameIndonesian.lowercased(), $0.nameEnglish.lowercased()].contains(lower)
                || (lower == "rentan" && $0.id == "vulnerable") || (lower == "umkm" && $0.id == "sme")
        }
        guard let found else {
            throw .unknown(.ecosystem, text, among: all.flatMap { [$0.id, $0.nameIndonesian, $0.nameEnglish] })
        }
        return found
    }

    /// Sets a new event. The rules are checked; `force` with a reason sets it all the same.
    public func addEvent(
        site: String, teams: [String], start: Moment, end: Moment?, force: Bool = false, reason: String? = nil
    ) throws(Failure) -> EventReply {
        let place: Outreach.Site = try find(site)
        var event = Outreach.Event(id: "")
        event.site = place.id
        event.teams = TeamShares(teams: try teams.map { (text) throws(Failure) in try find(text, Team.self).id })
        event.start = start
        let state = try attempt { try CampaignState(file) }
        event.end = try ending(of: event, start, end, state)
        event.reason = reason
        try check(event, state, force: force, reason: reason)
        let added = try attempt {
            var added = event
            try file.write("event.add", by: settings.actor) { journal in
                added = try journal.create(event)
                journal.payload = Workspace.told(added)
            }
            return added
        }
        return try reply(added)
    }

    /// Moves an event to another time, and to another team if one is named. A postponed or cancelled event comes back so.
    public func moveEvent(
        _ text: String, to start: Moment, end: Moment? = nil, team: String?, force: Bool = false, reason: String? = nil
    ) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        var event = found
        guard event.status != .held else {
            throw Failure(.refused, "event.held", .eventHeld(event.handle), hint: .hintNewEvent)
        }
        let state = try attempt { try CampaignState(file) }
        let length = event.minutes
        event.start = start
        event.end = try ending(of: event, start, end ?? length.map { start.advanced(byMinutes: $0) }, state)
        event.formerStart = nil
        event.formerEnd = nil
        if let team { event.teams = TeamShares(teams: [try find(team, Team.self).id]) }
        if event.isCalledOff {
            event.status = .planned
            event.reason = nil
        }
        if let reason { event.reason = reason }
        try check(event, state, force: force, reason: reason)
        return try change(found, to: event, "event.move")
    }

    private func ending(
        of event: Outreach.Event, _ start: Moment, _ end: Moment?, _ state: CampaignState
    ) throws(Failure) -> Moment {
        let site = state.siteByID[event.site]
        let end = end ?? start.advanced(byMinutes: site.map { state.duration(of: $0) } ?? 90)
        guard end > start else { throw Failure(.input, "event.end", .endBeforeStart) }
        guard end.minutes - start.minutes <= 24 * 60 else { throw Failure(.input, "event.end", .longerThanADay) }
        return end
    }

    private func check(
        _ event: Outreach.Event, _ state: CampaignState, force: Bool, reason: String?
    ) throws(Failure) {
        let breaches = RuleCheck(state: state).breaches(of: event)
        guard !breaches.isEmpty else { return }
        guard force else {
            throw Failure(.refused, "event.rules", .rulesBroken(breaches.count), details: breaches, hint: .hintForce)
        }
        guard reason?.isEmpty == false else {
            throw Failure(.usage, "usage.missing", .forceNeedsReason, details: breaches, hint: .hintForce)
        }
    }

    /// Takes an event off its date, with the reason, until a new one is found.
    public func postponeEvent(_ text: String, reason: String) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        var event = found
        try refuse(event, unless: event.status == .planned || event.status == .confirmed)
        event.leaveDate()
        event.status = .postponed
        event.reason = reason
        return try change(found, to: event, "event.postpone")
    }

    /// Calls an event off for good, with the reason. What it cost stays.
    public func cancelEvent(_ text: String, reason: String) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        var event = found
        try refuse(event, unless: event.status != .held && event.status != .cancelled)
        event.status = .cancelled
        event.reason = reason
        return try change(found, to: event, "event.cancel")
    }

    /// The host has agreed.
    public func confirmEvent(_ text: String) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        var event = found
        try refuse(event, unless: event.status == .planned)
        event.status = .confirmed
        return try change(found, to: event, "event.confirm")
    }

    /// The event took place and its list is done. Later entries stay possible.
    public func closeEvent(_ text: String) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        var event = found
        try refuse(event, unless: event.status == .planned || event.status == .confirmed)
        guard let start = event.start, start <= settings.clock().moment(in: try campaign().zone) else {
            throw Failure(.refused, "event.future", .eventInFuture(event.handle, event.start?.day))
        }
        event.status = .held
        return try change(found, to: event, "event.close")
    }

    /// The event's list was closed too early or by mistake: it stands as confirmed again.
    public func reopenEvent(_ text: String, reason: String?) throws(Failure) -> EventReply {
        let found: Outreach.Event = try find(text)
        var event = found
        try refuse(event, unless: event.status == .held)
        event.status = .confirmed
        if let reason { event.reason = reason }
        return try change(found, to: event, "event.reopen")
    }

    private func refuse(_ event: Outreach.Event, unless allowed: Bool) throws(Failure) {
        guard !allowed else { return }
        throw Failure(.refused, "event.status", .eventStands(event.handle, event.status.rawValue, event.status.alias))
    }

    private func change(
        _ found: Outreach.Event, to event: Outreach.Event, _ kind: String
    ) throws(Failure) -> EventReply {
        let changed = try attempt {
            var changed = event
            try file.write(kind, by: settings.actor) { journal in
                // What was decided holds for the event as it was read.
                guard try journal.record(event.id) == found else { throw CampaignFileError.busy(path: file.path) }
                if changed.mattersToCalendars(after: found) { changed.sequence = found.sequence + 1 }
                try journal.update(changed)
                journal.payload = Workspace.told(changed)
            }
            return changed
        }
        return try reply(changed)
    }

    private static func told(_ event: Outreach.Event) -> [(name: String, value: FieldValue)] {
        [
            ("event", .text(event.handle)), ("site", .text(event.site)),
            ("start", event.start?.fieldValue ?? .null), ("reason", event.reason.map { .text($0) } ?? .null),
        ]
    }
}
