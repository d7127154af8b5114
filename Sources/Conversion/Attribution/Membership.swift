/// Whether an attendee already was a member on the day of the event.
///
/// The order is that of knowledge: where two lists of one event differ, the later case in this order holds.
public enum Membership: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    /// Not asked, not known; counts as eligible, and the report says how many.
    case unknown
    /// Not a member.
    case no
    /// A member, hence not eligible.
    case yes

    /// Compares what is known.
    public static func < (first: Membership, second: Membership) -> Bool { first.rawValue < second.rawValue }
}
