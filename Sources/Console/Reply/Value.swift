import Outreach

/// One value of a reply. It knows what it is, so that each output format can write it in its own way.
package enum Value: Hashable, Sendable {
    /// Unknown: `-` on the screen, null in JSON, empty in CSV.
    case missing
    case text(String)
    case integer(Int)
    /// A decimal number and the digits after the mark that a screen shows.
    case decimal(Double, digits: Int)
    /// A fraction, shown as a percentage.
    case rate(Double, digits: Int = 2)
    /// A difference of two fractions, shown in percentage points with its sign.
    case points(Double, digits: Int = 2)
    /// An amount of money in whole rupiah.
    case rupiah(Int)
    case day(Day)
    case week(Week)
    case time(ClockTime)
    case moment(Moment, Zone)
    case instant(Instant, Zone)
    case flag(Bool)
    /// A part of the whole, 0...1, as a bar.
    case bar(Double)
    /// Values over time as a small chart; nil where nothing is known.
    case spark([Double?])
    /// A word of a vocabulary: its stable English key for programs, and the word that people read.
    case word(key: String, display: String)
    case list([Value])
    /// An object of its own; only JSON shows it, CSV holds its JSON.
    case record(Record)
    /// Objects of their own; only JSON shows them, CSV holds their JSON.
    case records([Record])

    /// The value, or `.missing` for nil.
    package static func optional<Known>(_ known: Known?, _ value: (Known) -> Value) -> Value {
        known.map(value) ?? .missing
    }

    /// Whether it is a number, and so stands at the right of its column.
    package var isNumber: Bool {
        switch self {
        case .integer, .decimal, .rate, .points, .rupiah: true
        default: false
        }
    }

    /// Whether only programs are shown it.
    package var isNested: Bool {
        switch self {
        case .record, .records: true
        default: false
        }
    }
}
