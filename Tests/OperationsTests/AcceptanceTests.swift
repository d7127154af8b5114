import Conversion
import Language
import Outreach
import Testing

@testable import Operations

/// What the field would try first, each as the sentence by which it is asked for.
@Suite struct AcceptanceTests {
    @Test func `sponsor 500x3: expiry list 30 days ahead, lapse after month 3 certain in month 7, none in the funnel`()
        async throws
    {
        let branch = try await Branch(at: "2026-03-05 08:00")
        _ = try await branch.workspace.add("D1", [("name", "PT Contoh")], Sponsor.self)
        _ = try await branch.workspace.add(
            "B1",
            [
                ("sponsor", "D1"), ("first", "2026-01"), ("months", "3"), ("people", "500"),
                ("received", "25200000"), ("received_on", "2026-01-02"),
            ], Batch.self)
        var rows = "person,name,paid,batch\n"
        var signUps = "person,name,date,channel,sponsor\n"
        for number in 1...500 {
            rows += "P\(number),Orang \(number) (contoh),2026-01-02,B1\n"
            signUps += "P\(number),Orang \(number) (contoh),2026-01-02,sponsor,PT Contoh\n"
        }
        try await branch.importing(["signups.csv": signUps, "contributions.csv": rows])
        let reply = try await branch.workspace.batch("B1")
        #expect(reply.due == 25_200_000 && reply.balance == 0 && reply.people.count == 500)
        // 26 days before the end of March.
        #expect((0...30).contains(reply.daysLeft))
        let funnel = try await branch.workspace.funnelReport(ReportFilter(), by: .ecosystem)
        let table = try #require(funnel.sections.first { $0.key == "funnel" })
        let column = try #require(table.columns.firstIndex { $0.key == "signups" })
        #expect(table.rows.last?[column] == .integer(0))
        func sponsored(_ now: String) async throws -> [String: ReportDocument.Cell] {
            branch.set(now)
            let section = try #require(
                try await branch.workspace.retentionReport(ReportFilter()).sections.first { $0.key == "retention" })
            let row = try #require(
                section.rows.first { $0[0] == .named("sponsored", Word("sponsored", "dibayar pihak lain")) })
            return Dictionary(uniqueKeysWithValues: zip(section.columns.map(\.key), row))
        }
        #expect(try await sponsored("2026-04-10 08:00")["arrears"] == .integer(500))
        let june = try await sponsored("2026-06-30 08:00")
        #expect(june["lapsed"] == .integer(0) && june["stay3"] == .rate(1))
        let july = try await sponsored("2026-07-01 08:00")
        #expect(july["lapsed"] == .integer(500) && july["stay3"] == .rate(0))
    }

    @Test func `a rain-out cost appears in the cost report`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        let event = try await branch.event("V2", "2026-10-07 09:00")
        _ = try await branch.workspace.cancelEvent(event, reason: "cuaca: hujan")
        #expect(try await branch.workspace.addCost(event, rupiah: 155_000).total == 155_000)
        #expect(try await branch.workspace.addCost(event, rupiah: 45_000).total == 200_000)
        let document = try await branch.workspace.costReport(ReportFilter(), by: .ecosystem)
        let table = try #require(document.sections.first { $0.key == "cost" })
        let (cost, called) = (
            try #require(table.columns.firstIndex { $0.key == "cost" }),
            try #require(table.columns.firstIndex { $0.key == "cancelled" })
        )
        #expect(table.rows.last?[cost] == .rupiah(200_000))
        #expect(table.rows.last?[called] == .integer(1))
        let low = try #require(table.columns.firstIndex { $0.key == "low" })
        #expect(table.rows.last?[low] != .missing)
    }

    @Test func `cuti bersama of 20 March 2026 flags an event already planned`() async throws {
        let branch = try await Branch(at: "2026-03-02 08:00")
        let event = try await branch.event("V2", "2026-03-20 08:00", until: "2026-03-20 09:30")
        try await branch.holiday("2026-03-20", "joint-leave")
        let quality = try await branch.workspace.qualityReport(ReportFilter())
        let rows = try #require(quality.sections.first { $0.key == "problems" }).rows
        #expect(rows.first { $0[0] == .text("dayoff") }?[4] == .list([.text(event)]))
        let found = try #require(try await branch.workspace.records(Event.self).first { $0.handle == event })
        // It is not moved by itself.
        #expect(found.status == .planned && found.start == moment("2026-03-20 08:00"))
    }

    @Test func `a Friday 12.00 event needs force with a reason`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        #expect(await !branch.breaches("V2", "2026-10-09 12:00", until: "2026-10-09 13:00").isEmpty)
        await #expect(throws: Failure.self) {
            try await branch.event("V2", "2026-10-09 12:00", until: "2026-10-09 13:00", force: true)
        }
        try await branch.event("V2", "2026-10-09 12:00", until: "2026-10-09 13:00", force: true, reason: "host asks")
    }

    @Test func `a 0-eligible event has no rate`() {
        #expect(Proportion(0, of: 0)?.rate == nil)
    }

    @Test func `the same person on two phones is one attendance after the merge, which can be undone`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        let event = try await branch.event("V2", "2026-10-05 13:00")
        for (id, phone) in [("P1", "0812-0000-0001"), ("P2", "0812-0000-0002")] {
            _ = try await branch.workspace.add(id, [("name", "Wati"), ("phone", phone)], Person.self)
            try await branch.attend(event, [("person", id), ("name", "Wati")])
        }
        _ = try await branch.workspace.merge("P1", "P2")
        func attended() async throws -> ReportDocument.Cell? {
            let table = try await branch.workspace.funnelReport(ReportFilter(), by: .ecosystem).sections.first {
                $0.key == "funnel"
            }
            return table.flatMap { table in
                table.columns.firstIndex { $0.key == "attended" }.flatMap { table.rows.last?[$0] }
            }
        }
        #expect(try await attended() == .integer(1))
        _ = try await branch.workspace.undo()
        #expect(try await attended() == .integer(2))
    }

    @Test func `importing a bundle twice changes nothing`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        let path = branch.folder + "/all.sosibundle"
        _ = try await branch.workspace.makeBundle(at: path)
        let before = try await branch.workspace.history(limit: 100).count
        _ = try await branch.workspace.merge(path)
        _ = try await branch.workspace.merge(path)
        #expect(try await branch.workspace.history(limit: 100).count == before)
    }

    @Test func `a 3-share event sums to the event total exactly`() async throws {
        for cell in ["T1;T2;T3", "T1:500;T2:300;T3:200", "T1:1;T2:1;T3:998"] {
            let shares = try #require(TeamShares(cell: cell))
            for number in [0, 1, 2, 63, 100, 999, .max] { #expect(shares.parts(of: number).reduce(0, +) == number) }
        }
        #expect(TeamShares(cell: "T1;T2;T3")?.parts(of: 100) == [34, 33, 33])
        let branch = try await Branch(at: "2026-10-05 08:00")
        for team in ["T2", "T3"] { try await branch.team(team, latitude: -2.1262, longitude: 106.1134) }
        let event = try await branch.event("V2", "2026-10-05 13:00", teams: ["T1", "T2", "T3"])
        _ = try await branch.workspace.count(event, heads: 100)
        _ = try await branch.workspace.addCost(event, rupiah: 155_000)
        let report = try await branch.workspace.teamsReport(ReportFilter())
        let rows = try #require(report.sections.first { $0.key == "shares" }).rows
        #expect(rows.map { $0[2] } == [.integer(34), .integer(33), .integer(33), .integer(100)])
        #expect(rows.map { $0[5] } == [.rupiah(51_770), .rupiah(51_615), .rupiah(51_615), .rupiah(155_000)])
    }

    @Test func `the cost of a member who is active after six months is the cost over those who stayed`() async throws {
        let branch = try await Branch(at: "2026-01-05 08:00")
        let event = try await branch.event("V2", "2026-01-07 09:00")
        branch.set("2026-01-07 12:00")
        for (name, months) in [("Wati", 7), ("Budi", 3)] {
            let phone = "0812-0000-000\(months)"
            try await branch.attend(event, [("name", name), ("phone", phone), ("member", "no")])
            _ = try await branch.workspace.signUp([
                ("name", name), ("phone", phone), ("date", "2026-01-07"), ("event", event),
            ])
            _ = try await branch.workspace.pay([
                ("name", name), ("phone", phone), ("paid", "2026-01-07"), ("months", "\(months)"),
            ])
        }
        _ = try await branch.workspace.addCost(event, rupiah: 300_000)
        func perActive() async throws -> ReportDocument.Cell? {
            let table = try await branch.workspace.costReport(ReportFilter(), by: .ecosystem).sections.first
            return table?.rows.last?.last
        }
        branch.set("2026-07-31 08:00")
        #expect(try await perActive() == .missing)
        branch.set("2026-08-01 08:00")
        #expect(try await perActive() == .rupiah(300_000))
    }

    @Test func `NIK 1971026509900003 is a woman born on 25-09-1990, and day 32 is refused`() throws {
        let number = try IdentityNumber("1971026509900003")
        #expect(number.isWoman && number.birth(notAfter: day("2026-10-05")) == day("1990-09-25"))
        #expect(throws: IdentityNumber.Problem.self) { try IdentityNumber("1971023209900003") }
    }

    @Test func `a week for coverage goes where most is lacking`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        try await branch.importing([
            "coverage.csv": """
            region,date,basis,members,workforce
            19.71,2026-01-31,A,7900,10000
            19.04,2026-01-31,A,1000,10000

            """
        ])
        try await branch.site("V9", "village", latitude: -2.1271, longitude: 106.1171, [("region", "19.04.02.2001")])
        func expectation(_ prize: PrizeMode) async throws -> (rich: SiteExpectation, poor: SiteExpectation) {
            var request = PlanRequest(
                Week(containing: day("2026-10-05")), limit: .iterations(50), seed: 1)
            request.prize = prize
            let ground = try await branch.workspace.ground(request)
            let sites = ground.board.sites
            return (
                ground.board.expectations[try #require(sites.firstIndex { $0.id == "V2" })],
                ground.board.expectations[try #require(sites.firstIndex { $0.id == "V9" })]
            )
        }
        let mean = try await expectation(.mean)
        #expect(mean.rich.prize == mean.poor.prize && mean.poor.weight == 1)
        let coverage = try await expectation(.coverage)
        #expect(coverage.poor.signUps == mean.poor.signUps)
        #expect(coverage.poor.prize > 5 * coverage.rich.prize)
    }
}
