import Testing

@testable import Planning

@Suite struct AlternativesTests {
    private func alternatives(
        _ groups: [[Int]], quotas: [Quota] = [], spacings: [Spacing] = []
    ) throws -> Alternatives {
        let sites = groups.map { (10, Samples.site(groups: $0)) }
        let days = [Samples.teamDay(), Samples.teamDay(day: 4)]
        return Alternatives(in: try Samples.onLine(sites, teamDays: days, quotas: quotas, spacings: spacings))
    }

    @Test func `a spacing joins sites only if it is as long as the problem`() throws {
        let long = try alternatives([[], [], []], spacings: [Spacing(sites: [0, 2], days: 5)])
        #expect(long.count([0, 1, 2]) == 2 && long.count([0, 2]) == 1 && long.count([]) == 0)
        let short = try alternatives([[], [], []], spacings: [Spacing(sites: [0, 2], days: 4)])
        #expect(short.count([0, 1, 2]) == 3)
    }

    @Test func `a label with a maximum of one joins sites, others do not`() throws {
        let quotas = [Quota(.group(1), maximumEvents: 1), Quota(.group(2), maximumEvents: 2)]
        let found = try alternatives([[1], [1, 2], [2], []], quotas: quotas)
        #expect(found.count([0, 1, 2, 3]) == 3 && found.count([0, 1]) == 1 && found.count([1, 2]) == 2)
    }
}
