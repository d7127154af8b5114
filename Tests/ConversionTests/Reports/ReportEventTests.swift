import Conversion
import Testing

@Suite struct ReportEventTests {
    @Test func `event is reported and its heads are not recorded unless said`() {
        let event = ReportEvent(moment: Fortnight.moments[0], groups: [GroupKey("pasar")])
        #expect(event.isReported && event.heads == nil)
    }
}
