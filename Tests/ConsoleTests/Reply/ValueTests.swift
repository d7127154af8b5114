import Testing

@testable import Console

@Suite struct ValueTests {
    @Test func `nil is missing`() {
        #expect(Value.optional(Int?.none) { .integer($0) } == .missing)
        #expect(Value.optional(3) { .integer($0) } == .integer(3))
    }

    @Test func `numbers and nested objects know what they are`() {
        #expect(Value.rate(0.5).isNumber)
        #expect(Value.rupiah(5).isNumber)
        #expect(!Value.day(Samples.monday).isNumber)
        #expect(Value.records([]).isNested)
        #expect(!Value.list([]).isNested)
    }
}
