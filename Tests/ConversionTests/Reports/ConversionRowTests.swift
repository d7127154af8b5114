import Conversion
import Testing

@Suite struct ConversionRowTests {
    @Test func `row without an eligible person has no rate and is small`() throws {
        let report = try ConversionReport(
            ConversionQuestion(
                events: [ReportEvent(moment: Fortnight.moments[0], groups: [GroupKey("desa")])],
                touches: Touches(events: [0], people: [0], memberships: [.yes]),
                registrations: [],
                people: 1
            )
        )
        let row = try #require(report.rows.first)
        #expect(row.attended == 1 && row.eligible == 0)
        #expect(row.rate == nil && row.low == nil && row.high == nil && row.interval == nil)
        #expect(row.notes == [.smallSample, .fewEvents])
    }
}
