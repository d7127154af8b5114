/// A span of time in which an officer cannot go out with a team: from the officer's own calendar, or as they said.
public struct BusyTime: Noun {
    public static let kind = NounKind.busy
    public var id: String
    public var handle: String
    public var retired = false
    /// The officer's identifier.
    public var officer = ""
    /// When it begins, by the branch's clock.
    public var start = Moment(.first, minute: 0)
    /// When it ends.
    public var end = Moment(.first, minute: 0)
    /// A mark of the entry of the calendar that it came from; nil if a person entered it. Never the entry's text.
    public var entry: String?

    /// A busy time of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<BusyTime>] = [
        Field("officer", "petugas", \.officer, .text, required: true, refersTo: .officer),
        Field("start", "mulai", \.start, .moment, required: true),
        Field("end", "selesai", \.end, .moment, required: true),
        Field("entry", "entri", \.entry, .text),
    ]

    /// The identifier of a busy time: the officer, the start and the mark, the same on every device.
    public static func identifier(officer: String, start: Moment, entry: String?) -> String {
        "\(officer)/\(start.text.filter { $0 != " " && $0 != ":" && $0 != "-" })\(entry.map { "/" + $0 } ?? "")"
    }

    /// The minutes of a day, since midnight, that it takes up; nil if it does not touch the day.
    public func minutes(on day: Day) -> Range<Int>? {
        let first = max(0, day.days(to: start.day) * 1440 + start.minute)
        let last = min(1440, day.days(to: end.day) * 1440 + end.minute)
        return first < last ? first..<last : nil
    }
}
