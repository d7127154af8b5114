import Testing

@testable import ICalendar

struct DurationReaderTests {
    private func duration(_ text: String) -> CalendarDuration? {
        DurationReader.duration(text.utf8.span)
    }

    @Test(arguments: [
        "", "P", "PT", "-P", "1D", "P1", "PD", "P1H", "PT1D", "P1W2D", "P1DT", "PT1M1H", "PT1H1H", "P1D1W", "PTT1H",
        "P-1D",
        "PT99999999999999999999S", "PT1.5H", "P1D ", "+", "P9999999999W",
    ])
    func `refuses what breaks the grammar`(text: String) {
        #expect(duration(text) == nil)
    }

    @Test(arguments: [
        ("+P1D", "P1D"), ("pt1h", "PT1H"), ("PT1H30S", "PT1H0M30S"), ("P0W", "PT0S"), ("PT0090M", "PT1H30M"),
    ])
    func `forgives what is clear`(text: String, normal: String) {
        #expect(duration(text)?.text == normal)
    }
}
