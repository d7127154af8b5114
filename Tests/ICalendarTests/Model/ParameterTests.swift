import ICalendar
import Testing

struct ParameterTests {
    @Test func `keeps its name in capitals`() {
        #expect(Parameter("tzid", "Asia/Jakarta") == Parameter("TZID", ["Asia/Jakarta"]))
    }
}
