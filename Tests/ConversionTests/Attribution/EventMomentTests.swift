import Testing

@testable import Conversion

@Suite struct EventMomentTests {
    @Test func `moments coincide at the same minute of the same day`() {
        let moment = EventMoment(day: 3, startMinute: 600, order: 1)
        #expect(moment.coincides(with: EventMoment(day: 3, startMinute: 600, order: 2)))
        #expect(!moment.coincides(with: EventMoment(day: 3, startMinute: 601, order: 1)))
        #expect(!moment.coincides(with: EventMoment(day: 4, startMinute: 600, order: 1)))
    }
}
