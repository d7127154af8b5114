import Testing

@testable import Outreach

@Suite struct CostTests {
    @Test func `every field reads what it writes`() {
        #expect(filled(Cost.self, ["event": "A7", "rupiah": "1.250.000"]).rupiah == 1_250_000)
    }

    @Test func `money is never negative`() throws {
        var cost = Cost(id: "x")
        let field = try #require(Cost.fields.first { $0.name == "rupiah" })
        #expect(field.read("-1", into: &cost) == .outOfRange(0...1_000_000_000_000))
        #expect(field.read("1,5", into: &cost) == .unreadable(.integer))
    }
}
