import Testing

@testable import Outreach

@Suite struct HeadCountTests {
    @Test func `every field reads what it writes`() {
        #expect(filled(HeadCount.self, ["event": "A7", "heads": "1.200"]).heads == 1_200)
    }

    @Test func `is the fact named headcount`() {
        #expect(HeadCount.kind.rawValue == "headcount")
        #expect(HeadCount.kind.isFact)
    }
}
