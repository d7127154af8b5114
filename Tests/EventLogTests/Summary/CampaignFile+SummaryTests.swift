import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileSummaryTests {
    /// Counts the lines of lists as one number.
    private static let lines: CampaignFile.Summing = { before, after, _, _ in
        var rows = SummaryRows()
        let count = after.lineEvents.count - before.lineEvents.count
        rows.outcomes = count == 0 ? [] : [.init(outcome: "lines", day: nil, count: count)]
        return rows
    }

    private static func file(_ scratch: Scratch) throws -> (file: CampaignFile, event: String, people: [String]) {
        try scratch.found().close()
        let file = try CampaignFile(
            path: scratch.path, stateFolder: scratch.folder + "/state", clock: { Scratch.noon },
            random: SplitMix(seed: 3), summing: lines)
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let event = try file.add(Event.at("S1", ["T1"])).record.id
        let people = try ["Budi", "Siti", "Rina"].map { try file.add(Person.named($0)).record.id }
        return (file, event, people)
    }

    private static func list(_ people: [String], at event: String, in file: CampaignFile) throws {
        try file.write("attend.add", by: "rina") { journal in
            for person in people { try journal.insert(Attendance.of(person, at: event)) }
        }
    }

    private static func count(_ file: CampaignFile) throws -> Int? {
        try file.allSummaryRows().map { $0.outcomes.reduce(0) { $0 + $1.count } }
    }

    @Test func `entries alter what is kept, an undo makes it be forgotten`() throws {
        let scratch = try Scratch()
        let (file, event, people) = try Self.file(scratch)
        try Self.list([people[0]], at: event, in: file)
        #expect(try Self.count(file) == nil)
        try file.keepSummary(window: 30)
        #expect(try Self.count(file) == 1)
        try Self.list([people[1], people[2]], at: event, in: file)
        #expect(try Self.count(file) == 3)
        let last = try #require(try file.lastUndoable())
        _ = try file.reverse(last, by: "rina")
        #expect(try Self.count(file) == nil)
        try file.keepSummary(window: 30)
        #expect(try Self.count(file) == 1)
    }

    @Test func `whoever opens the file without making sums leaves none behind that are wrong`() throws {
        let scratch = try Scratch()
        let (file, event, people) = try Self.file(scratch)
        try file.keepSummary(window: 30)
        try file.close()
        let other = try scratch.open()
        try Self.list([people[0]], at: event, in: other)
        #expect(try other.summaryWindow() == nil)
        try other.keepSummary(window: 30)
        #expect(try other.summaryWindow() == nil)
    }

    @Test func `a look tells of sums that are not those of the facts, and mending forgets them`() throws {
        let scratch = try Scratch()
        let (file, event, people) = try Self.file(scratch)
        try Self.list(people, at: event, in: file)
        try file.keepSummary(window: 30)
        #expect(try file.examine().findings == [])
        try file.queue.write { try $0.execute(sql: "UPDATE conversion_outcome SET registrations = 7") }
        #expect(try file.examine().findings == [.sums])
        #expect(Finding.sums.isMendable && !Finding.sums.isOfField && !Finding.sums.isInLog)
        #expect(try file.repair())
        #expect(try file.examine().findings == [] && Self.count(file) == nil)
    }

    @Test func `rows without a number say nothing`() {
        var one = SummaryRows()
        one.outcomes = [.init(outcome: "a", day: nil, count: 0), .init(outcome: "b", day: 3, count: 2)]
        var other = SummaryRows()
        other.outcomes = [.init(outcome: "b", day: 3, count: 2)]
        #expect(one.saysTheSame(as: other))
        other.outcomes.append(.init(outcome: "c", day: nil, count: 1))
        #expect(!one.saysTheSame(as: other))
    }
}
