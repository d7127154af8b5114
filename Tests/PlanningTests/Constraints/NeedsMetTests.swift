import Testing

@testable import Planning

struct NeedsMetTests {
    private let visit = Visit(site: 0, teamDay: 0, start: 600)

    private func violations(offers: Set<Int>, pins: [Visit] = []) throws -> [Violation] {
        let problem = try Samples.onLine(
            [(10, Samples.site(needs: [1, 2]))], teamDays: [Samples.teamDay(offers: offers)], pins: pins)
        return NeedsMet.violations(of: Plan(visits: [visit], in: problem), in: problem)
    }

    @Test func `wants all that a site needs to be offered`() throws {
        #expect(try violations(offers: [1, 2, 3]).isEmpty)
        #expect(try violations(offers: [2]) == [.needsUnmet(visit, missing: [1])])
        #expect(try violations(offers: []) == [.needsUnmet(visit, missing: [1, 2])])
    }

    @Test func `lets a pinned visit be where it was agreed`() throws {
        #expect(try violations(offers: [], pins: [visit]).isEmpty)
    }
}
