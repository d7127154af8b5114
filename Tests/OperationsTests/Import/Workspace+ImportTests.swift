import Interchange
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceImportTests {
    private let teams = "id,name\nT1,Team one\n"
    private let sites = "id,name,ecosystem,region\nV1,Kurau,village,19.04.01.2005\nM1,Market,pasar,19.71\n"

    @Test func `the files of a folder are one operation`() async throws {
        let branch = try await Branch(isFurnished: false)
        let outcomes = try await branch.importing([
            "sites.csv": sites, "teams.csv": teams,
            "events.csv": "id,site,teams,start,status,heads,cost\nE1,V1,T1,2026-09-28 09:00,held,40,500000\n",
            "attendance.csv": "event,name,phone,member\nE1,Wati,081200007001,no\nE1,Rizal,,unknown\n",
            "signups.csv": "name,phone,date,event\nWati,0812-0000-7001,2026-09-30,E1\n",
        ])
        #expect(outcomes.map(\.noun) == [.team, .site, .event, .attendance, .signup])
        #expect(outcomes.map(\.added) == [1, 2, 1, 2, 1])
        #expect(try await branch.workspace.history().map(\.kind) == ["import", "campaign.init"])
        let event = try await branch.workspace.event("E1")
        #expect(event.event.end == moment("2026-09-28 11:00"))
        #expect(event.heads == 40 && event.listed == 2 && event.cost == 500_000)
        #expect(try await branch.workspace.records(Person.self).count == 2)
        #expect(try await branch.workspace.record("M1", Site.self).ecosystem == "market")
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `the defects of all files are told and nothing is taken`() async throws {
        let branch = try await Branch(isFurnished: false)
        let entries = try await branch.workspace.history().count
        let failure = await #expect(throws: Failure.self) {
            try await branch.importing([
                "sites.csv": "id,name,ecosystem\nV1,Kurau,village\nV2,,markt\n",
                "teams.csv": "id,name,max_events\nT1,One,0\n",
                "holidays.csv": "date,kind\n2026-13-01,public\n",
            ])
        }
        #expect(failure?.exitCode == .input)
        #expect(failure?.defects.map(\.file) == ["teams.csv", "sites.csv", "sites.csv", "holidays.csv"])
        #expect(failure?.defects.map(\.line) == [2, 3, 3, 2])
        #expect(failure?.defects.map(\.column) == ["max_events", "name", "ecosystem", "date"])
        #expect(try await branch.workspace.records(Site.self).isEmpty)
        #expect(try await branch.workspace.history().count == entries)
    }

    @Test func `quotas and links are read with the rest and written as they were`() async throws {
        let branch = try await Branch(isFurnished: false)
        let quotas = "scope,of,at_least,at_most\necosystem,market,2,\nregion,19.71,,4\nteam,T1,1,3\n"
        let links =
            "id,name,kind,from_island,to_island,from_latitude,from_longitude,to_latitude,to_longitude,minutes,"
            + "departures,returns,days\n"
            + "L1,Pangkalbalam - Tanjungpandan,ferry,bangka,belitung,-2.1,106.12,-2.75,107.62,240,"
            + "\"07:00;14:00\",16:00,\"mon,wed\"\n"
        try await branch.importing(["sites.csv": sites, "teams.csv": teams, "quotas.csv": quotas, "links.csv": links])
        let kept = try await branch.workspace.records(Quota.self)
        #expect(Set(kept.map(\.id)) == ["ecosystem/market", "region/19.71", "team/T1"])
        #expect(try await branch.workspace.sheet(.link) == links)
        let text = try await branch.workspace.sheet(.quota)
        #expect(Set(text.split(separator: "\n")) == Set(quotas.split(separator: "\n")))
        let again = try await branch.importing(["quotas.csv": text, "links.csv": links])
        #expect(again.map(\.unchanged) == [3, 1] && again.allSatisfy { $0.added + $0.changed == 0 })
        let wrong = await #expect(throws: Failure.self) {
            try await branch.importing([
                "quotas.csv":
                    "lingkup,untuk,paling_sedikit,paling_banyak\ntim,T9,1,\nekosistem,markets,1,\nwilayah,19,3,2\n"
            ])
        }
        #expect(wrong?.defects.map(\.line) == [2, 3, 4])
        #expect(wrong?.defects.map(\.column) == ["untuk", "untuk", nil])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `the same files again change nothing`() async throws {
        let branch = try await Branch(isFurnished: false)
        let first = try await branch.workspace.importFolder(Branch.sample)
        #expect(first.allSatisfy { $0.added > 0 })
        let entries = try await branch.workspace.history().count
        let again = try await branch.workspace.importFolder(Branch.sample)
        #expect(again.allSatisfy { $0.added == 0 && $0.changed == 0 })
        #expect(again.map(\.unchanged) == first.map(\.added))
        #expect(try await branch.workspace.history().count == entries)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `what was exported is imported without a change`() async throws {
        let branch = try await Branch(isFurnished: false)
        _ = try await branch.workspace.importFolder(Branch.sample)
        for noun in NounKind.allCases
        where ![.campaign, .plan, .headcount, .cost, .quota, .travel, .mapping, .busy, .proposal].contains(noun) {
            let path = try branch.file("again.csv", try await branch.workspace.sheet(noun))
            let outcome = try await branch.workspace.importFile(noun, path: path)
            #expect(outcome.added == 0 && outcome.changed == 0 && outcome.unchanged > 0, "\(noun)")
        }
    }

    @Test func `an undone import leaves the campaign as it was`() async throws {
        let branch = try await Branch(isFurnished: false)
        _ = try await branch.workspace.importFolder(Branch.sample)
        let before = try await branch.workspace.sheet(.attendance)
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.records(Site.self).isEmpty)
        #expect(try await branch.workspace.events().isEmpty)
        #expect(try await branch.workspace.signUps().isEmpty)
        #expect(try await branch.discrepancies().isEmpty)
        _ = try await branch.workspace.redo()
        #expect(try await branch.workspace.sheet(.attendance) == before)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `columns of which nothing is known are passed over, near misses are defects`() async throws {
        let branch = try await Branch(isFurnished: false)
        let outcome = try await branch.importing(["sites.csv": "id,name,population\nV1,Kurau,2000\n"])
        #expect(outcome.first?.passedOver == ["population"])
        let failure = await #expect(throws: Failure.self) {
            try await branch.importing(["sites.csv": "id,name,potental\nV1,Kurau,200\n"])
        }
        #expect(failure?.defects.map(\.problem) == [.unknownColumn("potental", nearest: "potential")])
    }

    @Test func `a cell of the other language is as good`() async throws {
        let branch = try await Branch(isFurnished: false)
        try await branch.importing([
            "sites.csv": "kode;nama;ekosistem;lintang;bujur;hari_pasar\nM1;Pasar;pasar;-2,13;106,11;sel,kam\n",
            "teams.csv": "id,nama,jam_kerja\nT1,Tim,sen-jum 07.30-16.30\n",
            "holidays.csv": "tanggal,jenis\n2026-12-24,cuti-bersama\n",
        ])
        let site = try await branch.workspace.record("M1", Site.self)
        #expect(site.ecosystem == "market" && site.latitude == -2.13 && site.marketDays?.days == [.tuesday, .thursday])
        #expect(try await branch.workspace.records(Holiday.self).map(\.holidayKind) == [.jointLeave])
    }

    @Test func `references within one folder and to what is known are found`() async throws {
        let branch = try await Branch()
        let failure = await #expect(throws: Failure.self) {
            try await branch.importing([
                "officers.csv": "id,name,team\nO1,Dewi,T1\nO2,Rizky,T8\n",
                "events.csv": "id,site,teams,start\nE1,V9,T1,2026-10-05 09:00\nE2,V1,T1;T8,2026-10-05 09:00\n",
            ])
        }
        #expect(failure?.defects.map(\.text) == ["T8", "V9", "T1;T8"])
        let empty = try await Branch(isFurnished: false)
        await #expect(throws: Failure.self) { try await empty.officer("O1", team: "T1") }
    }

    @Test func `an unreadable cell does not also contradict its row`() async throws {
        let branch = try await Branch(isFurnished: false)
        let failure = await #expect(throws: Failure.self) {
            try await branch.importing(["sites.csv": "id,name,latitude,longitude\nV1,Kurau,-95,106\nV2,Deniang,-2,\n"])
        }
        #expect(
            failure?.defects.map(\.problem)
                == [.cell(.outOfRange(-90...90)), .contradiction(.halfPosition)])
    }

    @Test func `rows are chosen by the beginning of their identifier`() async throws {
        let branch = try await Branch(isFurnished: false)
        let path = try branch.file(
            "villages.csv",
            "code,name,latitude,longitude\n19.71.01.1001,A,-2.1,106.1\n18.01.01.1001,B,x,104\n19.01.01.1001,C,-1.9,106.1\n"
        )
        let outcome = try await branch.workspace.importFile(
            .site, path: path, options: ImportOptions(ecosystem: "desa", only: "19."))
        #expect(outcome.added == 2)
        let sites: [Site] = try await branch.workspace.records()
        #expect(sites.map(\.region) == ["19.01.01.1001", "19.71.01.1001"])
        #expect(sites.allSatisfy { $0.ecosystem == "village" })
    }

    @Test func `missing folders, files and unknown ecosystems are told`() async throws {
        let branch = try await Branch(isFurnished: false)
        let empty = await #expect(throws: Failure.self) { try await branch.importing(["notes.txt": "nothing"]) }
        #expect(empty?.code == "import.empty")
        let missing = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.site, path: branch.folder + "/none.csv")
        }
        #expect(missing?.exitCode == .input)
        await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.site, path: branch.folder)
        }
        let path = try branch.file("sites.csv", sites)
        await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.site, path: path, options: ImportOptions(ecosystem: "forest"))
        }
    }

    @Test func `a row about a known event changes what it says and counts for calendars`() async throws {
        let branch = try await Branch()
        try await branch.importing(["events.csv": "id,site,teams,start\nE1,V1,T1,2026-10-05 09:00\n"])
        let outcome = try await branch.importing([
            "events.csv": "id,site,teams,start,end\nE1,V1,T1,2026-10-06 09:00,2026-10-06 11:00\n"
        ])
        #expect(outcome.first?.changed == 1)
        let event = try await branch.workspace.event("E1").event
        #expect(event.start == moment("2026-10-06 09:00") && event.sequence == 1)
    }

    @Test func `a list that tells something new of a person leaves the rest of the record as it is`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V2", "2026-10-07 09:00")
        let person = try await branch.attend(event, [("name", "Siti (contoh)"), ("village", "Kurau")]).person
        let terms: [Operations.Cell] = [("basis", "consent"), ("consent", "2026-10-05"), ("purpose", "pendaftaran")]
        _ = try await branch.workspace.edit(person.handle, terms, Person.self)
        let path = try branch.file("list.csv", "event,name,village,phone\n\(event),Siti (contoh),Kurau,081200001111\n")
        _ = try await branch.workspace.importFile(.attendance, path: path)
        let after = try await branch.workspace.record(person.handle, Person.self)
        #expect(after.phone?.digits == "081200001111")
        #expect(after.basis == .consent && after.consent == day("2026-10-05") && after.purpose == "pendaftaran")
        _ = try await branch.workspace.signUp([
            ("person", person.handle), ("date", "2026-10-06"), ("phone", "081200002222"),
        ])
        let signed = try await branch.workspace.record(person.handle, Person.self)
        #expect(signed.phone?.digits == "081200002222" && signed.purpose == "pendaftaran")
        #expect(try await branch.discrepancies() == [])
    }
}
