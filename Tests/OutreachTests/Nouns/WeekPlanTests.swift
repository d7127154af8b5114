import Testing

@testable import Outreach

@Suite struct WeekPlanTests {
    @Test func `every field reads what it writes`() {
        filled(
            WeekPlan.self,
            [
                "monday": "2026-10-05", "seed": "42", "seconds": "1.5",
                "visits": "19.71.02~T1~2026-10-05 09:00~90~3.25~20|S2~T2~2026-10-06 08:00~60~1e-05~5", "accepted": "1",
            ])
    }

    @Test func `its expected sign-ups are those of its visits`() throws {
        let start = try #require(Moment("2026-10-05 09:00"))
        var plan = WeekPlan(id: "p")
        plan.monday = start.day
        plan.visits = WeekPlan.Visits([
            .init(site: "S1", team: "T1", start: start, minutes: 90, expectedSignUps: 1.5, travel: 10),
            .init(site: "S2", team: "T1", start: start, minutes: 90, expectedSignUps: 2.25, travel: 10),
        ])
        #expect(plan.expectedSignUps == 3.75)
        #expect(plan.week.text == "2026-W41")
        #expect(WeekPlan.Visits(fieldValue: plan.visits.fieldValue) == plan.visits)
        #expect(WeekPlan.Visits(fieldValue: WeekPlan.Visits([]).fieldValue) == WeekPlan.Visits([]))
    }

    @Test(arguments: ["S1", "S1~T1~2026-10-05 09:00~90~3", "S1~T1~morgen~90~3~5", "S1~T1~2026-10-05 09:00~x~3~5"])
    func `refuses visits that are none`(cell: String) {
        #expect(WeekPlan.Visits(cell: cell) == nil)
    }
}
