/// Attendances of identified people: who was on the list of which event. Columns, so that millions stay small.
public struct Touches: Sendable, Hashable {
    /// The event of each touch, an index into the events handed in beside it.
    public private(set) var events: [Int32] = []
    /// The person of each touch, an index below the number of people.
    public private(set) var people: [Int32] = []
    /// Whether the person already was a member on that day.
    public private(set) var memberships: [Membership] = []

    /// No touch.
    public init() {}

    /// Takes whole columns.
    ///
    /// - Throws: `AttributionError.unequalColumns` unless all have the same length.
    public init(events: [Int32], people: [Int32], memberships: [Membership]) throws(AttributionError) {
        guard events.count == people.count, events.count == memberships.count else {
            throw .unequalColumns
        }
        self.events = events
        self.people = people
        self.memberships = memberships
    }

    /// The number of touches.
    public var count: Int { events.count }

    /// Makes room for `count` touches.
    public mutating func reserveCapacity(_ count: Int) {
        events.reserveCapacity(count)
        people.reserveCapacity(count)
        memberships.reserveCapacity(count)
    }

    /// Adds a touch. The same person at the same event twice counts once.
    public mutating func append(event: Int32, person: Int32, membership: Membership = .unknown) {
        events.append(event)
        people.append(person)
        memberships.append(membership)
    }
}
