import ICalendar
import Testing

struct AlarmTests {
    @Test func `shows a text before the start, after the end or at an instant`() throws {
        let instant = try #require(CalendarInstant(parsing: "20260110T010000Z"))
        let start = Alarm("a", trigger: .start(-.days(1)), uid: "u")
        let end = Alarm("b", trigger: .end(.minutes(5)), repetition: .init(count: 2, interval: .minutes(10)))
        let at = Alarm("c", trigger: .at(instant))
        #expect(
            Array(start.component.properties) == [
                Property("UID", "u"), Property("ACTION", "DISPLAY"), Property("TRIGGER", "-P1D"),
                Property("DESCRIPTION", "a"),
            ])
        #expect(
            Array(end.component.properties).dropFirst() == [
                Property("TRIGGER", "PT5M", parameters: [Parameter("RELATED", "END")]), Property("DESCRIPTION", "b"),
                Property("REPEAT", "2"), Property("DURATION", "PT10M"),
            ])
        #expect(
            at.component.property("TRIGGER")
                == Property("TRIGGER", "20260110T010000Z", parameters: [Parameter("VALUE", "DATE-TIME")]))
    }
}
