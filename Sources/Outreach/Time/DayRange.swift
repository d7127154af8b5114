/// Days from a first to a last, both included.
public struct DayRange: Hashable, Sendable {
    /// The first day.
    public let first: Day
    /// The last day, not before the first.
    public let last: Day

    /// The days from `first` to `last`; nil if `last` is before `first`.
    public init?(_ first: Day, _ last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// One day.
    public init(_ day: Day) {
        first = day
        last = day
    }

    /// Reads `2026-10-07` or `2026-10-07..2026-10-08`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let trimmed = text.trimmed
        guard let dots = trimmed.firstIndex(of: "."), trimmed[dots...].hasPrefix("..") else {
            guard let day = Day(trimmed) else { return nil }
            self.init(day)
            return
        }
        guard let first = Day(trimmed[..<dots].trimmed), let last = Day(trimmed[dots...].dropFirst(2).trimmed) else {
            return nil
        }
        self.init(first, last)
    }

    /// Whether the day lies in the range.
    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The form that `init(_:)` reads.
    public var text: String { first == last ? first.text : "\(first.text)..\(last.text)" }

    /// Every day of the range in order.
    public var days: [Day] { (first.number...last.number).map { Day(number: $0) } }

    /// Reads ranges separated by semicolons or commas; nil if one of them cannot be read, empty for an empty text.
    public static func list(_ text: some StringProtocol) -> [DayRange]? {
        var ranges: [DayRange] = []
        for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) where !part.trimmed.isEmpty {
            guard let range = DayRange(part) else { return nil }
            ranges.append(range)
        }
        return ranges
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    package var trimmed: String {
        // Plain ASCII ends, nearly always so, are seen from the bytes.
        let bytes = String(self).utf8
        if let first = bytes.first, let last = bytes.last, (33...126).contains(first), (33...126).contains(last) {
            return String(self)
        }
        var view = self[...]
        while let first = view.first, first.isWhitespace { view = view.dropFirst() }
        while let last = view.last, last.isWhitespace { view = view.dropLast() }
        return String(view)
    }
}
