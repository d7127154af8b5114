/// A published count of members in a region: numerator, denominator, date, basis and source stay together.
public struct Coverage: Noun {
    /// Which workers a figure is of.
    public enum Segment: String, Vocabulary {
        case all, formal, informal

        public var alias: String { self == .all ? "semua" : rawValue }
    }

    public static let kind = NounKind.coverage
    public var id: String
    public var handle: String
    public var retired = false
    /// Kemendagri code.
    public var region = ""
    public var date = Day.first
    /// Which workers count, in words; figures of different bases are never set in one line.
    public var basis = ""
    /// Active members.
    public var members = 0
    /// Workers entitled to be members.
    public var workforce = 0
    /// Whether it is of wage earners, of the self-employed, or of both.
    public var segment = Segment.all
    public var source: String?

    /// A figure of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Coverage>] = [
        Field("region", "wilayah", \.region, .text, required: true),
        Field("date", "tanggal", \.date, .day, required: true),
        Field("basis", "dasar", \.basis, .text, required: true),
        Field("members", "peserta", \.members, .integer, required: true, in: 0...1_000_000_000),
        Field("workforce", "angkatan_kerja", \.workforce, .integer, required: true, in: 1...1_000_000_000),
        Field("segment", "segmen", \.segment, Segment.expectation),
        Field("source", "sumber", \.source, .text),
    ]

    /// The identifier of a figure: region, day, a short mark of the basis (FNV-1a) and a segment other than all, the same on every
    /// device.
    public static func identifier(region: String, date: Day, basis: String, segment: Segment = .all) -> String {
        "\(region)/\(date.text)/\(basis.shortMark)" + (segment == .all ? "" : "/\(segment.rawValue)")
    }
}

extension String {
    /// Up to three letters and digits that stand for the text in an identifier: FNV-1a, 32 bits, modulo 36³ in base 36.
    package var shortMark: String {
        let hash = utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return String(hash % 46_656, radix: 36)
    }
}
