import Testing

@testable import Console

@Suite struct RecordTests {
    @Test func `hidden and nested fields are not shown`() {
        #expect(Samples.team.shownFields.map(\.key) == ["name", "cost", "days"])
    }
}
