/// The touches of each person in the order of the events, each (event, person) once.
///
/// Order: by day, then by start, then the higher event id first, so that the last of a run has the lower id.
struct TouchIndex {
    /// The events of all touches, person by person.
    private(set) var events: [Int32]
    /// The memberships beside them.
    private(set) var memberships: [Membership]
    private var starts: [Int]

    /// Sorts by two stable passes of counting.
    ///
    /// - Complexity: linear in touches, people and (but for a sort) events.
    init(_ touches: Touches, moments: [EventMoment], people: Int) throws(AttributionError) {
        guard people >= 0, Int32(exactly: people) != nil, Int32(exactly: moments.count) != nil,
            Int32(exactly: touches.count) != nil
        else { throw .tooMany }
        for touch in 0..<touches.count {
            guard moments.indices.contains(Int(touches.events[touch])) else { throw .unknownEvent(touch: touch) }
            guard (0..<people).contains(Int(touches.people[touch])) else { throw .unknownPerson(touch: touch) }
        }
        let rank = Self.ranks(of: moments)
        let byEvent = CountingSort(count: touches.count, keys: moments.count) { rank[Int(touches.events[$0])] }
        let byPerson = CountingSort(count: touches.count, keys: people) {
            touches.people[Int(byEvent.order[$0])]
        }

        var events: [Int32] = []
        var memberships: [Membership] = []
        var starts: [Int] = []
        events.reserveCapacity(touches.count)
        memberships.reserveCapacity(touches.count)
        starts.reserveCapacity(people + 1)
        starts.append(0)
        for person in 0..<people {
            let start = events.count
            for position in byPerson.range(of: person) {
                let touch = Int(byEvent.order[Int(byPerson.order[position])])
                let event = touches.events[touch]
                if events.count > start, events[events.count - 1] == event {
                    memberships[events.count - 1] = max(memberships[events.count - 1], touches.memberships[touch])
                } else {
                    events.append(event)
                    memberships.append(touches.memberships[touch])
                }
            }
            starts.append(events.count)
        }
        self.events = events
        self.memberships = memberships
        self.starts = starts
    }

    /// The positions of a person's touches in `events` and `memberships`.
    func range(of person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

    /// The place of each event in the order of touches.
    private static func ranks(of moments: [EventMoment]) -> [Int32] {
        let sorted = moments.indices.sorted { first, second in
            let (a, b) = (moments[first], moments[second])
            if a.day != b.day { return a.day < b.day }
            if a.startMinute != b.startMinute { return a.startMinute < b.startMinute }
            if a.order != b.order { return a.order > b.order }
            return first > second
        }
        var ranks = [Int32](repeating: 0, count: moments.count)
        for (rank, event) in sorted.enumerated() { ranks[event] = Int32(truncatingIfNeeded: rank) }
        return ranks
    }
}
