import Conversion
import Testing

@Suite struct VisitDispersionTests {
    private func site(_ visits: (Int, Int)...) throws -> [Proportion] {
        try visits.map { try #require(Proportion($0.0, of: $0.1)) }
    }

    @Test func `without repeated visits the usual likeness holds`() throws {
        let sites = try [site((10, 101)), site((30, 101)), []]
        #expect(abs(VisitDispersion(sites: sites).designEffect - 3) < 1e-12)
        #expect(VisitDispersion(sites: [[Proportion]]()).designEffect == 1)
    }

    @Test func `visits that agree as chance has it bring it down to one`() throws {
        let sites = try (0..<400).map { _ in try site((48, 101), (53, 101)) }
        #expect(VisitDispersion(sites: sites).designEffect < 1.1)
    }

    @Test func `visits that differ widely raise it`() throws {
        // Rate 0.5 of 200: a visit's residual is 40 of 100, χ² = 2 · 40² / (100 · 0.25) = 128 at one degree of freedom.
        let one = try site((10, 100), (90, 100))
        let believed = 1 + 99 * VisitDispersion.usualCorrelation
        #expect(abs(VisitDispersion(sites: [one]).designEffect - (10 * believed + 128) / 11) < 1e-9)
    }

    @Test func `all or nobody says nothing`() throws {
        let sites = try [site((0, 50), (0, 50)), site((50, 50), (50, 50))]
        #expect(abs(VisitDispersion(sites: sites).designEffect - 1.98) < 1e-12)
    }
}
