import Testing

@testable import Conversion

@Suite struct ConversionTallyTests {
    @Test func `person counts once in a group and is unknown until known`() {
        let events = [["a"], ["a", "b"]].map { names in
            ReportEvent(moment: Fortnight.moments[0], groups: names.map { GroupKey($0) })
        }
        var tally = ConversionTally(GroupMembership(events) { _ in true })
        tally.append(visit(at: 0, .unknown))
        tally.append(visit(at: 1, .no, credit: 1))
        let counts = tally.groups
        #expect(counts.map(\.attended) == [1, 1, 1] && counts.map(\.eligible) == [1, 1, 1])
        #expect(counts.map(\.unknown) == [0, 0, 0] && counts.map(\.signUps) == [1, 1, 1])
        #expect(tally.eligibleAt == [1, 1] && tally.signUpsAt == [0, 1])
    }

    @Test func `visit that is not eligible attends and no more`() {
        let events = [ReportEvent(moment: Fortnight.moments[0], groups: [])]
        var tally = ConversionTally(GroupMembership(events) { _ in true })
        tally.append(visit(at: 0, .yes, isEligible: false, credit: 1))
        #expect(tally.groups.map(\.attended) == [1] && tally.groups.map(\.signUps) == [0])
        #expect(tally.groups.map(\.credits) == [0] && tally.signUpsAt == [0])
    }

    private func visit(
        at event: Int,
        _ membership: Membership,
        isEligible: Bool = true,
        credit: Double = 0
    ) -> ConversionTally.Visit {
        ConversionTally.Visit(
            person: 0,
            event: event,
            membership: membership,
            isEligible: isEligible,
            credit: credit
        )
    }
}
