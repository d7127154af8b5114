/// What stands at the head of a calendar: the properties of `VCALENDAR` (RFC 5545 section 3.7, RFC 7986 section 5).
///
/// Properties that clients know by an older name as well are written under both.
public struct Calendar: Sendable, Hashable {
    /// `PRODID`: what made the calendar, as `-//Company//Product//EN`.
    public var productID: String
    /// `METHOD` of RFC 5546, for calendars that are sent; a plain export has none.
    public var method: Method?
    /// `NAME` and `X-WR-CALNAME`.
    public var name: String?
    /// `DESCRIPTION` and `X-WR-CALDESC`.
    public var description: String?
    /// `X-WR-TIMEZONE`: the zone of the IANA database in which the calendar is shown.
    public var timeZone: String?
    /// `REFRESH-INTERVAL` and `X-PUBLISHED-TTL`: how often a subscriber may ask again.
    public var refreshInterval: CalendarDuration?
    /// `COLOR`: a colour name of CSS 3, as `teal`.
    public var color: String?
    /// `SOURCE`: the URI at which the calendar is found.
    public var source: String?
    /// `IMAGE`, one each.
    public var images: [CalendarImage] = []
    /// Properties beside these, which follow them.
    public var others: [Property]

    /// What a calendar is sent for (RFC 5546 section 1.4).
    public enum Method: String, Sendable, Hashable, CaseIterable {
        case publish = "PUBLISH"
        case request = "REQUEST"
        case reply = "REPLY"
        case add = "ADD"
        case cancel = "CANCEL"
        case refresh = "REFRESH"
        case counter = "COUNTER"
        case declineCounter = "DECLINECOUNTER"
    }

    /// Makes the head of a calendar.
    public init(
        productID: String, method: Method? = nil, name: String? = nil, description: String? = nil,
        timeZone: String? = nil, refreshInterval: CalendarDuration? = nil, color: String? = nil,
        source: String? = nil, others: [Property] = []
    ) {
        self.productID = productID
        self.method = method
        self.name = name
        self.description = description
        self.timeZone = timeZone
        self.refreshInterval = refreshInterval
        self.color = color
        self.source = source
        self.others = others
    }

    /// The component, to which events and zones can be added.
    public var component: Component {
        var builder = ComponentBuilder()
        write(to: &builder)
        builder.end()
        return builder.component ?? Component("VCALENDAR")
    }

    /// Opens `VCALENDAR` and leaves it open.
    func write(to sink: inout some ContentSink) {
        sink.begin("VCALENDAR")
        sink.raw("VERSION", "2.0")
        sink.text("PRODID", productID)
        sink.raw("CALSCALE", "GREGORIAN")
        sink.raw("METHOD", method?.rawValue)
        sink.text("NAME", name)
        sink.text("X-WR-CALNAME", name)
        sink.text("DESCRIPTION", description)
        sink.text("X-WR-CALDESC", description)
        sink.text("X-WR-TIMEZONE", timeZone)
        if let refreshInterval {
            sink.property("REFRESH-INTERVAL") {
                $0.append(utf8: ";VALUE=DURATION")
            } value: {
                refreshInterval.append(to: &$0)
            }
            sink.value("X-PUBLISHED-TTL", refreshInterval)
        }
        sink.text("COLOR", color)
        if let source {
            sink.property("SOURCE") {
                $0.append(utf8: ";VALUE=URI")
            } value: {
                $0.append(uri: source)
            }
        }
        for image in images { image.write(to: &sink) }
        for property in others { sink.property(property) }
    }
}
