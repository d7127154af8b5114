/// A place where outreach happens: a village hall, a market, an SME cluster, a group of vulnerable workers.
public struct Site: Noun {
    public static let kind = NounKind.site
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    /// The ecosystem's identifier.
    public var ecosystem = "village"
    /// Kemendagri code of the region that it lies in, to any depth.
    public var region: String?
    /// Degrees north, WGS 84.
    public var latitude: Double?
    /// Degrees east, WGS 84.
    public var longitude: Double?
    /// The island, where it differs from its region's.
    public var island: String?
    /// Eligible workers not yet covered when it was recorded.
    public var potential: Int?
    /// Minutes of a visit.
    public var duration: Int?
    /// When it can be visited.
    public var windows: WeeklyHours?
    /// The days of its market.
    public var marketDays: Weekdays?
    /// Who receives the team.
    public var host: String?
    /// The host's telephone number.
    public var hostPhone: String?
    public var note: String?

    /// A site of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Site>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("ecosystem", "ekosistem", \.ecosystem, .text, refersTo: .ecosystem),
        Field("region", "wilayah", \.region, .text),
        Field("latitude", "lintang", \.latitude, .decimal, in: -90...90),
        Field("longitude", "bujur", \.longitude, .decimal, in: -180...180),
        Field("island", "pulau", \.island, .text),
        Field("potential", "potensi", \.potential, .integer, in: 0...10_000_000),
        Field("duration", "durasi", \.duration, .integer, in: 5...720),
        Field("windows", "jam_buka", \.windows, .weeklyHours),
        Field("market_days", "hari_pasar", \.marketDays, .weekdays),
        Field("host", "tuan_rumah", \.host, .text),
        Field("host_phone", "hp_tuan_rumah", \.hostPhone, .text),
        Field("note", "catatan", \.note, .text),
    ]

    /// When the site can be visited: its own hours, else its ecosystem's, on its market days where it names them.
    public func hours(in ecosystem: Ecosystem?) -> WeeklyHours {
        let hours = windows ?? ecosystem?.windows ?? WeeklyHours()
        return marketDays.map { hours.spread(over: $0.days) } ?? hours
    }
}
