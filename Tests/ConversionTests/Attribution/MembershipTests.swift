import Conversion
import Testing

@Suite struct MembershipTests {
    @Test func `what is known outranks what is not`() {
        #expect(Membership.allCases.sorted() == [.unknown, .no, .yes])
    }
}
