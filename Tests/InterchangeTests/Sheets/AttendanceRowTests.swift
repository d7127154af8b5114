import Outreach
import Testing

@testable import Interchange

@Suite struct AttendanceRowTests {
    @Test func `a person's identifier must be one`() {
        var row = AttendanceRow(id: "")
        #expect(row.contradiction == nil)
        row.person = "P1"
        #expect(row.contradiction == nil)
        row.person = "P 1"
        #expect(row.contradiction == .identifier)
    }

    @Test func `a name is what a row must have`() {
        #expect(AttendanceRow.identity == .none)
        #expect(AttendanceRow.fields.filter(\.required).map(\.name).contains("name"))
        #expect(Set(AttendanceRow.fields.flatMap { [$0.name, $0.alias] }).count >= AttendanceRow.fields.count)
    }
}
