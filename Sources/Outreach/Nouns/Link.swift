/// A ferry or flight between two islands, by which a team can go out and come back within a day.
public struct Link: Noun {
    /// By what it goes.
    public enum Kind: String, Vocabulary {
        case ferry, flight

        public var alias: String {
            switch self {
            case .ferry: "kapal"
            case .flight: "pesawat"
            }
        }
    }

    public static let kind = NounKind.link
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    public var linkKind = Kind.ferry
    /// The island of one port, as sites and regions name it.
    public var fromIsland = ""
    /// The island of the other port.
    public var toIsland = ""
    /// Degrees north of the one port, WGS 84.
    public var fromLatitude = 0.0
    /// Degrees east of the one port.
    public var fromLongitude = 0.0
    /// Degrees north of the other port.
    public var toLatitude = 0.0
    /// Degrees east of the other port.
    public var toLongitude = 0.0
    /// Minutes from being at the one port to leaving the other, boarding included.
    public var minutes = 60
    /// Departures from the one port.
    public var departures: ClockTimes?
    /// Departures from the other port.
    public var returns: ClockTimes?
    /// The weekdays on which it goes; every day if unknown.
    public var days: Weekdays?

    /// A link of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Link>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("kind", "jenis", \.linkKind, Kind.expectation),
        Field("from_island", "dari_pulau", \.fromIsland, .text, required: true),
        Field("to_island", "ke_pulau", \.toIsland, .text, required: true),
        Field("from_latitude", "lintang_asal", \.fromLatitude, .decimal, required: true, in: -90...90),
        Field("from_longitude", "bujur_asal", \.fromLongitude, .decimal, required: true, in: -180...180),
        Field("to_latitude", "lintang_tujuan", \.toLatitude, .decimal, required: true, in: -90...90),
        Field("to_longitude", "bujur_tujuan", \.toLongitude, .decimal, required: true, in: -180...180),
        Field("minutes", "menit", \.minutes, .integer, required: true, in: 1...1_440),
        Field("departures", "berangkat", \.departures, .clocks),
        Field("returns", "pulang", \.returns, .clocks),
        Field("days", "hari", \.days, .weekdays),
    ]

    /// Whether it goes on that day.
    public func runs(on day: Day) -> Bool { days?.days.contains(day.weekday) ?? true }
}
