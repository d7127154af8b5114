/// A team of officers that goes out together.
public struct Team: Noun {
    public static let kind = NounKind.team
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    /// The office that it leaves from and returns to.
    public var office: String?
    /// Degrees north of the office, WGS 84.
    public var latitude: Double?
    /// Degrees east of the office, WGS 84.
    public var longitude: Double?
    /// The island of the office.
    public var island: String?
    /// When it works.
    public var shifts: WeeklyHours?
    /// Events a day at most.
    public var maxEvents: Int?
    /// Minutes on the way a day at most, the return included.
    public var maxTravel: Int?

    /// A team of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Team>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("office", "kantor", \.office, .text),
        Field("latitude", "lintang", \.latitude, .decimal, in: -90...90),
        Field("longitude", "bujur", \.longitude, .decimal, in: -180...180),
        Field("island", "pulau", \.island, .text),
        Field("shifts", "jam_kerja", \.shifts, .weeklyHours),
        Field("max_events", "maks_acara", \.maxEvents, .integer, in: 1...20),
        Field("max_travel", "maks_tempuh", \.maxTravel, .integer, in: 0...1440),
    ]

    /// The working hours of a team that does not say its own.
    public static let usualShifts = WeeklyHours("mon-fri 07:30-16:30") ?? WeeklyHours()
    /// Events a day of a team that does not say its own.
    public static let usualMaxEvents = 3
}
