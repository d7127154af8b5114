import Foundation
import GRDB
import Outreach

@testable import EventLog

/// A folder of its own for one test, removed when the value goes.
final class Scratch: Sendable {
    let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("sosialisasi-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The clock of all tests: 2026-09-21 14:13:20 UTC.
    static let noon = Instant(milliseconds: 1_790_000_000_000)

    var path: String { folder + "/cabang.sosi" }

    /// Opens the file; each seed stands for another machine's luck.
    ///
    /// - Parameter isDurable: whether writes wait for the disk, which most tests need not.
    func open(
        _ name: String = "cabang.sosi", state: String = "state", seed: UInt64 = 1, isDurable: Bool = false
    ) throws -> CampaignFile {
        let file = try CampaignFile(
            path: "\(folder)/\(name)", stateFolder: "\(folder)/\(state)", clock: { Scratch.noon },
            random: SplitMix(seed: seed))
        if !isDurable { try file.queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") } }
        return file
    }

    /// A new campaign with the four ecosystems: operation A1.
    func found(seed: UInt64 = 1) throws -> CampaignFile {
        try CampaignFile.create(path: path)
        let file = try open(seed: seed)
        try file.write("campaign.init", by: "rina") { journal in
            var campaign = Campaign(id: journal.newIdentifier())
            campaign.branch = "Pangkalpinang"
            try journal.create(campaign)
            for ecosystem in Ecosystem.focus { try journal.create(ecosystem) }
        }
        return file
    }

    /// A campaign of ten operations: A1 founds, A2 to A5 add site, team, event and person, A6 enters facts, A7 corrects one, A8
    /// enters a cost that A9 undoes, A10 enters it again.
    func history() throws -> CampaignFile {
        let file = try found()
        try file.add(Site.named("S1"))
        try file.add(Team.named("T1"))
        let event = try file.add(Event.at("S1", ["T1"])).record
        let person = try file.add(Person.named("Budi")).record
        try file.write("import", by: "rina") { journal in
            try journal.insert(HeadCount.of(20, at: event.id))
            try journal.insert(Attendance.of(person.id, at: event.id))
        }
        try file.write("count", by: "rina") { journal in
            let old = try journal.facts(HeadCount.self).first.orThrow()
            try journal.supersede(.headcount, old.reference)
            try journal.insert(HeadCount.of(25, at: event.id))
        }
        var cost = Cost(id: "")
        cost.event = event.id
        cost.rupiah = 5_000
        let spent = try file.write("cost", by: "rina") { try $0.insert(cost) }
        try file.turn(spent)
        try file.write("cost", by: "rina") { journal in
            journal.payload = [("rupiah", .integer(5_000))]
            try journal.insert(cost)
        }
        return file
    }

    /// Runs SQL on the file behind the program's back.
    func tamper(_ sql: String, _ name: String = "cabang.sosi") throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: "\(folder)/\(name)", configuration: configuration)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Takes the entries out of an index while the table keeps its rows, as a torn page can.
    func breakIndex(_ index: String) throws {
        try tamper(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = sql || ' WHERE FALSE' WHERE name = '\(index)';
            """)
        try tamper("REINDEX \"\(index)\"")
        try tamper(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, ' WHERE FALSE', '') WHERE name = '\(index)';
            """)
    }

    /// Brings all pages into the file itself.
    func settle(_ file: CampaignFile) throws {
        _ = try file.queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    func bytes(_ name: String = "cabang.sosi") throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
}

extension Site {
    /// A site of that name.
    static func named(_ id: String, ecosystem: String = "market") -> Site {
        var site = Site(id: id)
        site.name = "Pasar \(id)"
        site.ecosystem = ecosystem
        return site
    }
}

extension Team {
    /// A team of that name.
    static func named(_ id: String) -> Team {
        var team = Team(id: id)
        team.name = "Tim \(id)"
        return team
    }
}

extension Event {
    /// An event of those teams at that site on 5 October 2026, from nine to eleven.
    static func at(_ site: String, _ teams: [String]) -> Event {
        var event = Event(id: "")
        event.site = site
        event.teams = TeamShares(teams: teams)
        event.start = Moment("2026-10-05 09:00")
        event.end = Moment("2026-10-05 11:00")
        return event
    }
}

extension Person {
    /// Somebody of that name.
    static func named(_ name: String) -> Person {
        var person = Person(id: "")
        person.name = name
        return person
    }
}

extension Attendance {
    /// That person at that event.
    static func of(_ person: String, at event: String) -> Attendance {
        var line = Attendance(id: "")
        line.event = event
        line.person = person
        return line
    }
}

extension HeadCount {
    /// So many at that event.
    static func of(_ heads: Int, at event: String) -> HeadCount {
        var count = HeadCount(id: "")
        count.event = event
        count.heads = heads
        return count
    }
}

extension CampaignFile {
    /// Writes one operation of one made record.
    @discardableResult
    func add<N: Noun>(_ noun: N) throws -> (record: N, entry: Entry) {
        var made = noun
        let entry = try write("\(N.kind.rawValue).add", by: "rina") { made = try $0.create(noun) }
        return (made, try entry.orThrow())
    }

    /// Undoes or redoes an entry, which must change something.
    @discardableResult
    func turn(_ entry: Entry?) throws -> Entry { try reverse(try entry.orThrow(), by: "rina").orThrow() }

    /// The entry as it stands now.
    func now(_ entry: Entry) throws -> Entry { try self.entry(numbered: entry.number).orThrow() }
}

/// Something that a test stands on is not there.
struct Absent: Error {}

extension Optional {
    func orThrow() throws -> Wrapped {
        guard let self else { throw Absent() }
        return self
    }
}
