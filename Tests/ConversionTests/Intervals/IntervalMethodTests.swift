import Conversion
import Testing

@Suite struct IntervalMethodTests {
    @Test func `methods are named as in statistics`() {
        #expect(IntervalMethod.allCases.map(\.rawValue) == ["wilson", "clopperPearson", "jeffreys"])
    }
}
