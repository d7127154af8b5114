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
}

/// Events as an iCalendar file of RFC 5545 that every client takes.
package struct EventCalendar {
    /// The name that clients show.
    package let name: String
    package let zone: Zone

    package init(name: String, zone: Zone) {
        self.name = name
        self.zone = zone
    }

    /// The file's bytes. An event that was called off stays under its UID as cancelled; one that never had a date is left out.
    package func bytes(of entries: [CalendarEntry]) -> [UInt8] {
        var writer = Writer()
        writer.begin(
            ICalendar.Calendar(
                productID: "-//Sosialisasi//Sosialisasi 1//ID", name: name, timeZone: zone.name))
        writer.append(fixedZone)
        for entry in entries {
            if let event = event(entry) { writer.append(event) }
        }
        writer.end()
        return writer.octets
    }

    private var fixedZone: FixedZone {
        switch zone {
        case .western: .jakarta
        case .central: .makassar
        case .eastern: .jayapura
        }
    }

    private func event(_ entry: CalendarEntry) -> ICalendar.Event? {
        guard let start = entry.event.start ?? entry.event.formerStart, let begins = moment(start),
            let changed = instant(entry.changed)
        else { return nil }
        var event = ICalendar.Event(uid: entry.event.uid, stamp: changed, start: begins)
        let end = entry.event.start == nil ? entry.event.formerEnd : entry.event.end
        event.end = end.flatMap(moment).map { .at($0) }
        event.sequence = UInt32(clamping: entry.event.sequence)
        event.status =
            switch entry.event.status {
            case .planned: .tentative
            case .confirmed, .held: .confirmed
            case .postponed, .cancelled: .cancelled
            }
        event.summary = entry.summary
        event.description = entry.description
        event.location = entry.location
        if let latitude = entry.site.latitude, let longitude = entry.site.longitude {
            event.position = GeoPosition(latitude: latitude, longitude: longitude)
        }
        event.categories = entry.categories
        event.color = entry.color
        event.transparency = event.status == .cancelled ? .transparent : .opaque
        event.created = instant(entry.created)
        event.modified = changed
        return event
    }

    private func moment(_ moment: Moment) -> CalendarMoment? {
        guard let date = CalendarDate(daysSinceEpoch: moment.day.number),
            let time = CalendarTime(hour: moment.minute / 60, minute: moment.minute % 60)
        else { return nil }
        return .timed(CalendarDateTime(date, time, zone: .named(zone.name)))
    }

    private func instant(_ instant: Instant) -> CalendarInstant? {
        CalendarInstant(secondsSinceEpoch: Int(instant.milliseconds / 1000))
    }
}
