import Conversion
import Testing

@Suite struct TouchesTests {
    @Test func `columns of different lengths are refused`() {
        #expect(throws: AttributionError.unequalColumns) {
            try Touches(events: [0], people: [0, 1], memberships: [.no])
        }
        #expect(throws: AttributionError.unequalColumns) {
            try Touches(events: [0], people: [0], memberships: [])
        }
    }

    @Test func `appending is the same as handing in columns`() throws {
        var touches = Touches()
        touches.reserveCapacity(2)
        touches.append(event: 0, person: 3)
        touches.append(event: 1, person: 4, membership: .yes)
        #expect(touches.count == 2)
        #expect(try touches == Touches(events: [0, 1], people: [3, 4], memberships: [.unknown, .yes]))
    }
}
