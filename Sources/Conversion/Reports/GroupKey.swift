/// What the rows of a report stand for: one key, such as an ecosystem, or two, such as a team and a month.
public struct GroupKey: Sendable, Hashable, Comparable {
    /// The first key.
    public let first: String
    /// The second key, nil in a report by one key.
    public let second: String?

    /// A group.
    public init(_ first: String, _ second: String? = nil) {
        self.first = first
        self.second = second
    }

    /// By the first key, then by the second, a missing one first; the order of characters, without a locale.
    public static func < (one: GroupKey, other: GroupKey) -> Bool {
        if one.first != other.first { return one.first < other.first }
        switch (one.second, other.second) {
        case (nil, .some): return true
        case (_, nil): return false
        case (.some(let mine), .some(let theirs)): return mine < theirs
        }
    }
}
