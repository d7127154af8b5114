/// A field of outreach work, with the defaults of its sites. A branch edits the four and adds its own.
public struct Ecosystem: Noun {
    public static let kind = NounKind.ecosystem
    public var id: String
    public var handle: String
    public var retired = false
    /// The Indonesian name.
    public var nameIndonesian = ""
    /// The English name.
    public var nameEnglish = ""
    /// When its sites can be visited unless they say otherwise.
    public var windows: WeeklyHours?
    /// Minutes of a visit unless the site says otherwise.
    public var duration = 90
    /// Workers who could still sign up at a site that does not say.
    public var potential = 100
    /// Expected eligible attendees per worker of the potential before anything is known, 0...1.
    public var turnout = 0.2
    /// Expected sign-ups per eligible attendee before anything is known, 0...1.
    public var rate = 0.2
    /// Rupiah that a visit costs at a site that does not say.
    public var visitCost: Int?
    /// Days at least between two visits at a site that does not say.
    public var spacing: Int?
    /// A CSS colour name for calendars and charts.
    public var color: String?

    /// An ecosystem of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Ecosystem>] = [
        Field("name_id", "nama_id", \.nameIndonesian, .text, required: true),
        Field("name_en", "nama_en", \.nameEnglish, .text, required: true),
        Field("windows", "jam_buka", \.windows, .weeklyHours),
        Field("duration", "durasi", \.duration, .integer, in: 5...720),
        Field("potential", "potensi", \.potential, .integer, in: 0...10_000_000),
        Field("turnout", "kehadiran", \.turnout, .decimal, in: 0...1),
        Field("rate", "konversi", \.rate, .decimal, in: 0...1),
        Field("color", "warna", \.color, .text),
        Field("visit_cost", "biaya_kunjungan", \.visitCost, .integer, in: 0...1_000_000_000),
        Field("spacing", "jarak_kunjungan", \.spacing, .integer, in: 1...365),
    ]

    /// The four focus ecosystems with the defaults that a new campaign starts from.
    public static let focus: [Ecosystem] = [
        make("village", "Desa", "Village", "mon-fri 08:00-15:30", 120, 300, 0.10, 0.15, "green"),
        make("market", "Pasar", "Market", "mon-sun 06:00-10:00", 75, 150, 0.15, 0.20, "orange"),
        make("sme", "UKM", "SME", "mon-sat 09:00-17:00", 75, 60, 0.30, 0.18, "blue"),
        make("vulnerable", "Pekerja rentan", "Vulnerable workers", "mon-sat 13:00-17:00", 90, 80, 0.30, 0.25, "red"),
    ]

    private static func make(
        _ id: String, _ indonesian: String, _ english: String, _ windows: String, _ duration: Int, _ potential: Int,
        _ turnout: Double, _ rate: Double, _ color: String
    ) -> Ecosystem {
        var ecosystem = Ecosystem(id: id)
        ecosystem.nameIndonesian = indonesian
        ecosystem.nameEnglish = english
        ecosystem.windows = WeeklyHours(windows)
        ecosystem.duration = duration
        ecosystem.potential = potential
        ecosystem.turnout = turnout
        ecosystem.rate = rate
        ecosystem.color = color
        return ecosystem
    }
}
