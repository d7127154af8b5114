import Testing

@testable import Outreach

@Suite struct OfficerTests {
    @Test func `every field reads what it writes`() {
        let officer = filled(
            Officer.self,
            [
                "name": "Rina", "team": "T1", "role": "perisai", "phone": "0812-1", "email": "rina@contoh.id",
                "leave": "2026-10-07..2026-10-08; 2026-12-24",
            ])
        #expect(officer.leave?.ranges.count == 2)
    }

    @Test func `must have a name and a team`() {
        #expect(Officer.fields.filter(\.required).map(\.name) == ["name", "team"])
        #expect(Officer.fields.compactMap(\.refersTo) == [.team])
    }
}
