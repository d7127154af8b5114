import Conversion
import Testing

@Suite struct GroupKeyTests {
    @Test func `keys go by the first and then by the second`() {
        let sorted = [GroupKey("b"), GroupKey("a", "2"), GroupKey("a"), GroupKey("a", "10")].sorted()
        #expect(sorted == [GroupKey("a"), GroupKey("a", "10"), GroupKey("a", "2"), GroupKey("b")])
        #expect(!(GroupKey("a") < GroupKey("a")))
    }
}
