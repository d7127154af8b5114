/// What the columns of another program's files are here, such as the exports of a form: said once, used by every import.
public struct Mapping: Noun {
    /// Whose files it reads.
    public enum Target: String, Vocabulary {
        case attendance, signup, person, site, event

        public var alias: String {
            switch self {
            case .attendance: "hadir"
            case .signup: "pendaftaran"
            case .person: "orang"
            case .site: "lokasi"
            case .event: "acara"
            }
        }
    }

    public static let kind = NounKind.mapping
    public var id: String
    public var handle: String
    public var retired = false
    public var target = Target.attendance
    /// The file's headings and our columns.
    public var columns: WordPairs?
    /// Words of the file and ours, each behind our column: `stage:Sudah Daftar=signed`.
    public var words: WordPairs?

    /// A mapping of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Mapping>] = [
        Field("for", "untuk", \.target, Target.expectation, required: true),
        Field("columns", "kolom", \.columns, .wordPairs),
        Field("words", "kata", \.words, .wordPairs),
    ]

    /// The form in which headings and words are compared: small letters, `_` for spaces.
    package static func folded(_ text: some StringProtocol) -> String {
        String(text.trimmed.lowercased().map { $0 == " " ? "_" : $0 })
    }

    /// Our word for a word of the file in one of our columns; nil if the mapping says nothing of it.
    package func word(_ cell: String, in column: String) -> String? {
        guard let words else { return nil }
        let wanted = Mapping.folded("\(column):\(cell)")
        return words.pairs.first { Mapping.folded($0.theirs) == wanted }?.ours
    }

    /// Our column for a heading of the file as it is compared; nil if the mapping says nothing of it.
    package func column(_ heading: String) -> String? {
        columns?.pairs.first { Mapping.folded($0.theirs) == heading }.map { Mapping.folded($0.ours) }
    }
}

/// Words of others and ours, such as the headings of a file: `Nama Lengkap=name; HP=phone`.
public struct WordPairs: FieldConvertible {
    /// A word of theirs and ours.
    public struct Pair: Hashable, Sendable {
        public let theirs: String
        public let ours: String
    }

    /// The pairs in the order given; never empty when read.
    public let pairs: [Pair]

    /// Reads `Nama Lengkap=name; HP=phone`; nil if a part is no pair, one of theirs stands twice, or there is none.
    public init?(cell: String) {
        var pairs: [Pair] = []
        for part in cell.split(separator: ";") where !part.trimmed.isEmpty {
            guard let mark = part.lastIndex(of: "=") else { return nil }
            let pair = Pair(theirs: part[..<mark].trimmed, ours: part[part.index(after: mark)...].trimmed)
            let isTwice = pairs.contains { Mapping.folded($0.theirs) == Mapping.folded(pair.theirs) }
            guard !pair.theirs.isEmpty, !pair.ours.isEmpty, !isTwice else { return nil }
            pairs.append(pair)
        }
        guard !pairs.isEmpty, cell.isPrintable, cell.utf8.count <= 4_000 else { return nil }
        self.pairs = pairs
    }

    /// The pairs joined by `; `.
    public var fieldValue: FieldValue { .text(pairs.map { "\($0.theirs)=\($0.ours)" }.joined(separator: "; ")) }
}
