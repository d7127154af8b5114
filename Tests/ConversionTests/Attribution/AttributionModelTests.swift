import Conversion
import Testing

@Suite struct AttributionModelTests {
    @Test func `four models are shipped`() {
        #expect(AttributionModel.allCases == [.sameDay, .last, .first, .linear])
    }
}
