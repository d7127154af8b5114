import Testing

@testable import Conversion

@Suite struct GroupMembershipTests {
    @Test func `groups are numbered in order and named once`() {
        let keys = [[GroupKey("b"), GroupKey("a"), GroupKey("b")], [], [GroupKey("c")]]
        let events = keys.map { ReportEvent(moment: Fortnight.moments[0], groups: $0) }
        let membership = GroupMembership(events) { $0 < 2 }
        #expect(membership.keys == [GroupKey("a"), GroupKey("b")] && membership.events == 3)
        #expect(membership.range(of: 0).map { membership.groups[$0] } == [0, 1])
        #expect(membership.range(of: 1).isEmpty && membership.range(of: 2).isEmpty)
    }
}
