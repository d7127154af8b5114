import Outreach
import Testing

@testable import Interchange

@Suite struct KnownRecordsTests {
    private let known = KnownRecords(identifiers: [.team: ["T1": "id1", "id1": "id1", "T2": "id2"]]) { _, words in
        words.min()
    }

    private func field<N: Noun>(_ name: String, _ type: N.Type) throws -> Field<N> {
        try #require(N.fields.first { $0.name == name })
    }

    @Test func `a handle is replaced by the identifier`() throws {
        var officer = Officer(id: "o")
        #expect(known.read("T1", try field("team", Officer.self), into: &officer) == nil)
        #expect(officer.team == "id1")
        #expect(known.read("T9", try field("team", Officer.self), into: &officer) == .unknown(.team, nearest: "T1"))
    }

    @Test func `each team of a list is replaced and keeps its share`() throws {
        var event = EventRow(id: "e")
        #expect(known.read(" T1 :700 , T2:300", try field("teams", EventRow.self), into: &event) == nil)
        #expect(event.event.teams.fieldValue == .text("id1:700;id2:300"))
    }

    @Test func `each team of a list without shares and of weekdays is replaced`() throws {
        var site = Site(id: "s")
        #expect(known.read("T2; T1", try field("wish_teams", Site.self), into: &site) == nil)
        #expect(site.wishTeams?.teams == ["id2", "id1"])
        #expect(known.read("T9", try field("avoid_teams", Site.self), into: &site) == .unknown(.team, nearest: "T1"))
        var officer = Officer(id: "o")
        let joins = try field("joins", Officer.self)
        #expect(known.read("tue:T2; thu : T1", joins, into: &officer) == nil)
        #expect(officer.joins?.fieldValue == .text("tue:id2;thu:id1"))
        #expect(known.read("tue:T9", joins, into: &officer) == .unknown(.team, nearest: "T1"))
        #expect(known.read("tuesday T2", joins, into: &officer) != nil)
        #expect(known.read("", joins, into: &officer) == nil && officer.joins == nil)
    }

    @Test func `two names of one team are that team twice`() throws {
        var event = EventRow(id: "e")
        #expect(
            known.read("T1;id1", try field("teams", EventRow.self), into: &event) == .cell(.unreadable(.teamShares)))
    }

    @Test func `what is suggested does not hang on the order of a dictionary`() throws {
        let names = Dictionary(uniqueKeysWithValues: (0..<50).map { ("T\($0)", "T\($0)") })
        let first = KnownRecords(identifiers: [.team: names]) { _, words in words.joined(separator: " ") }
        var officer = Officer(id: "o")
        let sorted = names.keys.sorted().joined(separator: " ")
        #expect(first.read("x", try field("team", Officer.self), into: &officer) == .unknown(.team, nearest: sorted))
    }

    @Test func `a noun of which nothing is known is not looked up`() throws {
        var event = EventRow(id: "e")
        #expect(known.read("anywhere", try field("site", EventRow.self), into: &event) == nil)
        #expect(event.event.site == "anywhere")
        #expect(known.read("", try field("site", EventRow.self), into: &event) == .missing)
    }
}
