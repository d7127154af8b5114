import Testing

@testable import Outreach

@Suite struct OfficerTests {
    @Test func `every field reads what it writes`() {
        let officer = filled(
            Officer.self,
            [
                "name": "Rina", "team": "T1", "role": "perisai", "phone": "0812-1", "email": "rina@contoh.id",
                "leave": "2026-10-07..2026-10-08; 2026-12-24", "skills": "madura", "joins": "sel:T2;kam:T3",
            ])
        #expect(officer.leave?.ranges.count == 2)
    }

    @Test func `must have a name and a team`() {
        #expect(Officer.fields.filter(\.required).map(\.name) == ["name", "team"])
        #expect(Officer.fields.compactMap(\.refersTo) == [.team, .team])
    }

    @Test func `an officer goes with one team a day, its own or the one that it joins, and with none on leave`() throws
    {
        var officer = Officer(id: "o")
        officer.team = "T1"
        officer.joins = TeamWeekdays(cell: "tue:T2;thu:T3")
        officer.leave = DayRanges(cell: "2026-10-08")
        let teams = try (5...9).map { officer.team(on: try #require(Day("2026-10-0\($0)"))) }
        #expect(teams == ["T1", "T2", "T1", nil, "T1"])
    }
}
