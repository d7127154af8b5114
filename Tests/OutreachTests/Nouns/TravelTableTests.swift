import Testing

@testable import Outreach

@Suite struct TravelTableTests {
    @Test func `every field reads what it writes`() {
        let table = filled(TravelTable.self, ["points": "S1;T1", "minutes": "0,12|13,0"])
        #expect(table.identifiers == ["S1", "T1"])
        #expect(table.minutes.rows == [[0, 12], [13, 0]])
    }

    @Test func `ways that are not there stay so`() {
        let minutes = TravelTable.Minutes([[0, nil, 3], [nil, 0, nil], [65_534, 1, 0]])
        #expect(minutes.fieldValue.text == "0,,3|,0,|65534,1,0")
        #expect(TravelTable.Minutes(cell: minutes.fieldValue.text) == minutes)
    }

    @Test(arguments: ["0,1|2", "0,a|1,0", "0,-1|1,0", "0,1.5|1,0", "0,1|1,0|2,3"])
    func `what is no square of minutes is refused`(_ text: String) {
        #expect(TravelTable.Minutes(cell: text) == nil)
    }
}
