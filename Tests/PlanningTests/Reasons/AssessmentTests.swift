import Testing

@testable import Planning

struct AssessmentTests {
    private func problem() throws -> Problem {
        try Samples.onLine(
            [(10, Samples.site(prize: 2)), (30, Samples.site(prize: 5))],
            teamDays: [Samples.teamDay(), Samples.teamDay(team: 1)])
    }

    @Test func `tells what a possible visit gains and costs`() throws {
        let problem = try problem()
        let plan = Plan(visits: [Visit(site: 0, teamDay: 0, start: 600)], in: problem)
        let assessment = problem.assessment(of: Visit(site: 1, teamDay: 0, start: 700), in: plan)
        #expect(assessment.isPossible)
        #expect(assessment.prizeChange == 5)
        #expect(assessment.travelChange == 40)
    }

    @Test func `tells the rules that a visit would break`() throws {
        let problem = try problem()
        let plan = Plan(visits: [Visit(site: 0, teamDay: 0, start: 600)], in: problem)
        let visit = Visit(site: 1, teamDay: 0, start: 640)
        let found = problem.assessment(of: visit, in: plan).violations
        #expect(found == [.arrivesLate(visit, arrival: 650, previous: 0)])
    }

    @Test func `moves a visit that is planned already`() throws {
        let problem = try problem()
        let plan = Plan(visits: [Visit(site: 0, teamDay: 0, start: 600)], in: problem)
        let visit = Visit(site: 0, teamDay: 1, start: 800)
        #expect(problem.assessment(of: visit, in: plan).isPossible)
        #expect(problem.plan(plan, adding: visit).visits == [visit])
    }

    @Test func `is silent about rules that are broken already`() throws {
        let problem = try problem()
        let plan = Plan(visits: [Visit(site: 0, teamDay: 0, start: 5)], in: problem)
        #expect(problem.assessment(of: Visit(site: 1, teamDay: 1, start: 700), in: plan).isPossible)
    }

    @Test func `answers for numbers that are not there`() throws {
        let problem = try problem()
        let visit = Visit(site: 5, teamDay: 9, start: .max)
        #expect(!problem.assessment(of: visit, in: Plan(visits: [], in: problem)).isPossible)
    }
}
