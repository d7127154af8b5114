import Testing

@testable import Outreach

@Suite struct WeekPlanTests {
    @Test func `every field reads what it writes`() {
        filled(
            WeekPlan.self,
            [
                "monday": "2026-10-05", "seed": "42", "seconds": "1.5",
                "visits":
                    "19.71.02~T1~2026-10-05 09:00~90~3.25~20~4.5~120~0.25~0.125~0.5~lp~e1|S2~T2~2026-10-06 08:00~60~1e-05~5~1e-05~~~~~~",
                "accepted": "1", "weeks": "4", "prize": "thompson", "bound": "12.5", "dropped": "e2;e3",
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

    @Test func `reads visits of older files: six parts, nothing drawn, no factors`() throws {
        let visits = try #require(WeekPlan.Visits(cell: "S1~T1~2026-10-05 09:00~90~3.25~20")).visits
        #expect(visits.map(\.drawnSignUps) == [3.25] && visits[0].factors == nil)
        #expect(!visits[0].isToLearn && !visits[0].isPinned && visits[0].event == nil)
    }

    @Test func `bound and gap speak of what was drawn`() throws {
        let start = try #require(Moment("2026-10-05 09:00"))
        var plan = WeekPlan(id: "p")
        plan.visits = WeekPlan.Visits([
            .init(site: "S1", team: "T1", start: start, minutes: 90, expectedSignUps: 1, travel: 10, drawnSignUps: 3)
        ])
        #expect(plan.gap == nil)
        plan.bound = 4
        #expect(plan.drawnSignUps == 3 && plan.gap == 0.25)
        plan.bound = 2
        #expect(plan.gap == 0)
    }

    @Test func `its weeks are named from the first to the last`() {
        var plan = WeekPlan(id: "p")
        plan.monday = Week("2026-W41")?.monday ?? .first
        #expect(plan.period.text == "2026-W41" && plan.period.range.days.count == 7)
        plan.weeks = 4
        #expect(plan.period.text == "2026-W41..2026-W44" && plan.period.range.days.count == 28)
    }

    @Test(arguments: ["S1", "S1~T1~2026-10-05 09:00~90~3", "S1~T1~morgen~90~3~5", "S1~T1~2026-10-05 09:00~x~3~5"])
    func `refuses visits that are none`(cell: String) {
        #expect(WeekPlan.Visits(cell: cell) == nil)
    }
}
