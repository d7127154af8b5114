import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceHistoryTests {
    @Test func `entries are numbered and tell who did what when`() async throws {
        let branch = try await Branch(isFurnished: false)
        branch.set("2026-10-05 09:15")
        try await branch.team("T1")
        let line = try #require(try await branch.workspace.lastEntry())
        #expect(line.number == "A2" && line.actor == "dewi" && line.kind == "team.add" && line.changes == 1)
        #expect(line.entered == Instant(moment("2026-10-05 09:15"), in: .western))
    }

    @Test func `an entry on which later ones stand is not undone`() async throws {
        let branch = try await Branch(isFurnished: false)
        try await branch.team("T1")
        try await branch.site("V1", "village")
        let team = try #require(try await branch.workspace.history().first { $0.kind == "team.add" })
        let event = try await branch.event("V1", "2026-10-05 09:00")
        let failure = await #expect(throws: Failure.self) { _ = try await branch.workspace.undo(team.number) }
        #expect(failure?.code == "undo.needed")
        _ = try await branch.workspace.undo()
        _ = try await branch.workspace.undo(team.number)
        await #expect(throws: Failure.self) { _ = try await branch.workspace.event(event) }
        #expect(try await branch.workspace.records(Team.self).isEmpty)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `history is asked by day, actor and record`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00", isFurnished: false)
        try await branch.team("T1")
        branch.set("2026-10-06 00:00")
        try await branch.site("V1", "village")
        let event = try await branch.event("V1", "2026-10-06 09:00")
        branch.set("2026-10-06 23:59")
        try await branch.attend(event, [("name", "Wati Contoh")])
        branch.set("2026-10-07 00:00")
        _ = try await branch.workspace.count(event, heads: 5)
        func kinds(
            _ days: DayRange? = nil, actor: String? = nil, _ record: HistoryRecord? = nil
        ) async throws -> [String] {
            try await branch.workspace.history(days: days, actor: actor, record: record).map(\.kind)
        }
        #expect(try await kinds(DayRange(day("2026-10-06"))) == ["attend.add", "event.add", "site.add"])
        #expect(try await kinds(DayRange(day("2026-10-05"))) == ["team.add", "campaign.init"])
        #expect(try await kinds(actor: "Dewi").count == 6)
        #expect(try await kinds(actor: "Budi").isEmpty)
        #expect(try await kinds(nil, HistoryRecord(.event, event)) == ["attend.count", "attend.add", "event.add"])
        #expect(try await kinds(nil, HistoryRecord(.person, "A1")) == ["attend.add"])
        #expect(
            try await kinds(DayRange(day("2026-10-06")), HistoryRecord(.event, event)) == ["attend.add", "event.add"])
        #expect(try await kinds(nil, HistoryRecord(.site, "V1")) == ["site.add"])
        let unknown = await #expect(throws: Failure.self) { _ = try await kinds(nil, HistoryRecord(.site, "X")) }
        #expect(unknown?.exitCode == .refused)
        // Taking the count back is part of the event's history as well.
        _ = try await branch.workspace.undo()
        #expect(try await kinds(nil, HistoryRecord(.event, event)).first == "undo")
    }

    @Test func `an undo is shown before it is done, with what stands on it`() async throws {
        let branch = try await Branch(isFurnished: false)
        try await branch.team("T1")
        try await branch.site("V1", "village")
        let event = try await branch.event("V1", "2026-10-05 09:00")
        try await branch.attend(event, [("name", "Wati Contoh")])
        let before = try await contents(branch)
        let team = try #require(try await branch.workspace.history().first { $0.kind == "team.add" }).number
        let refused = await #expect(throws: Failure.self) { _ = try await branch.workspace.undoable(team) }
        #expect(refused?.code == "undo.needed")
        let shown = try await branch.workspace.undoable(team, withLater: true)
        #expect(shown.map(\.kind) == ["attend.add", "event.add", "team.add"])
        #expect(try await contents(branch) == before)
        let undone = try await branch.workspace.undoWithLater(team)
        #expect(undone.map(\.number) == shown.map(\.number))
        #expect(try await branch.workspace.records(Team.self).isEmpty)
        #expect(try await branch.workspace.events().isEmpty)
        #expect(try await branch.workspace.records(Outreach.Site.self).map(\.id) == ["V1"])
        #expect(try await branch.discrepancies().isEmpty)
        for _ in undone { _ = try await branch.workspace.redo() }
        #expect(try await contents(branch) == before)
    }

    @Test func `a record for which another stands is not undone away under it`() async throws {
        let branch = try await Branch(at: "2026-10-12 08:00")
        let event = try await branch.event("V1", "2026-10-05 09:00")
        try await branch.attend(event, [("name", "Wati Contoh")])
        let kept = try #require(try await branch.workspace.lastEntry()).number
        try await branch.attend(event, [("name", "Bu Wati")])
        _ = try await branch.workspace.merge("A1", "A2")
        let refused = await #expect(throws: Failure.self) { _ = try await branch.workspace.undo(kept) }
        #expect(refused?.code == "undo.needed")
        #expect(try await branch.workspace.undoWithLater(kept).map(\.kind) == ["person.merge", "attend.add"])
        #expect(try await branch.workspace.list(of: event).people.map(\.person.name) == ["Bu Wati"])
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `undo and redo end where there is nothing`() async throws {
        let branch = try await Branch(isFurnished: false)
        for number in [nil, "A1", "A99", "x"] {
            await #expect(throws: Failure.self) { _ = try await branch.workspace.undo(number) }
        }
        await #expect(throws: Failure.self) { _ = try await branch.workspace.redo() }
        try await branch.team("T1")
        _ = try await branch.workspace.undo()
        try await branch.team("T2")
        await #expect(throws: Failure.self) { _ = try await branch.workspace.redo() }
    }

    @Test func `an edit beside another's keeps both`() async throws {
        let branch = try await Branch()
        var settings = await branch.workspace.settings
        settings.random = SplitMix(state: 77)
        let other = try Workspace(path: branch.folder + "/a.sosi", settings: settings)
        _ = try await branch.workspace.edit("T1", [("max_events", "2")], Team.self)
        _ = try await other.edit("T1", [("office", "Branch office")], Team.self)
        let team = try await branch.workspace.record("T1", Team.self)
        #expect(team.maxEvents == 2 && team.office == "Branch office")
    }

    /// Everything that a campaign holds, as its sheets write it, and its events with what calendars know.
    private func contents(_ branch: Branch) async throws -> [String] {
        var contents: [String] = []
        for noun in NounKind.allCases { contents.append(try await branch.workspace.sheet(noun)) }
        for reply in try await branch.workspace.events() {
            var event = reply.event
            event.sequence = 0
            contents.append("\(event)")
        }
        return contents
    }

    @Test(arguments: 1...3) func `any run of work can be undone and brought back`(_ seed: UInt64) async throws {
        let branch = try await Branch(seed: seed)
        try await branch.team("T2", latitude: -2.1262, longitude: 106.1134)
        let start = try await contents(branch)
        var random = SplitMix(state: seed)
        var done = 0
        for step in 0..<36 {
            let before = try await branch.workspace.history(limit: nil).count
            let beforeContents = try await contents(branch)
            let undid = await work(branch, step, &random)
            let grown = try await branch.workspace.history(limit: nil).count - before
            #expect((0...1).contains(grown))
            if grown == 1, !undid {
                done += 1
                let after = try await contents(branch)
                _ = try await branch.workspace.undo()
                #expect(try await contents(branch) == beforeContents, "undo in step \(step)")
                _ = try await branch.workspace.redo()
                #expect(try await contents(branch) == after, "redo in step \(step)")
            }
        }
        #expect(done > 12)
        #expect(try await branch.discrepancies().isEmpty)
        while try await branch.workspace.history(limit: nil).contains(where: { $0.isOpen && $0.number != "A1" }),
            done > 0
        {
            _ = try await branch.workspace.undo()
            done -= 1
        }
        #expect(try await contents(branch) == start)
        #expect(try await branch.discrepancies().isEmpty)
    }

    /// Does one thing by chance; what the rules refuse is no matter here. True if it undid something.
    private func work(_ branch: Branch, _ step: Int, _ random: inout SplitMix) async -> Bool {
        func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
        let workspace = branch.workspace
        let event = "A\(random.next() % 8 + 1)"
        let time = moment("2026-10-\(pick(["05", "06", "07", "08", "09"])) \(pick(["08:00", "09:30", "13:00"]))")
        let site = pick(["V1", "V2", "M1", "S1"])
        let name = pick(["Wati", "Rizal", "Din", "Amoi"])
        do throws(Failure) {
            switch random.next() % 10 {
            case 0, 1:
                _ = try await workspace.addEvent(
                    site: site, teams: [pick(["T1", "T2"])], start: time, end: nil, force: true, reason: "any")
            case 2: _ = try await workspace.moveEvent(event, to: time, team: nil, force: true, reason: "any")
            case 3: _ = try await workspace.postponeEvent(event, reason: "any")
            case 4: _ = try await workspace.cancelEvent(event, reason: "any")
            case 5: _ = try await workspace.count(event, heads: Int(random.next() % 50))
            case 6, 7:
                _ = try await workspace.attend(
                    event,
                    [
                        ("name", name), ("stage", pick(["interested", "signed", "paid"])),
                        ("village", pick(["K", "D"])),
                    ])
            case 8:
                _ = try await workspace.signUp([("name", name), ("date", "2026-10-09"), ("event", event)], .further)
            default: _ = try await workspace.edit(site, [("potential", "\(random.next() % 500)")], Site.self)
            }
        } catch {}
        return false
    }
}

extension HistoryLine {
    /// Whether it is in effect and no undo or redo.
    var isOpen: Bool { !isUndone && kind != "undo" && kind != "redo" }
}
