import Testing

@testable import Outreach

@Suite struct NounTests {
    @Test func `five nouns are facts`() {
        #expect(NounKind.allCases.filter(\.isFact) == [.attendance, .headcount, .signup, .cost, .contribution])
    }

    @Test func `each kind belongs to one noun`() {
        let kinds: [NounKind] = [
            Campaign.kind, Ecosystem.kind, Region.kind, Site.kind, Team.kind, Officer.kind, Holiday.kind, Event.kind,
            Person.kind, Coverage.kind, Target.kind, WeekPlan.kind, Attendance.kind, HeadCount.kind, SignUp.kind,
            Cost.kind,
            Quota.kind, Link.kind, TravelTable.kind, Mapping.kind, BusyTime.kind, CalendarProposal.kind, Term.kind,
            Sponsor.kind, Batch.kind, Agent.kind, Commitment.kind, Apparatus.kind,
            Service.kind, Contribution.kind,
        ]
        #expect(kinds == NounKind.allCases)
    }
}
