import Outreach
import Testing

@testable import Interchange

@Suite struct SignUpRowTests {
    @Test func `a person's identifier must be one`() {
        var row = SignUpRow(id: "")
        #expect(row.contradiction == nil)
        row.person = "P1"
        #expect(row.contradiction == nil)
        row.person = "P 1"
        #expect(row.contradiction == .identifier)
    }

    @Test func `a name is what a row must have`() {
        #expect(SignUpRow.identity == .none)
        #expect(SignUpRow.fields.filter(\.required).map(\.name).contains("name"))
        #expect(Set(SignUpRow.fields.flatMap { [$0.name, $0.alias] }).count >= SignUpRow.fields.count)
    }
}
