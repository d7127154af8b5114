import EventLog
import Foundation
import Interchange
import Language
import Outreach

extension Workspace {
    /// The events that the filter lets through as an iCalendar file.
    ///
    /// An event that was called off is in it as cancelled, under its UID and with a higher SEQUENCE, so that phones take it away; and
    /// so is what an earlier export of the same days showed there and has since moved away or been taken back.
    public func calendar(
        _ filter: EventFilter = EventFilter(), _ options: CalendarOptions = CalendarOptions()
    ) throws(Failure) -> CalendarExport {
        let (entries, moved) = try calendarEntries(filter, options)
        let bytes = try eventCalendar().published(entries)
        try remember(entries)
        return CalendarExport(bytes: bytes, events: entries.count, moved: moved)
    }

    /// The same with a file for each event in a folder, which is made if it is missing. Files of other events stay as they are.
    public func calendarFolder(
        _ path: String, _ filter: EventFilter = EventFilter(), _ options: CalendarOptions = CalendarOptions()
    ) throws(Failure) -> CalendarFolder {
        let (entries, _) = try calendarEntries(filter, options)
        let calendar = try eventCalendar()
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw Failure(.input, "output.unwritable", .outputUnwritable(path.printable)) }
        var outcome = CalendarFolder()
        for entry in entries {
            // A UID of ours is safe as a name; one that another device made up would not have to be.
            let name = entry.event.uid.filter { $0.isLetter || $0.isNumber || "-_.@".contains($0) }
            let file = "\(path)/\(name).ics"
            let bytes = calendar.stored(entry)
            let present = FileManager.default.contents(atPath: file).map { [UInt8]($0) }
            guard present != bytes else {
                outcome.unchanged += 1
                continue
            }
            try OutputFile.write(bytes, to: file)
            present == nil ? (outcome.added += 1) : (outcome.changed += 1)
        }
        try remember(entries)
        return outcome
    }

    private func remember(_ entries: [CalendarEntry]) throws(Failure) {
        let shown = entries.compactMap { entry in entry.event.start.map { (event: entry.event.id, day: $0.day) } }
        // A file that cannot be written to is exported all the same.
        do throws(CampaignFileError) { try file.rememberShown(shown) } catch {
            if case .unwritable = error { return }
            throw Failure(error)
        }
    }

    /// The head of a calendar of this campaign.
    func eventCalendar() throws(Failure) -> EventCalendar {
        let campaign = try campaign()
        return EventCalendar(name: "Sosialisasi \(campaign.branch)", zone: campaign.zone, organizer: campaign.email)
    }

    /// The entries of a calendar, and how many of them are there for having been shown on those days before.
    private func calendarEntries(
        _ filter: EventFilter, _ options: CalendarOptions
    ) throws(Failure) -> (entries: [CalendarEntry], moved: Int) {
        let state = try attempt { try CampaignState(file) }
        if let text = options.event {
            let (reply, times) = (try event(text), try times())
            return ([calendarEntry(reply, state, times, options)].compactMap { $0 }, 0)
        }
        let times = try times()
        var replies = try events(filter, in: state)
        var moved = 0
        var removed: [Outreach.Event] = []
        if let days = filter.days {
            let present = Set(replies.map(\.event.id))
            let shown = try attempt { try file.shown(in: days) }.subtracting(present)
            if !shown.isEmpty {
                var wide = filter
                wide.days = nil
                let gone = try events(wide, in: state).filter { shown.contains($0.event.id) }
                moved += gone.count
                replies += gone
            }
        }
        if filter.status == nil, filter.team == nil, filter.ecosystem == nil, filter.region == nil {
            removed = try attempt { try file.removedEvents(shownIn: filter.days) }
            moved += removed.count
        }
        var entries = replies.compactMap { calendarEntry($0, state, times, options) }
        for event in removed {
            var entry = calendarEntry(EventReply(event, state, nil), state, times, options)
            entry?.isRemoved = true
            if let entry { entries.append(entry) }
        }
        return (entries, moved)
    }

    private func times() throws(Failure) -> [String: (created: Instant, changed: Instant)] {
        try attempt { try file.times(of: .event) }
    }

    /// An event as a calendar shows it; nil if it never had a date.
    func calendarEntry(
        _ reply: EventReply, _ state: CampaignState, _ times: [String: (created: Instant, changed: Instant)],
        _ options: CalendarOptions
    ) -> CalendarEntry? {
        guard let site = reply.site, reply.event.start != nil || reply.event.formerStart != nil else { return nil }
        let language = settings.language
        let category = reply.ecosystem?.name(in: language) ?? site.ecosystem
        let time = times[reply.event.id]
        let region = site.region.flatMap { state.regions[Region.regency(of: $0)]?.name }
        let host = [site.host, site.hostPhone].compactMap { $0 }.joined(separator: ", ")
        var description = Phrase.calendarDescription(
            event: reply.event.handle, teams: reply.teams.map(\.name).joined(separator: ", "),
            reason: reply.event.reason
        ).text(in: language)
        if options.showsHost, !host.isEmpty { description += "\n" + CalendarPhrase.host(host).text(in: language) }
        var entry = CalendarEntry(
            event: reply.event, site: site,
            summary: Phrase.calendarTitle(category, site.name).text(in: language), description: description,
            location: [site.name, region].compactMap { $0 }.joined(separator: ", "), categories: [category],
            color: reply.ecosystem?.color, created: time?.created ?? settings.clock(),
            changed: time?.changed ?? settings.clock())
        entry.alarm = options.alarm > 0 && reply.event.status != .held ? options.alarm : nil
        return entry
    }
}
