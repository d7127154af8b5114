import Testing

@testable import Outreach

@Suite struct LinkTests {
    @Test func `every field reads what it writes`() {
        let link = filled(
            Link.self,
            [
                "name": "Pangkalbalam - Tanjungpandan", "kind": "pesawat", "from_island": "bangka",
                "to_island": "belitung", "from_latitude": "-2,1", "from_longitude": "106.12", "to_latitude": "-2.75",
                "to_longitude": "107.62", "minutes": "95", "departures": "14:00; 07.00", "returns": "16:00",
                "days": "mon-fri",
            ])
        #expect(link.linkKind == .flight)
        #expect(link.departures?.times.map(\.text) == ["07:00", "14:00"])
    }

    @Test func `goes every day unless it says on which`() throws {
        var link = Link(id: "L1")
        let sunday = try #require(Day("2026-10-11"))
        #expect(link.runs(on: sunday))
        link.days = Weekdays(cell: "mon-sat")
        #expect(!link.runs(on: sunday) && link.runs(on: sunday.advanced(by: 1)))
    }
}
