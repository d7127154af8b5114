/// When an event starts or ends: on a date, or at a time.
public enum CalendarMoment: Sendable, Hashable {
    /// A whole day; as the end of an event the day after its last.
    case allDay(CalendarDate)
    /// A time in its zone.
    case timed(CalendarDateTime)

    /// The date on the calendar.
    public var date: CalendarDate {
        switch self {
        case .allDay(let date): date
        case .timed(let time): time.date
        }
    }

    /// Reads a property: its value, and its `TZID` unless the value is in UTC; nil if the value is neither date nor time.
    public init?(_ property: Property) {
        guard let moment = CalendarMoment(parsing: property.value) else { return nil }
        self = moment
        guard case .timed(var time) = moment, time.zone == .floating,
            let zone = property.parameter("TZID")?.values.first, !zone.isEmpty
        else { return }
        time.zone = .named(zone)
        self = .timed(time)
    }
}

extension CalendarMoment: PropertyValue {
    /// Reads a date or a date and time; the name of a zone is not in the value.
    public init?(parsing octets: Span<UInt8>) {
        if let date = CalendarDate(parsing: octets) {
            self = .allDay(date)
        } else if let time = CalendarDateTime(parsing: octets) {
            self = .timed(time)
        } else {
            return nil
        }
    }

    /// Adds the date, or the date and time.
    public func append(to octets: inout [UInt8]) {
        switch self {
        case .allDay(let date): date.append(to: &octets)
        case .timed(let time): time.append(to: &octets)
        }
    }
}
