import Conversion
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceConversionTests {
    private func conversion(
        _ branch: Branch, by groupings: [ConversionGrouping] = [.site], period: DayRange? = nil
    ) async throws -> ConversionReport {
        var filter = ReportFilter()
        filter.period = period
        let report = try await branch.workspace.conversion(by: groupings, filter).report
        #expect(report.registrations.sum == report.registrations.registrations)
        for row in report.rows + [report.total] {
            #expect(row.signUps <= row.eligible && row.eligible <= row.attended)
            #expect((row.rate == nil) == (row.eligible == 0) && (row.low == nil) == (row.eligible == 0))
        }
        return report
    }

    private func row(_ report: ConversionReport, _ key: String) throws -> ConversionRow {
        try #require(report.rows.first { $0.key?.first == key })
    }

    /// Three events of March 2026 with nine people: worked out by hand in the project's definitions.
    private func fortnight() async throws -> Branch {
        let branch = try await Branch(at: "2026-05-15 08:00", isFurnished: false)
        try await branch.importing([
            "sites.csv": "id,name,ecosystem\nS1,One,market\nS2,Two,market\nS3,Three,village\n",
            "teams.csv": "id,name\nT1,Team\n",
            "events.csv": """
            id,site,teams,start,status
            E1,S1,T1,2026-03-03 08:00,held
            E3,S3,T1,2026-03-05 08:00,held
            E2,S2,T1,2026-03-10 08:00,held

            """,
            "attendance.csv": """
            event,person,name,member
            E1,P1,One,no
            E1,P2,Two,no
            E2,P2,Two,no
            E1,P3,Three,no
            E1,P4,Four,no
            E2,P6,Six,no
            E1,P7,Seven,no
            E3,P7,Seven,no
            E2,P8,Eight,no
            E3,P9,Nine,yes

            """,
            "signups.csv": """
            person,name,date
            P1,One,2026-03-03
            P2,Two,2026-03-12
            P3,Three,2026-03-17
            P4,Four,2026-04-20
            P5,Five,2026-03-11
            P6,Six,2026-03-09
            P7,Seven,2026-03-05

            """,
        ])
        return branch
    }

    @Test func `the last touch within 30 days gets the credit`() async throws {
        let report = try await conversion(try await fortnight())
        let (one, two, three) = (try row(report, "S1"), try row(report, "S2"), try row(report, "S3"))
        #expect([one.attended, two.attended, three.attended] == [5, 3, 2])
        #expect([one.eligible, two.eligible, three.eligible] == [5, 2, 1])
        #expect([one.signUps, two.signUps, three.signUps] == [2, 1, 1])
        #expect(report.registrations.registrations == 7)
        #expect(report.registrations.credited == 4)
        #expect(report.registrations.outsideWindow == 1)
        #expect(report.registrations.withoutEvent == 1)
        #expect(report.registrations.beforeEvent == 1)
        #expect(report.total.eligible == 6 && report.total.signUps == 4)
    }

    @Test func `an ecosystem counts people, not visits`() async throws {
        let report = try await conversion(try await fortnight(), by: [.ecosystem])
        let (market, village) = (try row(report, "market"), try row(report, "village"))
        #expect(market.events == 2 && market.attended == 7 && market.eligible == 6 && market.signUps == 3)
        #expect(village.events == 1 && village.attended == 2 && village.eligible == 1 && village.signUps == 1)
    }

    @Test func `events outside the period take their credit with them`() async throws {
        let branch = try await fortnight()
        let report = try await conversion(branch, period: DayRange(day("2026-03-05"), day("2026-03-31")))
        #expect(report.rows.map { $0.key?.first } == ["S2", "S3"])
        #expect(report.total.signUps == 2)
        // P1 registered before the period began; P3's credit goes to the event of 3 March.
        #expect(report.registrations.elsewhere == 1 && report.registrations.outsidePeriod == 2)
    }

    /// A campaign with one event of so many eligible, of whom so many signed up.
    private func event(_ signUps: Int, of eligible: Int) async throws -> Branch {
        let branch = try await Branch(at: "2026-12-01 08:00")
        let people = (0..<eligible).map { "E1,P\($0),Person \($0),no" }
        let registered = (0..<signUps).map { "P\($0),Person \($0),2026-10-06" }
        try await branch.importing([
            "events.csv": "id,site,teams,start,status,heads\nE1,V1,T1,2026-10-05 09:00,held,\(eligible + 3)\n",
            "attendance.csv": (["event,person,name,member"] + people).joined(separator: "\n") + "\n",
            "signups.csv": (["person,name,date"] + registered).joined(separator: "\n") + "\n",
        ])
        return branch
    }

    @Test(arguments: [
        (0, 10, 0.0, 0.277533), (1, 1, 0.206549, 1.0), (3, 8, 0.136844, 0.694258), (7, 50, 0.069508, 0.261862),
        (12, 40, 0.180748, 0.454300), (45, 150, 0.232408, 0.377580), (10, 10, 0.722467, 1.0),
    ])
    func `the interval is Wilson's`(_ signUps: Int, _ eligible: Int, _ low: Double, _ high: Double) async throws {
        let total = try await conversion(try await event(signUps, of: eligible)).total
        #expect(total.signUps == signUps && total.eligible == eligible && total.heads == eligible + 3)
        #expect(abs((total.rate ?? -1) - Double(signUps) / Double(eligible)) < 1e-12)
        #expect(abs((total.low ?? -1) - low) < 1e-6 && abs((total.high ?? -1) - high) < 1e-6)
    }

    @Test func `without eligible people there is no rate`() async throws {
        let branch = try await Branch(at: "2026-12-01 08:00")
        try await branch.importing([
            "events.csv": "id,site,teams,start,status\nE1,V1,T1,2026-10-05 09:00,held\n",
            "attendance.csv": "event,name,member\nE1,Wati,yes\nE1,Rizal,yes\n",
        ])
        let row = try row(try await conversion(branch), "V1")
        #expect(row.attended == 2 && row.eligible == 0 && row.rate == nil && row.interval == nil)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test(arguments: ["sponsor", "government"])
    func `what others pay for never enters a rate`(_ channel: String) async throws {
        let branch = try await event(2, of: 10)
        try await branch.importing([
            "signups.csv": "person,name,date,channel,event\nP5,Person 5,2026-10-07,\(channel),E1\n"
        ])
        let report = try await conversion(branch)
        #expect(report.total.signUps == 2 && report.total.eligible == 10)
        #expect(report.registrations.sponsor + report.registrations.government == 1)
    }

    @Test func `unknown membership counts as eligible and is told`() async throws {
        let branch = try await Branch(at: "2026-12-01 08:00")
        try await branch.importing([
            "events.csv": "id,site,teams,start,status\nE1,V1,T1,2026-10-05 09:00,held\n",
            "attendance.csv": "event,name,member\nE1,Wati,unknown\nE1,Rizal,no\nE1,Din,\n",
        ])
        let total = try await conversion(branch).total
        #expect(total.eligible == 3 && total.unknown == 2)
    }

    @Test func `an event of two teams is counted once in all`() async throws {
        let branch = try await Branch(at: "2026-12-01 08:00")
        try await branch.team("T2")
        try await branch.importing([
            "events.csv": "id,site,teams,start,status,heads\nE1,V1,T1:600;T2:400,2026-10-05 09:00,held,30\n",
            "attendance.csv": "event,person,name,member\nE1,P1,Wati,no\nE1,P2,Rizal,no\n",
            "signups.csv": "person,name,date\nP1,Wati,2026-10-05\n",
        ])
        let report = try await conversion(branch, by: [.team])
        #expect(report.rows.map(\.signUps) == [1, 1])
        #expect(report.total.events == 1 && report.total.heads == 30 && report.total.signUps == 1)
    }

    @Test func `no rate of the sample goes above one`() async throws {
        let branch = try await Branch(isFurnished: false)
        _ = try await branch.workspace.importFolder(Branch.sample)
        for grouping in ConversionGrouping.allCases {
            let report = try await conversion(branch, by: [grouping])
            #expect(!report.rows.isEmpty)
            #expect(report.registrations.registrations == 371)
        }
    }
}
