/// A day or a run of days that the calendar marks: public holidays, joint leave, local days, Ramadan.
public struct Holiday: Noun {
    /// What kind of day it is.
    public enum Kind: String, Vocabulary {
        case publicHoliday = "public"
        case jointLeave = "joint-leave"
        case local
        case ramadan

        public var alias: String {
            switch self {
            case .publicHoliday: "nasional"
            case .jointLeave: "cuti-bersama"
            case .local: "setempat"
            case .ramadan: "ramadan"
            }
        }

        /// Whether no event may be planned on it.
        public var closesOffices: Bool { self == .publicHoliday || self == .jointLeave || self == .local }
    }

    public static let kind = NounKind.holiday
    public var id: String
    public var handle: String
    public var retired = false
    /// The first day.
    public var date = Day.first
    public var holidayKind = Kind.publicHoliday
    /// The last day, where it is more than one.
    public var until: Day?
    /// The Indonesian name.
    public var nameIndonesian: String?
    /// The English name.
    public var nameEnglish: String?

    /// A holiday of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Holiday>] = [
        Field("date", "tanggal", \.date, .day, required: true),
        Field("kind", "jenis", \.holidayKind, Kind.expectation, required: true),
        Field("until", "sampai", \.until, .day),
        Field("name_id", "nama_id", \.nameIndonesian, .text),
        Field("name_en", "nama_en", \.nameEnglish, .text),
    ]

    /// The identifier of a holiday: its first day and its kind.
    public static func identifier(_ date: Day, _ kind: Kind) -> String { "\(date.text)/\(kind.rawValue)" }

    /// The days it covers.
    public var days: DayRange { DayRange(date, until ?? date) ?? DayRange(date) }
}
