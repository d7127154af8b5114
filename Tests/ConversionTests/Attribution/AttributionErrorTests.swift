import Conversion
import Testing

@Suite struct AttributionErrorTests {
    let moment = EventMoment(day: 0, startMinute: 0, order: 0)

    @Test func `indices out of range are refused with their place`() throws {
        let event = try Touches(events: [0, 1], people: [0, 0], memberships: [.no, .no])
        #expect(throws: AttributionError.unknownEvent(touch: 1)) { try attribute(touches: event) }
        let negative = try Touches(events: [-1], people: [0], memberships: [.no])
        #expect(throws: AttributionError.unknownEvent(touch: 0)) { try attribute(touches: negative) }
        let person = try Touches(events: [0], people: [2], memberships: [.no])
        #expect(throws: AttributionError.unknownPerson(touch: 0)) { try attribute(touches: person) }
        let nobody = Registration(person: -1, day: 0, channel: .event)
        #expect(throws: AttributionError.unknownRegistrant(registration: 0)) {
            try attribute(registrations: [nobody])
        }
    }

    @Test func `impossible numbers of people are refused`() {
        #expect(throws: AttributionError.tooMany) { try attribute(people: -1) }
        #expect(throws: AttributionError.tooMany) { try attribute(people: Int.max) }
    }

    private func attribute(
        touches: Touches = Touches(),
        registrations: [Registration] = [],
        people: Int = 2
    ) throws(AttributionError) {
        _ = try Attribution(of: registrations, touches: touches, moments: [moment], people: people)
    }
}
