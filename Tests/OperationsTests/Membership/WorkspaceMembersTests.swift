import Conversion
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceMembersTests {
    private func pay(_ branch: Branch, _ name: String, _ paid: String, _ more: [Operations.Cell] = []) async throws
        -> ContributionOutcome
    {
        try await branch.workspace.pay([("name", name), ("paid", paid)] + more)
    }

    @Test func `a payment is for the month after the last covered one, at the tariff`() async throws {
        let branch = try await Branch(at: "2026-06-10 08:00")
        let first = try await pay(branch, "Wati", "2026-05-04")
        #expect(first.contribution.first.text == "2026-05" && first.contribution.rupiah == 16_800)
        let next = try await pay(branch, "Wati", "2026-05-20", [("months", "3")])
        #expect(next.contribution.first.text == "2026-06" && next.contribution.rupiah == 50_400)
        #expect(next.member.history.coveredThrough?.text == "2026-08")
        #expect(next.member.state == .active && !next.isReactivation)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a payment that has not been made yet is refused, and nothing is entered`() async throws {
        let branch = try await Branch(at: "2026-06-10 08:00")
        let failure = await #expect(throws: Failure.self) { try await pay(branch, "Wati", "2026-06-11") }
        #expect(failure?.code == "contribution.future")
        #expect(try await branch.workspace.records(Person.self).isEmpty)
    }

    @Test func `a driver pays the discounted tariff, and 16,800 from April 2027 on`() async throws {
        let branch = try await Branch(at: "2027-05-10 08:00")
        _ = try await branch.workspace.add("P1", [("name", "Budi"), ("sector", "transport")], Person.self)
        let paid = try await branch.workspace.pay([
            ("person", "P1"), ("paid", "2027-03-01"), ("first", "2027-03"), ("months", "2"),
        ])
        #expect(paid.contribution.rupiah == 8_400 + 16_800)
    }

    @Test func `who comes back after the membership ended is no new member`() async throws {
        let branch = try await Branch(at: "2026-09-10 08:00")
        _ = try await pay(branch, "Wati", "2026-01-04")
        let back = try await pay(branch, "Wati", "2026-09-04")
        #expect(back.isReactivation && back.contribution.first.text == "2026-09")
        var filter = MemberFilter()
        filter.state = .reactivated
        #expect(try await branch.workspace.members(filter).map(\.person.name) == ["Wati"])
        filter.state = .active
        #expect(try await branch.workspace.members(filter).isEmpty)
    }

    @Test func `the same payment twice is refused, and undone it counts no more`() async throws {
        let branch = try await Branch(at: "2026-06-10 08:00")
        _ = try await pay(branch, "Wati", "2026-05-04", [("first", "2026-05")])
        await #expect(throws: Failure.self) { try await pay(branch, "Wati", "2026-05-04", [("first", "2026-05")]) }
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.contributions().isEmpty)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a name alone means the one who is called so, and of two neither`() async throws {
        let branch = try await Branch(at: "2026-06-10 08:00")
        for id in ["P1", "P2"] { _ = try await branch.workspace.add(id, [("name", "Budi")], Person.self) }
        let failure = await #expect(throws: Failure.self) { try await pay(branch, "Budi", "2026-06-01") }
        #expect(failure?.code == "person.several" && failure?.details.count == 2)
        _ = try await branch.workspace.add("P3", [("name", "Wati")], Person.self)
        #expect(try await pay(branch, "wati", "2026-06-01").person.id == "P3")
        let path = try branch.file("c.csv", "name,paid\nBudi,2026-06-02\n")
        let refused = await #expect(throws: Failure.self) {
            try await branch.workspace.importFile(.contribution, path: path)
        }
        #expect(refused?.defects.first?.problem == .severalPeople(["P1", "P2"]))
    }

    @Test func `people are called by urgency, with what they owe`() async throws {
        let branch = try await Branch(at: "2026-06-20 08:00")
        for (name, first) in [("Due", "2026-06"), ("Late", "2026-05"), ("Leaving", "2026-03"), ("Gone", "2026-02")] {
            _ = try await pay(branch, name, "2026-0\(first.suffix(1))-01", [("first", first)])
        }
        _ = try await pay(branch, "Ahead", "2026-06-01", [("first", "2026-06"), ("months", "6")])
        _ = try await pay(branch, "Long gone", "2025-06-01")
        let due = try await branch.workspace.dueMembers(within: 14)
        #expect(due.map(\.member.person.name) == ["Leaving", "Late", "Due", "Gone"])
        #expect(due.map(\.reason) == [.lapsing, .arrears, .due, .lapsed])
        #expect(due.map(\.rupiah) == [3 * 16_800, 16_800, 16_800, 4 * 16_800])
        #expect(try await branch.workspace.dueMembers(within: 5).count == 3)
    }

    @Test func `payments of two records of one person are one membership`() async throws {
        let branch = try await Branch(at: "2026-06-20 08:00")
        for id in ["P1", "P2"] { _ = try await branch.workspace.add(id, [("name", "Wati")], Person.self) }
        _ = try await branch.workspace.pay([("person", "P1"), ("paid", "2026-05-01")])
        _ = try await branch.workspace.pay([("person", "P2"), ("paid", "2026-06-01")])
        _ = try await branch.workspace.merge("P1", "P2")
        let members = try await branch.workspace.members()
        #expect(members.count == 1 && members.first?.history.spells.count == 1)
        #expect(members.first?.history.coveredThrough?.text == "2026-06")
        // One member is looked up by any of the records, and is the same.
        for id in ["P1", "P2"] { #expect(try await branch.workspace.member(id) == members.first) }
    }

    @Test func `contributions are imported once, and defects of a file are all named`() async throws {
        let branch = try await Branch(at: "2026-06-20 08:00")
        let text = """
            person,name,phone,paid,first,months,rupiah,batch
            ,Wati (contoh),0812-0000-0001,2026-05-01,2026-05,2,33600,
            ,Budi (contoh),,2026-05-02,,,,

            """
        let path = try branch.file("contributions.csv", text)
        #expect(try await branch.workspace.importFile(.contribution, path: path).added == 2)
        let again = try await branch.workspace.importFile(.contribution, path: path)
        #expect(again.added == 0 && again.unchanged == 2)
        let wrong = try branch.file(
            "wrong.csv",
            """
            name,paid,first,months,batch
            Wati,2026-13-01,2026-05,2,
            Budi,2026-05-01,May,99,B9

            """)
        let failure = await #expect(throws: Failure.self) {
            try await branch.workspace.importFile(.contribution, path: wrong)
        }
        #expect(failure?.defects.count == 4)
        #expect(try await branch.workspace.contributions().count == 2)
        let sheet = try await branch.workspace.sheet(.contribution)
        let other = try await Branch(at: "2026-06-20 08:00")
        _ = try await other.workspace.importFile(.contribution, path: try other.file("c.csv", sheet))
        #expect(try await other.workspace.sheet(.contribution) == sheet)
    }

    @Test func `an imported payment without an amount is what the member's programmes and trade cost`() async throws {
        let branch = try await Branch(at: "2026-06-20 08:00")
        try await branch.importing([
            "people.csv": "id,name,sector\nP1,Wati,\nP2,Budi,transport\n",
            "signups.csv": "person,name,date,programmes\nP1,Wati,2026-05-01,JKK+JKM+JHT\n",
            "contributions.csv":
                "person,name,paid,first,months\nP1,Wati,2026-05-02,2026-05,2\nP2,Budi,2026-05-02,2026-05,2\n",
        ])
        let paid = try await branch.workspace.contributions()
        let byPerson = Dictionary(uniqueKeysWithValues: paid.map { ($0.person.id, $0.contribution.rupiah) })
        #expect(byPerson == ["P1": 73_600, "P2": 16_800])
    }

    @Test func `whether arrears count as covered is a term, and the report says so`() async throws {
        let branch = try await Branch(at: "2026-06-20 08:00")
        for (id, village) in [("P1", "19.71.02.1003"), ("P2", "Kurau")] {
            _ = try await branch.workspace.add(id, [("name", id), ("village", village)], Person.self)
            _ = try await branch.workspace.pay([("person", id), ("paid", "2026-05-01")])
        }
        func counted() async throws -> [ReportDocument.Cell] {
            let report = try await branch.workspace.coverageReport(ReportFilter(), CoverageTerms())
            return try #require(report.sections.first { $0.key == "members" }).rows.map { $0[4] }
        }
        #expect(try await counted() == [.integer(0), .integer(0)])
        _ = try await branch.workspace.add(
            nil, [("name", "grace-counts"), ("from", "2026-01-01"), ("value", "1")], Term.self)
        #expect(try await counted() == [.integer(1), .integer(1)])
    }

    @Test func `members of agents are counted once, and several who claim one are told`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        _ = try await branch.workspace.add("AG1", [("name", "Sari"), ("since", "2026-01-01")], Agent.self)
        _ = try await branch.workspace.add("AG2", [("name", "Tono"), ("since", "2026-05-01")], Agent.self)
        let first = try await branch.workspace.signUp([
            ("name", "Wati"), ("date", "2026-09-01"), ("channel", "agent"), ("agent", "Sari"),
        ])
        _ = try await branch.workspace.signUp(
            [
                ("person", first.person.handle), ("date", "2026-09-20"), ("channel", "agent"), ("agent", "AG2"),
            ], .further)
        _ = try await pay(branch, "Wati", "2026-09-02")
        let september = try #require(Month(year: 2026, month: 9))
        let summaries = try await branch.workspace.agentSummaries(september)
        let (sari, tono) = (
            try #require(summaries.first { $0.name == "Sari" }), try #require(summaries.first { $0.name == "Tono" })
        )
        #expect((sari.recruits, sari.newMembers, sari.contributions) == (1, 1, 16_800))
        #expect(sari.incentive.share == 1_260)
        #expect((tono.recruits, tono.claimedByOthers) == (0, 1))
        #expect(tono.emptyMonths == 5 && tono.isToBeDropped && !sari.isToBeDropped)
        let document = try await branch.workspace.agentsReport(september)
        #expect(document.sections.first { $0.key == "claimed" }?.rows.count == 1)
    }
}
