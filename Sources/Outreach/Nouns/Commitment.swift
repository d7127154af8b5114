/// What a local government has set or promised: a rule, a budget, an agreement, with its document.
public struct Commitment: Noun {
    /// What it is.
    public enum Kind: String, Vocabulary {
        case rule, budget, agreement

        public var alias: String {
            switch self {
            case .rule: "peraturan"
            case .budget: "anggaran"
            case .agreement: "perjanjian"
            }
        }
    }

    public static let kind = NounKind.commitment
    public var id: String
    public var handle: String
    public var retired = false
    /// Kemendagri code; the national register's `0` stands for the whole country.
    public var region = ""
    public var commitmentKind = Kind.rule
    /// Number and year as the document says them.
    public var document = ""
    public var date = Day.first
    /// The last day on which it holds.
    public var until: Day?
    /// For how many people, how many months, and what it costs.
    public var people: Int?
    public var months: Int?
    public var rupiah: Int?
    public var note: String?

    /// A commitment of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Commitment>] = [
        Field("region", "wilayah", \.region, .text, required: true),
        Field("kind", "jenis", \.commitmentKind, Kind.expectation, required: true),
        Field("document", "dokumen", \.document, .text, required: true),
        Field("date", "tanggal", \.date, .day, required: true),
        Field("until", "sampai", \.until, .day),
        Field("people", "orang", \.people, .integer, in: 0...100_000_000),
        Field("months", "bulan", \.months, .integer, in: 0...600),
        Field("rupiah", "rupiah", \.rupiah, .integer, in: 0...1_000_000_000_000_000),
        Field("note", "catatan", \.note, .text),
    ]

    /// Whether it holds on that day.
    public func holds(on day: Day) -> Bool { date <= day && until.map { day <= $0 } ?? true }
}

/// How many of a village's staff, or of its neighbourhood heads, are members.
public struct Apparatus: Noun {
    /// Who is counted.
    public enum Group: String, Vocabulary {
        case staff
        case neighbourhood = "rt-rw"
        case other

        public var alias: String {
            switch self {
            case .staff: "perangkat"
            case .neighbourhood: "rt/rw"
            case .other: "lainnya"
            }
        }
    }

    public static let kind = NounKind.apparatus
    public var id: String
    public var handle: String
    public var retired = false
    /// Kemendagri code.
    public var region = ""
    public var group = Group.staff
    public var date = Day.first
    /// How many there are, and how many of them are members.
    public var total = 0
    public var members = 0
    public var source: String?

    /// A count of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Apparatus>] = [
        Field("region", "wilayah", \.region, .text, required: true),
        Field("group", "kelompok", \.group, Group.expectation, required: true),
        Field("date", "tanggal", \.date, .day, required: true),
        Field("total", "jumlah", \.total, .integer, required: true, in: 0...100_000_000),
        Field("members", "peserta", \.members, .integer, required: true, in: 0...100_000_000),
        Field("source", "sumber", \.source, .text),
    ]

    /// The identifier of a count: region, group and day, the same on every device.
    public static func identifier(region: String, group: Group, date: Day) -> String {
        "\(region)/\(group.rawValue)/\(date.text)"
    }

    /// How many are not members.
    public var gap: Int { max(0, total - members) }
}
