import Outreach
import Testing

@testable import Interchange

@Suite struct TravelSheetTests {
    private let known = KnownRecords(
        identifiers: [.site: ["S1": "S1", "S2": "S2"], .team: ["T1": "T1"]],
        nearest: { text, words in words.first { $0.last == text.last } })

    private func sheet(_ text: String, _ unit: TravelSheet.Unit = .minutes) -> TravelSheet {
        TravelSheet(Array(text.utf8), file: "t.csv", unit: unit, known: known)
    }

    /// Line, column and problem of each defect.
    private func defects(_ text: String) -> [String] {
        sheet(text).defects.map { "\($0.line) \($0.column ?? "-") \($0.problem)" }
    }

    @Test func `seconds become whole minutes, rounded up`() {
        let sheet = sheet("id,S1,T1\nS1,0,60\nT1,60.1,1799.9\n", .seconds)
        #expect(sheet.defects.isEmpty && sheet.identifiers == ["S1", "T1"])
        #expect(sheet.minutes == [[0, 1], [2, 30]])
    }

    @Test func `minutes are rounded up, an empty cell is no way, and rows may stand in any order`() {
        let sheet = sheet(";S1;S2\nS2;7,5;0\nS1;0;\n")
        #expect(sheet.defects.isEmpty)
        #expect(sheet.minutes == [[0, nil], [8, 0]])
    }

    @Test func `every defect is told with its line and column`() {
        #expect(
            defects("id,S1,S2\nS1,-1,x\nS2,65535,0\n") == [
                "2 S1 cell(Outreach.CellProblem.outOfRange(ClosedRange(0.0...65534.0)))",
                "2 S2 cell(Outreach.CellProblem.unreadable(Outreach.Expectation.decimal))",
                "3 S1 cell(Outreach.CellProblem.outOfRange(ClosedRange(0.0...65534.0)))",
            ])
        #expect(
            defects("id,S1,X2\nS1,0,1\nX1,1,0\n") == [
                "1 X2 unknownPoint(nearest: Optional(\"S2\"))", "3 id unknownPoint(nearest: Optional(\"S1\"))",
            ])
        #expect(defects("id,S1,S1\nS1,0,0\n").first == "1 S1 repeatedColumn(\"S1\")")
        #expect(defects("id,S1,S2\nS1,0,0\nS1,0,0\nS2,0,0\n") == ["3 - repeated(line: 2)"])
        #expect(defects("id,S1,S2\nS1,0\nS2,0,0\n") == ["2 - cells(expected: 3, found: 2)"])
    }

    @Test func `a table that is not square is refused both ways`() {
        #expect(defects("id,S1,S2\nS1,0,1\n") == ["1 S2 missingRow(\"S2\")"])
        #expect(defects("id,S1\nS1,0\nT1,4\n") == ["3 - missingColumn(\"T1\")"])
    }

    @Test(arguments: ["", "id\n", "\n\n"]) func `a file without places is empty`(_ text: String) {
        #expect(sheet(text).defects.map(\.problem) == [.empty])
    }

    @Test func `the unit has a word in each language`() {
        #expect(TravelSheet.Unit("Detik") == .seconds && TravelSheet.Unit("minutes") == .minutes)
        #expect(TravelSheet.Unit("hours") == nil)
    }
}
