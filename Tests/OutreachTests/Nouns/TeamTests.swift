import Testing

@testable import Outreach

@Suite struct TeamTests {
    @Test func `every field reads what it writes`() {
        filled(
            Team.self,
            [
                "name": "Tim Satu", "office": "Pangkalpinang", "latitude": "0.00001", "longitude": "1e2",
                "island": "bangka", "shifts": "mon-fri 07:30-16:30", "max_events": "4", "max_travel": "240",
            ])
    }

    @Test func `has usual hours of five days`() {
        #expect(Team.usualShifts.text == "mon-fri 07:30-16:30")
        #expect(Team(id: "t").shifts == nil && Team(id: "t").maxEvents == nil)
    }
}
