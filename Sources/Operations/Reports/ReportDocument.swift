import Language
import Outreach

/// A report as values: what it says in both languages, and its figures as they are. Whoever shows it chooses language and form.
public struct ReportDocument: Sendable {
    /// One value of a row.
    public enum Cell: Hashable, Sendable {
        case missing
        case text(String)
        case word(Word)
        /// Something by its identifier for programs and its name for people.
        case named(String, Word)
        case integer(Int)
        case decimal(Double, digits: Int)
        case rate(Double)
        /// A share of a workforce, to two digits.
        case share(Double)
        case points(Double, digits: Int = 1)
        case rupiah(Int)
        case day(Day)
        case flag(Bool)
        /// A part of the whole, drawn as a bar.
        case bar(Double)
        /// Values over time, drawn as a small line; nil where nothing is known.
        case spark([Double?])
        case list([Cell])

        /// The value, or `.missing` for nil.
        public static func optional<Known>(_ known: Known?, _ cell: (Known) -> Cell) -> Cell {
            known.map(cell) ?? .missing
        }

        /// Whether nothing is said.
        public var isMissing: Bool { self == .missing || self == .list([]) }

        /// A rate, or `.missing`.
        static func rate(_ known: Double?) -> Cell { .optional(known) { .rate($0) } }
        /// A number, or `.missing`.
        static func integer(_ known: Int?) -> Cell { .optional(known) { .integer($0) } }
    }

    /// A column: the stable name for programs, and what people read.
    public struct Column: Hashable, Sendable {
        public let key: String
        public let title: Word

        /// A column.
        init(_ key: String, _ english: String, _ indonesian: String) {
            self.key = key
            title = Word(english, indonesian)
        }
    }

    /// A table.
    public struct Section: Sendable {
        public let key: String
        public let title: Word
        public let columns: [Column]
        public var rows: [[Cell]] = []
        /// Sentences below the table.
        public var footer: [Word] = []

        /// A table without rows yet.
        init(_ key: String, _ title: Word, _ columns: [Column], _ rows: [[Cell]] = [], footer: [Word] = []) {
            self.key = key
            self.title = title
            self.columns = columns
            self.rows = rows
            self.footer = footer
        }
    }

    /// A picture of figures that stand in a table as well.
    public struct Chart: Sendable {
        /// One thing with its value and, where they are known, limits.
        public struct Mark: Sendable {
            public let label: String
            public let value: Double
            public let low: Double?
            public let high: Double?
        }

        /// A line of values, one for each label or place; nil is a gap.
        public struct Line: Sendable {
            public let name: Word
            public let values: [Double?]
            /// Whether it is a limit and not what was counted.
            public let isLimit: Bool
        }

        /// What is drawn.
        public enum Content: Sendable {
            case bars([Mark])
            case intervals([Mark], reference: Double?)
            case lines([Line], labels: [String])
            case steps([(name: Word, points: [(x: Double, y: Double)])])
            /// Size against rate, with the limits around the common rate.
            case scatter(
                [(label: String, x: Double, y: Double)], limits: [(name: Word, points: [(x: Double, y: Double)])])
        }

        public let key: String
        public let title: Word
        /// How it is read, in a sentence.
        public let caption: Word
        /// Whether its values are rates and not numbers.
        public let isRate: Bool
        public let content: Content
    }

    public let kind: ReportKind
    /// The days reported; nil for all.
    public var period: DayRange?
    public var sections: [Section] = []
    public var charts: [Chart] = []
    /// What goes for the report as a whole: rules, what is missing, warnings.
    public var notes: [Word] = []

    init(_ kind: ReportKind, period: DayRange? = nil) {
        self.kind = kind
        self.period = period
    }
}

extension Word {
    /// A sentence with numbers, which each language writes in its own way.
    init(_ english: (NumberFormat) -> String, _ indonesian: (NumberFormat) -> String) {
        self.init(english(NumberFormat(.english)), indonesian(NumberFormat(.indonesian)))
    }
}
