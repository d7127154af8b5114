import EventLog
import Interchange
import Language
import Outreach

extension Workspace {
    /// The events that the filter lets through as an iCalendar file, and how many there are.
    ///
    /// An event that was called off is in it as cancelled, under its UID and with a higher SEQUENCE, so that phones take it away.
    public func calendar(_ filter: EventFilter = EventFilter()) throws(Failure) -> (bytes: [UInt8], events: Int) {
        let campaign = try campaign()
        let times = try attempt { try file.times(of: .event) }
        let state = try attempt { try CampaignState(file) }
        let language = settings.language
        var entries: [CalendarEntry] = []
        for reply in try events(filter) {
            guard let site = reply.site, reply.event.start != nil || reply.event.formerStart != nil else { continue }
            let category = reply.ecosystem?.name(in: language) ?? site.ecosystem
            let teams = reply.teams.map(\.name).joined(separator: ", ")
            let time = times[reply.event.id]
            let region = site.region.flatMap { state.regions[Region.regency(of: $0)]?.name }
            entries.append(
                CalendarEntry(
                    event: reply.event, site: site,
                    summary: Phrase.calendarTitle(category, site.name).text(in: language),
                    description: Phrase.calendarDescription(
                        event: reply.event.handle, teams: teams, reason: reply.event.reason
                    ).text(in: language),
                    location: [site.name, region].compactMap { $0 }.joined(separator: ", "), categories: [category],
                    color: reply.ecosystem?.color, created: time?.created ?? settings.clock(),
                    changed: time?.changed ?? settings.clock()))
        }
        let name = "Sosialisasi \(campaign.branch)"
        return (EventCalendar(name: name, zone: campaign.zone).bytes(of: entries), entries.count)
    }
}
