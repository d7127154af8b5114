import Testing

@testable import Interchange

@Suite struct DefectTests {
    @Test func `its text is printable and short`() {
        let long = Defect(file: "x", line: 1, text: String(repeating: "é", count: 100), .missing)
        #expect(long.text.count == 60 && long.text.last == "…")
        #expect(Defect(file: "x", line: 1, text: String(repeating: "a", count: 60), .missing).text.count == 60)
        #expect(Defect(file: "x", line: 1, text: "a\u{1B}[2Jb", .missing).text == "a\u{FFFD}[2Jb")
    }
}
