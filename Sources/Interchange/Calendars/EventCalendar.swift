import ICalendar
import Outreach

/// Events as an iCalendar file of RFC 5545 that every client takes.
package struct EventCalendar {
    /// The name that clients show.
    package let name: String
    package let zone: Zone
    /// The branch's e-mail address: whoever asks for an answer has to have one.
    package let organizer: String?

    package init(name: String, zone: Zone, organizer: String? = nil) {
        self.name = name
        self.zone = zone
        self.organizer = organizer
    }

    /// The bytes of a file of events to take into a calendar. An event that was called off stays under its UID as cancelled; one that
    /// never had a date is left out. Without an organizer the file names no method, since one that is published must have one.
    package func published(_ entries: [CalendarEntry]) -> [UInt8] {
        file(entries, method: organizer == nil ? nil : .publish)
    }

    /// The bytes of a file of one event for a folder or server that keeps one file an event: without a method.
    package func stored(_ entry: CalendarEntry) -> [UInt8] { file([entry], method: nil) }

    /// The bytes of an invitation of the entry's attendees.
    package func invitation(_ entry: CalendarEntry) -> [UInt8] { file([entry], method: .request) }

    /// The bytes that call an invitation off.
    package func cancellation(_ entry: CalendarEntry) -> [UInt8] { file([entry], method: .cancel) }

    private func file(_ entries: [CalendarEntry], method: ICalendar.Calendar.Method?) -> [UInt8] {
        var writer = Writer()
        let isSent = method == .request || method == .cancel
        writer.begin(
            ICalendar.Calendar(
                productID: "-//Sosialisasi//Sosialisasi 1//ID", method: method, name: isSent ? nil : name,
                timeZone: isSent ? nil : zone.name))
        let events = entries.compactMap { event($0, method) }
        if !events.isEmpty { writer.append(fixedZone) }
        for event in events { writer.append(event) }
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

    private func event(_ entry: CalendarEntry, _ method: ICalendar.Calendar.Method?) -> ICalendar.Event? {
        guard let start = entry.event.start ?? entry.event.formerStart, let begins = moment(start),
            let changed = instant(entry.changed)
        else { return nil }
        var event = ICalendar.Event(uid: entry.event.uid, stamp: changed, start: begins)
        let end = entry.event.start == nil ? entry.event.formerEnd : entry.event.end
        event.end = end.flatMap(moment).map { .at($0) }
        event.sequence = UInt32(clamping: entry.event.sequence + (entry.isRemoved ? 1 : 0))
        event.status = method == .cancel ? .cancelled : entry.status
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
        if let organizer, method != nil {
            event.organizer = Organizer(CalendarAddress(email: organizer), commonName: name)
        }
        if method == .request || method == .cancel {
            event.attendees = entry.attendees.map { attendee in
                let isAsked = method == .request
                return Attendee(
                    CalendarAddress(email: attendee.email), commonName: attendee.name, kind: .individual,
                    role: .required, participation: isAsked ? .needsAction : nil,
                    isAskedToReply: isAsked ? true : nil)
            }
        }
        if let minutes = entry.alarm, event.status != .cancelled {
            let before = -CalendarDuration.minutes(UInt16(clamping: minutes))
            event.alarms = [
                Alarm(entry.summary, trigger: .start(before), uid: "\(entry.event.uid)-alarm")
            ]
        }
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
