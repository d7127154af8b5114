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
    /// Days at least between two visits to a site that does not say: a week, so that no site is visited twice within one.
    public var spacing = 7
    /// Whether teams may travel inside the Friday break.
    public var breakTravel = true
    /// When sites close in Ramadan at the latest.
    public var ramadanClose = ClockTime(minutes: 15 * 60)
    /// Rupiah that the visits of a week may cost; unlimited if unknown.
    public var weeklyBudget: Int?
    /// Expected sign-ups that a granted wish for a team is worth.
    public var wishValue = 1.0
    /// Expected sign-ups that moving or dropping a planned event costs.
    public var movePrice = 5.0
    /// Days in which a site's promise comes back to 1 - 1/e of its full value after a visit.
    public var recoveryDays = 60
    /// The branch's e-mail address, the organizer of its events in calendars.
    public var email: String?
    /// What personal data are kept for.
    public var purpose: String?
    /// Months for which the data of a person are kept after the last thing that the person did.
    public var retentionMonths = 24
    /// The identifier of the key that seals identity numbers; nil before the first.
    public var nikKey: String?

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
        Field("spacing", "jarak_kunjungan", \.spacing, .integer, in: 1...365),
        Field("break_travel", "jalan_saat_jeda", \.breakTravel, .flag),
        Field("ramadan_close", "tutup_ramadan", \.ramadanClose, .clock),
        Field("weekly_budget", "anggaran_mingguan", \.weeklyBudget, .integer, in: 0...1_000_000_000_000),
        Field("wish_value", "nilai_permintaan", \.wishValue, .decimal, in: 0...10_000),
        Field("move_price", "harga_geser", \.movePrice, .decimal, in: 0...10_000),
        Field("recovery_days", "hari_pulih", \.recoveryDays, .integer, in: 0...3_650),
        Field("email", "surel", \.email, .text),
        Field("purpose", "tujuan", \.purpose, .text),
        Field("retention_months", "bulan_simpan", \.retentionMonths, .integer, in: 1...600),
        Field("nik_key", "kunci_nik", \.nikKey, .text, .kept),
    ]
}
