import Testing

@testable import Conversion

@Suite struct TouchIndexTests {
    let moments = [
        EventMoment(day: 5, startMinute: 600, order: 10), EventMoment(day: 3, startMinute: 600, order: 11),
        EventMoment(day: 5, startMinute: 480, order: 12), EventMoment(day: 5, startMinute: 600, order: 9),
    ]

    @Test func `touches go by day and start with the lower id last`() throws {
        let touches = try Touches(
            events: [0, 3, 1, 2, 1],
            people: [1, 1, 1, 1, 0],
            memberships: [.no, .no, .no, .no, .yes]
        )
        let index = try TouchIndex(touches, moments: moments, people: 3)
        #expect(Array(index.events[index.range(of: 1)]) == [1, 2, 0, 3])
        #expect(Array(index.events[index.range(of: 0)]) == [1])
        #expect(index.range(of: 2).isEmpty)
    }

    @Test func `same person at the same event counts once with what is known`() throws {
        let touches = try Touches(
            events: [1, 0, 1, 1],
            people: [0, 0, 0, 0],
            memberships: [.unknown, .unknown, .yes, .no]
        )
        let index = try TouchIndex(touches, moments: moments, people: 1)
        #expect(index.events == [1, 0] && index.memberships == [.yes, .unknown])
    }
}
