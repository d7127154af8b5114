import Outreach
import Testing

@testable import Interchange

@Suite struct DefectTests {
    @Test func `a problem of a whole row lies between columns that exist`() {
        let columns = Set((EventRow.fields.map(\.name) + Holiday.fields.map(\.name)) + Site.fields.map(\.name))
        let problems: [Defect.Problem] = [
            .endBeforeStart, .contradiction(.statusNeedsStart), .contradiction(.halfPosition),
        ]
        for problem in problems {
            let parties = Defect(file: "x", line: 1, problem).parties
            #expect(!parties.isEmpty && parties.isSubset(of: columns))
        }
        #expect(Defect(file: "x", line: 1, .identifier).parties == ["person"])
        #expect(Defect(file: "x", line: 1, .quote).parties.isEmpty)
    }

    @Test func `its text is printable and short`() {
        let long = Defect(file: "x", line: 1, text: String(repeating: "é", count: 100), .missing)
        #expect(long.text.count == 60 && long.text.last == "…")
        #expect(Defect(file: "x", line: 1, text: String(repeating: "a", count: 60), .missing).text.count == 60)
        #expect(Defect(file: "x", line: 1, text: "a\u{1B}[2Jb", .missing).text == "a\u{FFFD}[2Jb")
        #expect(Defect(file: "x", line: 1, column: "a\u{202E}b", .missing).column == "a\u{FFFD}b")
    }
}
