import Testing

@testable import Planning

struct AdmissionTests {
    private func schedule(of problem: Problem) throws -> Schedule<MatrixLookup> {
        let lookup = try #require(MatrixLookup(of: problem, mostPoints: 100))
        let schedule = Schedule(CompactProblem(problem, neighbours: 1), lookup: lookup, quotaBonus: 0)
        schedule.begin()
        return schedule
    }

    @Test func `lets a site join what offers its needs`() throws {
        let sites = [Samples.site(needs: [1]), Samples.site(), Samples.site(needs: [1, 2])].map { (10, $0) }
        let days = (0..<70).map { Samples.teamDay(team: $0, offers: $0 == 0 ? [1] : $0 == 69 ? [2, 1] : []) }
        let problem = try Samples.onLine(sites, teamDays: days)
        let admission = Admission(of: problem)
        #expect((0..<70).filter { admission.offers($0, to: 0) } == [0, 69])
        #expect((0..<70).allSatisfy { admission.offers($0, to: 1) })
        #expect((0..<70).filter { admission.offers($0, to: 2) } == [69])
        #expect((0..<3).map { admission.isRuled[$0] } == [true, false, true])
    }

    @Test func `keeps the sites of a spacing apart, and forgets what was taken out`() throws {
        let site = Site(
            prize: 1, duration: 30, place: Samples.nowhere,
            openings: (0..<3).map { Opening(day: $0, start: 0, end: 1_000) })
        let problem = try Samples.onLine(
            [(10, site), (20, site)], teamDays: (0..<3).map { Samples.teamDay(day: $0) },
            spacings: [Spacing(sites: [0, 1], days: 2)])
        let schedule = try schedule(of: problem)
        schedule.insert(0, into: 0, after: 0)
        #expect((0..<3).map { schedule.admits(1, into: $0) } == [false, false, true])
        #expect(schedule.remove(from: 0, first: 1, end: 2))
        #expect(schedule.admits(1, into: 0))
    }

    @Test func `counts events against ceilings and costs against the budget`() throws {
        let sites = [
            Samples.site(groups: [7], cost: 60), Samples.site(groups: [7]), Samples.site(cost: 50),
            Samples.site(cost: 40),
        ]
        let problem = try Samples.onLine(
            sites.map { (10, $0) }, teamDays: [Samples.teamDay(), Samples.teamDay(team: 1)],
            quotas: [Quota(.group(7), maximumEvents: 1), Quota(.team(0), maximumEvents: 2)], budget: 100)
        let schedule = try schedule(of: problem)
        #expect((0..<4).allSatisfy { schedule.admits($0, into: 0) })
        schedule.insert(0, into: 0, after: 0)
        #expect(schedule.spent == 60)
        #expect((1..<4).map { schedule.admits($0, into: 1) } == [false, false, true])
        #expect(schedule.isOpen(0))
        schedule.insert(3, into: 0, after: 1)
        #expect(!schedule.isOpen(0))
        #expect(schedule.isOpen(1))
        schedule.undo()
        #expect(schedule.spent == 0)
        #expect((0..<4).allSatisfy { schedule.admits($0, into: 0) })
    }
}
