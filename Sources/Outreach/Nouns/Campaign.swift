/// One branch office's campaign: what holds for the whole file.
public struct Campaign: Noun {
    public static let kind = NounKind.campaign
    public var id: String
    public var handle: String
    public var retired = false
    /// The branch office, `Pangkalpinang`.
    public var branch = ""
    /// The zone of the branch; its sites' times are of it.
    public var zone = Zone.western
    /// The first break of a Friday in which no event may run, minutes since midnight: 11.30 to 13.00 by default.
    public var fridayBreak = WeeklyHours(cell: "fri 11:30-13:00")
    /// The attribution window in days.
    public var window = 30
    /// Straight-line distance times this is the way by road.
    public var roadFactor = 1.4
    /// Average speed by road, km/h.
    public var speed = 40.0
    /// Minutes added to every leg: parking, loading, greeting.
    public var legMinutes = 10

    /// A campaign of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Campaign>] = [
        Field("branch", "cabang", \.branch, .text, required: true),
        Field("zone", "zona", \.zone, .oneOf(Zone.allCases.map { Word($0.rawValue) })),
        Field("friday_break", "jeda_jumat", \.fridayBreak, .weeklyHours),
        Field("window", "jendela", \.window, .integer, in: 0...365),
        Field("road_factor", "faktor_jalan", \.roadFactor, .decimal, in: 1...5),
        Field("speed", "kecepatan", \.speed, .decimal, in: 1...200),
        Field("leg_minutes", "menit_perjalanan", \.legMinutes, .integer, in: 0...240),
    ]
}
