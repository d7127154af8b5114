import Conversion

/// The worked example of attribution: three events and nine people in March and April 2026; day 1 is 1 March.
enum Fortnight {
    /// E1, E2, E3.
    static let moments = [
        EventMoment(day: 3, startMinute: 540, order: 1), EventMoment(day: 10, startMinute: 540, order: 2),
        EventMoment(day: 5, startMinute: 540, order: 3),
    ]

    /// P1...P9 are the people 0...8; P9 was a member already.
    static func touches() throws(AttributionError) -> Touches {
        let visits: [(person: Int32, event: Int32)] = [
            (0, 0), (1, 0), (1, 1), (2, 0), (3, 0), (5, 1), (6, 0), (6, 2), (7, 1), (8, 2),
        ]
        return try Touches(
            events: visits.map(\.event),
            people: visits.map(\.person),
            memberships: visits.map { $0.person == 8 ? .yes : .no }
        )
    }

    static let registrations: [Registration] = [(0, 3), (1, 12), (2, 17), (3, 51), (4, 11), (5, 9), (6, 5)].map {
        Registration(person: $0.0, day: $0.1, channel: .event)
    }
}
