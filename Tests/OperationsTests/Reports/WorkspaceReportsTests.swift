import Conversion
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceReportsTests {
    private static func sample() async throws -> Branch {
        let branch = try await Branch(at: "2026-10-05 08:00", isFurnished: false)
        _ = try await branch.workspace.importFolder(Branch.sample)
        return branch
    }

    private static func detailed() -> ReportFilter {
        var filter = ReportFilter()
        filter.hasDetail = true
        return filter
    }

    private static func column(_ key: String, _ section: ReportDocument.Section) throws -> Int {
        try #require(section.columns.firstIndex { $0.key == key })
    }

    private static func section(_ key: String, _ document: ReportDocument) throws -> ReportDocument.Section {
        try #require(document.sections.first { $0.key == key })
    }

    @Test(arguments: ConversionGrouping.allCases)
    func `rows behind a funnel add up to it`(grouping: ConversionGrouping) async throws {
        let document = try await Self.sample().workspace.funnelReport(Self.detailed(), by: grouping)
        let funnel = try Self.section("funnel", document)
        let rows = try Self.section("visits", document)
        let (person, eligible) = (try Self.column("person", rows), try Self.column("eligible", rows))
        let signUp = try Self.column("signup", rows)
        let total = try #require(funnel.rows.last)
        #expect(total[try Self.column("attended", funnel)] == .integer(Set(rows.rows.map { $0[person] }).count))
        #expect(
            total[try Self.column("eligible", funnel)]
                == .integer(Set(rows.rows.filter { $0[eligible] == .flag(true) }.map { $0[person] }).count))
        #expect(
            total[try Self.column("signups", funnel)]
                == .integer(Set(rows.rows.filter { $0[signUp] == .flag(true) }.map { $0[person] }).count))
    }

    @Test func `every row of every table has as many cells as there are columns`() async throws {
        let workspace = try await Self.sample().workspace
        let filter = Self.detailed()
        let week = try #require(Week("2026-W39"))
        let september = try #require(Month(year: 2026, month: 9))
        let documents = [
            try await workspace.funnelReport(filter, by: .ecosystem), try await workspace.sitesReport(filter),
            try await workspace.teamsReport(filter), try await workspace.coverageReport(filter, CoverageTerms()),
            try await workspace.retentionReport(filter), try await workspace.sponsorsReport(filter),
            try await workspace.costReport(filter, by: .team),
            try await workspace.agentsReport(september, hasDetail: true),
            try await workspace.serviceReport(filter),
            try await workspace.governmentReport(filter, CoverageTerms()), try await workspace.plannedReport(filter),
            try await workspace.qualityReport(filter), try await workspace.trendReport(filter, by: .month),
            try await workspace.changeReport(filter, on: day("2026-09-01"), days: 30, by: .region),
            try await workspace.weeklyReport(week, filter),
        ]
        #expect(Set(documents.map(\.kind)) == Set(ReportKind.allCases).subtracting([.conversion]))
        for document in documents {
            #expect(!document.sections.isEmpty)
            for section in document.sections {
                for row in section.rows {
                    #expect(row.count == section.columns.count, "\(document.kind) \(section.key)")
                }
                #expect(Set(section.columns.map(\.key)).count == section.columns.count, "\(section.key)")
            }
        }
    }

    @Test func `Pangkalpinang is covered to 41.23 percent, and 41,386 are not`() async throws {
        let workspace = try await Self.sample().workspace
        var filter = ReportFilter()
        filter.region = "19.71"
        let section = try Self.section("coverage", try await workspace.coverageReport(filter, CoverageTerms()))
        let row = try #require(section.rows.first { $0[try Self.column("members", section)] == .integer(29_040) })
        #expect(row[try Self.column("uncovered", section)] == .integer(41_386))
        guard case .share(let share) = row[try Self.column("coverage", section)] else {
            Issue.record("no share")
            return
        }
        #expect(abs(share - 0.4123) < 0.00005)
    }

    @Test func `figures of different bases are not compared`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00", isFurnished: false)
        try await branch.importing([
            "coverage.csv": """
            region,date,basis,members,workforce,source
            19,2025-01-01,A,100,1000,x
            19,2025-06-01,B,500,1000,x
            19,2026-01-01,A,150,1000,x

            """
        ])
        let document = try await branch.workspace.coverageReport(ReportFilter(), CoverageTerms())
        let section = try Self.section("coverage", document)
        let points = try Self.column("points", section)
        #expect(section.rows.count == 2 && section.rows[1][points] == .missing)
        guard case .points(let change, 2) = section.rows[0][points] else {
            Issue.record("no change")
            return
        }
        #expect(abs(change - 0.05) < 1e-12)
        guard case .lines(let lines, _)? = document.charts.first?.content else {
            Issue.record("no chart")
            return
        }
        #expect(lines.count == 2)
    }

    @Test func `the next target of the smallest region is compared with, unless the report says one`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00", isFurnished: false)
        try await branch.importing([
            "coverage.csv":
                "region,date,basis,members,workforce\n19,2026-01-01,A,400,1000\n19.71,2026-01-01,A,300,500\n",
            "targets.csv": """
            region,by,percent,instrument
            ,2029-12-31,43.92,RPJMN
            19,2025-12-31,57.17,Provinsi 2025
            19,2026-12-28,80,Cabang

            """,
        ])
        var terms = CoverageTerms()
        func targets() async throws -> [ReportDocument.Cell] {
            let document = try await branch.workspace.coverageReport(ReportFilter(), terms)
            let section = try Self.section("coverage", document)
            return try section.rows.map { $0[try Self.column("target", section)] }
        }
        #expect(try await targets() == [.share(0.8), .share(0.8)])
        let table = try Self.section(
            "targets", try await branch.workspace.coverageReport(ReportFilter(), CoverageTerms()))
        #expect(table.rows.count == 6)
        let needed = try Self.column("neededWeek", table)
        // 400 are missing twelve weeks before the day.
        #expect(table.rows[1][needed] == .decimal(400.0 / 12, digits: 1))
        #expect(table.rows[0][needed] == .missing)
        terms.target = 0.6
        #expect(try await targets() == [.share(0.6), .share(0.6)])
    }

    /// Team A is better in both ecosystems and looks worse overall, for it went to the harder one more often.
    @Test func `a comparison that turns round among the same people is told`() async throws {
        let branch = try await Branch(at: "2026-05-15 08:00", isFurnished: false)
        var events = "id,site,teams,start,status\n"
        var lists = "event,person,name,member\n"
        var signUps = "person,name,date,channel\n"
        var number = 0
        for (event, team, site, k, n) in [
            ("E1", "A", "S1", 72, 80), ("E2", "A", "S2", 24, 160), ("E3", "B", "S1", 128, 160),
            ("E4", "B", "S2", 8, 80),
        ] {
            events += "\(event),\(site),\(team),2026-03-0\(event.dropFirst()) 08:00,held\n"
            for person in 0..<n {
                number += 1
                lists += "\(event),P\(number),Orang \(number),no\n"
                if person < k { signUps += "P\(number),Orang \(number),2026-03-06,event\n" }
            }
        }
        try await branch.importing([
            "sites.csv": "id,name,ecosystem\nS1,One,village\nS2,Two,market\n",
            "teams.csv": "id,name\nA,Team A\nB,Team B\n", "events.csv": events, "attendance.csv": lists,
            "signups.csv": signUps,
        ])
        let document = try await branch.workspace.teamsReport(ReportFilter(), pair: ("A", "B"))
        let section = try Self.section("teams", document)
        let row = try #require(section.rows.first)
        #expect(row[try Self.column("crude", section)] == .rate(0.4))
        guard case .rate(let other) = row[try Self.column("otherCrude", section)] else {
            Issue.record("no rate")
            return
        }
        #expect(abs(other - 0.566667) < 1e-6)
        #expect(row.last == .list([.word(Word("PARADOX", "PARADOKS"))]))
        #expect(section.footer.count == 2)
    }

    @Test func `what a cancelled trip cost is counted`() async throws {
        let branch = try await Branch()
        try await branch.importing([
            "events.csv": """
            id,site,teams,start,status,reason,cost
            E1,V2,T1,2026-10-06 09:00,cancelled,hujan,250000

            """
        ])
        let section = try Self.section(
            "cost", try await branch.workspace.costReport(ReportFilter(), by: .ecosystem))
        let total = try #require(section.rows.last)
        #expect(total[try Self.column("cost", section)] == .rupiah(250_000))
        #expect(total[try Self.column("cancelled", section)] == .integer(1))
        #expect(total[try Self.column("perSignUp", section)] == .missing)
        // At least so much: the cost over the upper limit of a count of 0.
        guard case .rupiah(let least) = total[try Self.column("low", section)] else {
            Issue.record("no limit")
            return
        }
        #expect(least == 67_771)
    }

    @Test func `plans are set against what became of them`() async throws {
        let branch = try await Branch()
        let week = try #require(Week("2026-W42"))
        _ = try await branch.workspace.plan(PlanRequest(week, limit: .iterations(300), seed: 1))
        _ = try await branch.workspace.accept(nil, only: [])
        branch.set("2026-11-20 08:00")
        let document = try await branch.workspace.plannedReport(Self.detailed())
        let section = try Self.section("teams", document)
        let total = try #require(section.rows.last)
        let planned = total[try Self.column("planned", section)]
        #expect(planned != .integer(0))
        #expect(total[try Self.column("open", section)] == planned)
        #expect(try Self.section("visits", document).rows.count > 0)
    }
}
