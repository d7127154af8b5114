import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileUndoTests {
    private let scratch: Scratch
    private let file: CampaignFile

    init() throws {
        scratch = try Scratch()
        file = try scratch.found()
    }

    /// An event with a person, both there before what a test does.
    private func scene() throws -> (event: Event, person: Person) {
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let event = try file.add(Event.at("S1", ["T1"])).record
        let person = try file.add(Person.named("Budi")).record
        return (try file.find(event.id, Event.self).orThrow(), person)
    }

    /// Holds that undoing and redoing an operation brings the tables to where they were before and after it.
    private func expectReversible(
        at location: SourceLocation = #_sourceLocation, _ operation: () throws -> Entry?
    ) throws {
        let before = try dump(file)
        let entry = try operation().orThrow()
        let after = try dump(file)
        #expect(before != after, sourceLocation: location)
        for _ in 0..<2 {
            #expect(try file.lastUndoable()?.key == entry.key, sourceLocation: location)
            let undo = try file.turn(file.lastUndoable())
            #expect(undo.kind == "undo" && undo.reverses == entry.id, sourceLocation: location)
            #expect(try dump(file) == before, sourceLocation: location)
            #expect(try file.discrepancies() == [], sourceLocation: location)
            #expect(try file.now(entry).isUndone, sourceLocation: location)
            let redo = try file.turn(file.lastRedoable())
            #expect(redo.kind == "redo" && redo.reverses == undo.id, sourceLocation: location)
            #expect(try dump(file) == after, sourceLocation: location)
            #expect(try file.discrepancies() == [], sourceLocation: location)
            #expect(try !file.now(entry).isUndone, sourceLocation: location)
        }
    }

    @Test func `a record that was made goes and comes back`() throws {
        try expectReversible { try file.add(Site.named("S1")).entry }
        try expectReversible { try file.add(Person.named("Budi")).entry }
    }

    @Test func `an edit is taken back field by field`() throws {
        var site = try file.add(Site.named("S1")).record
        try expectReversible {
            site.potential = 5
            site.name = "Baru"
            site.latitude = 1.5
            site.retired = true
            return try file.write("site.edit", by: "rina") { try $0.update(site) }
        }
    }

    @Test func `facts stop counting and count again`() throws {
        let (event, person) = try scene()
        try expectReversible {
            try file.write("import", by: "rina") { journal in
                try journal.insert(Attendance.of(person.id, at: event.id))
                try journal.insert(HeadCount.of(20, at: event.id))
            }
        }
    }

    @Test func `a correction is taken back and what it corrected counts again`() throws {
        let (event, _) = try scene()
        try file.write("count", by: "rina") { try $0.insert(HeadCount.of(20, at: event.id)) }
        try expectReversible {
            try file.write("count", by: "rina") { journal in
                let old = try journal.facts(HeadCount.self).first.orThrow()
                try journal.supersede(.headcount, old.reference)
                try journal.insert(HeadCount.of(25, at: event.id))
            }
        }
        #expect(try file.facts(HeadCount.self).map(\.fact.heads) == [25])
    }

    @Test func `a fact that was corrected in its own operation stays corrected`() throws {
        let (event, person) = try scene()
        try expectReversible {
            try file.write("import", by: "rina") { journal in
                try journal.supersede(.attendance, try journal.insert(Attendance.of(person.id, at: event.id)))
                var line = Attendance.of(person.id, at: event.id)
                line.stage = .paid
                try journal.insert(line)
            }
        }
        #expect(try file.facts(Attendance.self).map(\.fact.stage) == [.paid])
    }

    @Test func `a record made and told more of in one operation goes whole`() throws {
        try expectReversible {
            try file.write("import", by: "rina") { journal in
                var person = try journal.create(Person.named("Budi"))
                person.village = "Kurau"
                try journal.update(person)
                person.phone = PhoneNumber(cell: "081200001234")
                try journal.update(person)
            }
        }
    }

    @Test func `calendars hear of a move that is taken back under a higher number`() throws {
        var event = try scene().event
        event.start = event.start?.advanced(byMinutes: 60)
        event.sequence = 1
        let moved = try file.write("event.move", by: "rina") { try $0.update(event) }
        try file.turn(moved)
        let back = try file.find(event.id, Event.self).orThrow()
        #expect(back.start == Moment("2026-10-05 09:00") && back.sequence == 2)
        try file.turn(file.lastRedoable())
        let again = try file.find(event.id, Event.self).orThrow()
        #expect(again.start == event.start && again.sequence == 3)
        #expect(again.uid == event.uid)
    }

    @Test func `undo goes back step by step and redo forward in the same steps`() throws {
        var dumps = [try dump(file)]
        for name in ["S1", "S2", "S3"] {
            try file.add(Site.named(name))
            dumps.append(try dump(file))
        }
        for index in (0..<3).reversed() {
            try file.turn(file.lastUndoable())
            #expect(try dump(file) == dumps[index])
        }
        #expect(try file.lastUndoable() == nil)
        for index in 1...3 {
            try file.turn(file.lastRedoable())
            #expect(try dump(file) == dumps[index])
        }
        #expect(try file.lastRedoable() == nil)
    }

    @Test func `nothing is redone once something else was done`() throws {
        let first = try file.add(Site.named("S1")).entry
        try file.turn(first)
        #expect(try file.lastRedoable() != nil)
        try file.add(Site.named("S2"))
        #expect(try file.lastRedoable() == nil)
    }

    @Test func `only one's own device is undone without a number`() throws {
        try file.add(Site.named("S1"))
        let other = try scratch.open(state: "other", seed: 2)
        #expect(try other.lastUndoable() == nil && other.lastRedoable() == nil)
        try other.add(Site.named("S2"))
        #expect(try file.lastUndoable()?.number == "A2")
        #expect(try other.lastUndoable()?.number == "B1")
        try other.turn(other.entry(numbered: "A2"))
        #expect(try file.find("S1", Site.self) == nil)
        #expect(try file.lastUndoable() == nil)
    }

    @Test func `what was undone is not undone again, nor redone twice`() throws {
        let entry = try file.add(Site.named("S1")).entry
        let undo = try file.turn(entry)
        #expect(throws: UndoRefusal.alreadyUndone(try file.now(entry))) { try file.turn(entry) }
        try file.turn(undo)
        #expect(throws: UndoRefusal.alreadyUndone(try file.now(undo))) { try file.turn(undo) }
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `the founding stays`() throws {
        let founding = try file.entry(numbered: "A1").orThrow()
        #expect(try file.lastUndoable() == nil)
        #expect(throws: UndoRefusal.founding(founding)) { try file.turn(founding) }
    }

    @Test func `undoing a redo undoes what it brought back`() throws {
        let (event, person) = try scene()
        let before = try dump(file)
        let entry = try file.write("attend", by: "rina") { try $0.insert(Attendance.of(person.id, at: event.id)) }
            .orThrow()
        let after = try dump(file)
        let redo = try file.turn(try file.turn(entry))
        let undo = try file.turn(redo)
        #expect(undo.reverses == entry.id)
        #expect(try dump(file) == before)
        #expect(try file.now(entry).isUndone)
        #expect(throws: UndoRefusal.alreadyUndone(try file.now(entry))) { try file.turn(redo) }
        #expect(try file.discrepancies() == [])
        try file.turn(file.lastRedoable())
        #expect(try dump(file) == after)
        #expect(try file.discrepancies() == [])
    }

    @Test func `what others stand on is not undone, and nothing changes`() throws {
        let (event, person) = try scene()
        let listed = try file.write("attend", by: "rina") { try $0.insert(Attendance.of(person.id, at: event.id)) }
            .orThrow()
        let before = try dump(file)
        let count = try file.history().count
        #expect(throws: UndoRefusal.neededBy([listed])) { try file.turn(try file.entry(numbered: "A5")) }
        #expect(try dump(file) == before)
        #expect(try file.history().count == count)
    }

    @Test func `the history tells what was undone`() throws {
        let entry = try file.add(Site.named("S1")).entry
        let undo = try file.turn(entry)
        #expect(undo.payload == ["number": .text("A2"), "kind": .text("site.add")])
    }

    /// Whether the tables say the same and the log agrees with them.
    private func expectSound(_ expected: [String], _ operations: [String]) throws {
        #expect(try dump(file) == expected, "\(operations.joined(separator: " "))")
        #expect(try file.discrepancies() == [], "\(operations.joined(separator: " "))")
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `any operation is undone to the tables before it and redone to those after it`(seed: UInt64) throws {
        _ = try scene()
        var operations = RandomOperations(file, seed: seed)
        var done: [String] = []
        for _ in 0..<36 {
            let before = try dump(file)
            guard let entry = try operations.perform() else { continue }
            done.append("\(entry.number) \(entry.kind)")
            let after = try dump(file)
            try expectSound(after, done)
            try file.turn(file.lastUndoable())
            try expectSound(before, done)
            if operations.number(0...2) > 0 {
                try file.turn(file.lastRedoable())
                try expectSound(after, done)
            }
        }
        #expect(done.count > 20)
    }

    @Test(arguments: 11...13 as ClosedRange<UInt64>)
    func `operations undone in any order leave no fact or record without what it stands on`(seed: UInt64) throws {
        _ = try scene()
        var operations = RandomOperations(file, seed: seed)
        var done: [String] = []
        var refused = 0
        for _ in 0..<45 {
            if operations.number(0...2) > 0 {
                guard let entry = try operations.perform() else { continue }
                done.append("\(entry.number) \(entry.kind)")
            } else if let entry = try file.entry(numbered: "\(operations.number(2...(done.count + 2)))"),
                entry.kind != "undo"
            {
                let before = try dump(file)
                do {
                    try file.turn(entry)
                    done.append("undo \(entry.number)")
                } catch is UndoRefusal {
                    refused += 1
                    #expect(try dump(file) == before)
                }
            }
            #expect(try file.discrepancies() == [], "\(done.joined(separator: " "))")
            #expect(try dangling() == [], "\(done.joined(separator: " "))")
        }
        #expect(refused > 0)
    }

    /// What refers to a record that was removed.
    private func dangling() throws -> [String] {
        let sites = Set(try file.all(Site.self, retired: true).map(\.id))
        let teams = Set(try file.all(Team.self, retired: true).map(\.id))
        let events = Set(try file.all(Event.self, retired: true).map(\.id))
        let people = Set(try file.all(Person.self, retired: true).map(\.id))
        var found = try file.all(Event.self).filter {
            !sites.contains($0.site) || !teams.isSuperset(of: $0.teams.teams)
        }
        .map { "event \($0.handle)" }
        found += try file.all(Officer.self).filter { !teams.contains($0.team) }.map { "officer \($0.id)" }
        found += try file.facts(Attendance.self).map(\.fact).filter {
            !events.contains($0.event) || !people.contains($0.person)
        }
        .map { "attendance \($0.id)" }
        found += try file.facts(HeadCount.self).map(\.fact).filter { !events.contains($0.event) }.map {
            "headcount \($0.id)"
        }
        found += try file.facts(SignUp.self).map(\.fact).filter {
            $0.event.map { !events.contains($0) } ?? false || !people.contains($0.person)
        }
        .map { "signup \($0.id)" }
        return found
    }
}
