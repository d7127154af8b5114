import ICalendar
import Outreach

/// An event as a calendar shows it.
package struct CalendarEntry: Sendable {
    package var event: Outreach.Event
    /// Where it is.
    package var site: Outreach.Site
    /// The title.
    package var summary: String
    /// What stands below the title.
    package var description: String?
    /// The place in words.
    package var location: String
    /// Words to sort by: the ecosystem's name.
    package var categories: [String]
    /// A CSS colour name.
    package var color: String?
    /// When it was first entered.
    package var created: Instant
    /// When it was last changed.
    package var changed: Instant
    /// Minutes before the start at which to remind; nil: not at all.
    package var alarm: Int?
    /// Whether the entry of the event was taken back: calendars that have it take it away.
    package var isRemoved = false
    /// Who goes there, as far as they can be reached.
    package var attendees: [(name: String, email: String)] = []

    package init(
        event: Outreach.Event, site: Outreach.Site, summary: String, description: String?, location: String,
        categories: [String], color: String?, created: Instant, changed: Instant
    ) {
        self.event = event
        self.site = site
        self.summary = summary
        self.description = description
        self.location = location
        self.categories = categories
        self.color = color
        self.created = created
        self.changed = changed
    }

    /// How certain it is, in a calendar's words.
    var status: ICalendar.Event.Status {
        guard !isRemoved else { return .cancelled }
        return switch event.status {
        case .planned: .tentative
        case .confirmed, .held: .confirmed
        case .postponed, .cancelled: .cancelled
        }
    }
}
