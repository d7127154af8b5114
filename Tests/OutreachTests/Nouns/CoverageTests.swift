import Testing

@testable import Outreach

@Suite struct CoverageTests {
    @Test func `every field reads what it writes`() {
        let figure = filled(
            Coverage.self,
            [
                "region": "19.71", "date": "2025-05-31", "basis": "PU+BPU", "members": "29.040", "workforce": "70426",
                "segment": "informal", "source": "siaran pers",
            ])
        #expect(figure.members == 29_040)
    }

    /// The mark is FNV-1a, 32 bits, modulo 36³ in base 36; `cn4` was computed by hand from the published constants.
    @Test func `is known by region, day and a mark of the basis`() throws {
        let day = try #require(Day("2025-05-31"))
        #expect(Coverage.identifier(region: "19.71", date: day, basis: "PU+BPU") == "19.71/2025-05-31/cn4")
        #expect(
            Coverage.identifier(region: "19.71", date: day, basis: "PU+BPU", segment: .formal)
                == "19.71/2025-05-31/cn4/formal")
    }

    @Test func `a workforce of nobody is refused`() throws {
        var figure = Coverage(id: "x")
        let field = try #require(Coverage.fields.first { $0.name == "workforce" })
        #expect(field.read("0", into: &figure) == .outOfRange(1...1_000_000_000))
    }
}
