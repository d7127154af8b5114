import Outreach

extension Workspace {
    /// What differs between two kept plans, visit by visit, with the cause as far as the campaign tells it today.
    public func compare(
        _ one: String, _ other: String
    ) throws(Failure) -> (first: WeekPlan, second: WeekPlan, difference: PlanDifference) {
        let (first, second) = (try plan(named: one), try plan(named: other))
        let state = try attempt { try CampaignState(file) }
        let expected = try attempt { try SiteExpectations(state, question(state, [.site], ReportFilter())) }
        let cause = ChangeCause(
            state: state, first: first.visits.visits, second: second.visits.visits, plans: [first.id, second.id],
            worth: { visit in
                state.siteByID[visit.site].map {
                    expected.expectation(of: $0, on: visit.start.day, outside: first.period.range).signUps
                }
            })
        return (
            first, second,
            PlanDifference(first.visits.visits, second.visits.visits, state, cause: cause.cause)
        )
    }
}
