import EventLog
import Foundation
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceBundlesTests {
    private let branch: Branch
    private let other: Workspace
    private let bundle: String

    /// A campaign with an event, on two devices.
    init() async throws {
        branch = try await Branch()
        _ = try await branch.event("V2", "2026-10-07 09:00")
        bundle = branch.folder + "/all"
        _ = try await branch.workspace.makeBundle(at: bundle)
        let settings = Settings(
            clock: { Instant(moment("2026-10-05 09:00"), in: .western) }, stopwatch: { 0 },
            language: .english, actor: "rina", stateFolder: branch.folder + "/other", random: SplitMix(state: 2))
        other = try Workspace.open(bundle: bundle, at: branch.folder + "/b.sosi", settings: settings).workspace
    }

    private func give() async throws -> MergeReply {
        let path = branch.folder + "/back"
        _ = try await other.makeBundle(at: path)
        return try await branch.workspace.merge(path)
    }

    @Test func `a bundle tells what it is without a campaign`() throws {
        let told = try Workspace.bundle(bundle)
        #expect(told.branch == "Pangkalpinang" && told.device == "A" && told.actor == "dewi")
        #expect(told.entries == 8)
    }

    @Test func `a merge says whose entries came in and what they made`() async throws {
        _ = try await other.attend("A1", [("name", "Siti")])
        _ = try await other.count("A1", heads: 30)
        let merged = try await give()
        #expect(merged.entries == 2 && merged.held == 8)
        #expect(merged.sources.map(\.device) == ["B"] && merged.sources.map(\.actor) == ["rina"])
        #expect(merged.created == [.person: 1])
        #expect(merged.facts == [.attendance: 1, .headcount: 1])
        #expect(merged.conflicts == 0 && merged.clashes.isEmpty)
        let again = try await branch.workspace.merge(branch.folder + "/back")
        #expect(again.entries == 0 && again.held == 10)
    }

    @Test func `batches, the people in them and who took whose place are the same on both devices`() async throws {
        _ = try await other.add("D1", [("name", "PT Contoh")], Sponsor.self)
        _ = try await other.add(
            "B1", [("sponsor", "D1"), ("first", "2026-10"), ("months", "3"), ("people", "2")], Batch.self)
        _ = try await other.enrol(in: "B1", [("name", "Wati"), ("phone", "0812-0000-0001")])
        let wati = try #require(try await other.members().first?.person.handle)
        let december = try #require(Month(year: 2026, month: 12))
        _ = try await other.replace(in: "B1", wati, by: [("name", "Budi")], from: december)
        let merged = try await give()
        #expect(merged.facts[.contribution] == 3 && merged.created[.batch] == 1)
        let here = branch.workspace
        #expect(try await here.batch("B1").people.map(\.last.text).sorted() == ["2026-11", "2026-12"])
        #expect(try await here.sheet(.contribution) == other.sheet(.contribution))
        #expect(try await branch.discrepancies().isEmpty)
        #expect(try await other.file.discrepancies().isEmpty)
    }

    @Test func `an event that clashes with one from the other device is told of, and both stay`() async throws {
        _ = try await other.addEvent(
            site: "S1", teams: ["T1"], start: moment("2026-10-08 09:00"), end: nil)
        _ = try await branch.event("V1", "2026-10-08 09:30")
        let merged = try await give()
        #expect(merged.clashes.map(\.event) == ["B1"])
        #expect(merged.clashes.first?.breaches.isEmpty == false)
        #expect(try await branch.workspace.events(EventFilter()).count == 3)
    }

    @Test func `deciding lets one side hold and is taken back by undo`() async throws {
        _ = try await other.count("A1", heads: 45)
        _ = try await branch.workspace.count("A1", heads: 40)
        #expect(try await give().conflicts == 1)
        let conflict = try #require(try await branch.workspace.conflicts().first)
        #expect(conflict.noun == .headcount && conflict.record == "A1" && conflict.name == "Site V2")
        #expect(conflict.sides.flatMap(\.values).map(\.value).contains(.integer(45)))
        let held = try #require(conflict.sides.first { $0.counts }).device
        let beaten = held == "A" ? "B" : "A"
        _ = try await branch.workspace.decide(1, taking: beaten.lowercased())
        #expect(try await branch.workspace.conflicts() == [])
        #expect(try await branch.workspace.events(EventFilter()).map(\.heads) == [beaten == "B" ? 45 : 40])
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.conflicts().count == 1)
        #expect(try await branch.workspace.check().findings.isEmpty)
    }

    @Test func `someone whom both registered keeps the registration that is taken`() async throws {
        _ = try await branch.workspace.attend("A1", [("name", "Siti")])
        _ = try await branch.workspace.makeBundle(at: bundle)
        _ = try await other.merge(bundle)
        _ = try await branch.workspace.signUp([("person", "A1"), ("date", "2026-10-05")])
        _ = try await other.signUp([("person", "A1"), ("date", "2026-10-04")])
        #expect(try await give().conflicts == 1)
        _ = try await branch.workspace.decide(1, taking: "B")
        #expect(try await branch.workspace.signUps().map(\.signUp.date.text) == ["2026-10-04"])
        #expect(try await branch.workspace.conflicts() == [])
    }

    @Test func `a record that one took away comes back or stays away as decided`() async throws {
        _ = try await other.add("S9", [("name", "Pasar"), ("ecosystem", "market")], Site.self)
        _ = try await give()
        _ = try await other.undo()
        _ = try await branch.workspace.edit("S9", [("note", "ramai")], Site.self)
        #expect(try await give().conflicts == 1)
        let conflict = try #require(try await branch.workspace.conflicts().first)
        #expect(conflict.sides.filter(\.isRemoval).map(\.device) == ["B"])
        _ = try await branch.workspace.decide(1, taking: "A")
        #expect(try await branch.workspace.record("S9", Site.self).note == "ramai")
        #expect(try await branch.workspace.conflicts() == [])
        #expect(try await branch.workspace.check().findings.isEmpty)
    }

    @Test func `what cannot be merged is told with what to do`() async throws {
        let stranger = try await Branch(seed: 9)
        await expectFailure("bundle.other") { _ = try await stranger.workspace.merge(bundle) }
        let text = branch.folder + "/text"
        try Data("id,name\n".utf8).write(to: URL(fileURLWithPath: text))
        await expectFailure("bundle.foreign") { _ = try await branch.workspace.merge(text) }
        let cut = branch.folder + "/cut"
        try Data(try Data(contentsOf: URL(fileURLWithPath: bundle)).dropLast(300)).write(to: URL(fileURLWithPath: cut))
        await expectFailure("bundle.broken") { _ = try await branch.workspace.merge(cut) }
        await expectFailure("input.missing") { _ = try await branch.workspace.merge(branch.folder + "/none") }
        await expectFailure("device.unknown") { _ = try await branch.workspace.makeBundle(at: cut + "2", for: "Q") }
        await expectFailure("bundle.taken") { _ = try await branch.workspace.makeBundle(at: text) }
        await expectFailure("conflict.unknown") { _ = try await branch.workspace.decide(1, taking: "A") }
    }

    private func expectFailure(_ code: String, _ body: () async throws -> Void) async {
        do {
            try await body()
            Issue.record("\(code) did not come")
        } catch { #expect((error as? Failure)?.code == code) }
    }
}
