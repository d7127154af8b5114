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
    /// The days of its market in the Javanese market week; with `marketDays` both have to hold.
    public var pasaran: PasaranDays?
    /// Days on which it is open as on any weekday that it is, although it would be closed.
    public var openDates: DayRanges?
    /// Days on which it is closed whatever else is said.
    public var closedDates: DayRanges?
    /// Days at least between two visits, where it is not the campaign's.
    public var spacing: Int?
    /// Visits in one planned period at most; 1 where nobody said.
    public var maxVisits: Int?
    /// The day by which a visit was promised.
    public var promisedBy: Day?
    /// Skills that somebody of the team must have.
    public var skills: Words?
    /// Teams that the host asks for.
    public var wishTeams: TeamList?
    /// Teams that the host would rather not see.
    public var avoidTeams: TeamList?
    /// Rupiah that a visit costs.
    public var visitCost: Int?
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
        Field("pasaran", "pasaran", \.pasaran, .pasaran),
        Field("open_dates", "tanggal_buka", \.openDates, .dayRanges),
        Field("closed_dates", "tanggal_tutup", \.closedDates, .dayRanges),
        Field("spacing", "jarak_kunjungan", \.spacing, .integer, in: 1...365),
        Field("max_visits", "maks_kunjungan", \.maxVisits, .integer, in: 1...20),
        Field("promised_by", "janji_sampai", \.promisedBy, .day),
        Field("skills", "keahlian", \.skills, .words),
        Field("wish_teams", "tim_diminta", \.wishTeams, .teams, refersTo: .team),
        Field("avoid_teams", "tim_dihindari", \.avoidTeams, .teams, refersTo: .team),
        Field("visit_cost", "biaya_kunjungan", \.visitCost, .integer, in: 0...1_000_000_000),
        Field("host", "tuan_rumah", \.host, .text),
        Field("host_phone", "hp_tuan_rumah", \.hostPhone, .text),
        Field("note", "catatan", \.note, .text),
    ]

    /// When the site can be visited: its own hours, else its ecosystem's, on its market days where it names them.
    public func hours(in ecosystem: Ecosystem?) -> WeeklyHours {
        let hours = windows ?? ecosystem?.windows ?? WeeklyHours()
        return marketDays.map { hours.spread(over: $0.days) } ?? hours
    }

    /// The spans in which the site can be visited on that day: by its hours, its market week and its single dates.
    ///
    /// A date that is open by itself has the hours of that weekday, or where the site is closed then those of the earliest
    /// weekday that it is open.
    public func hours(on day: Day, in ecosystem: Ecosystem?) -> [WeeklyHours.Span] {
        guard closedDates?.contains(day) != true else { return [] }
        if openDates?.contains(day) == true {
            let hours = windows ?? ecosystem?.windows ?? WeeklyHours()
            return hours.spread(over: [day.weekday])[day.weekday]
        }
        guard pasaran.map({ $0.days.contains(Pasaran(on: day)) }) ?? true else { return [] }
        return hours(in: ecosystem)[day.weekday]
    }
}
