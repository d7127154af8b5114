import Foundation
import GRDB
import Outreach

@testable import EventLog

/// Several devices with copies of one campaign.
final class Devices {
    let scratch: Scratch
    private(set) var files: [CampaignFile] = []

    /// A campaign with two sites, two teams, an event and two people, copied to so many devices.
    init(_ count: Int) throws {
        scratch = try Scratch()
        let first = try scratch.found()
        try first.add(Site.named("S1"))
        try first.add(Site.named("S2"))
        try first.add(Team.named("T1"))
        try first.add(Team.named("T2"))
        try first.add(Event.at("S1", ["T1"]))
        try first.add(Person.named("Budi"))
        try first.add(Person.named("Wati"))
        try first.close()
        for index in 0..<count {
            if index > 0 {
                try FileManager.default.copyItem(atPath: scratch.path, toPath: "\(scratch.folder)/\(index).sosi")
            }
            let name = index == 0 ? "cabang.sosi" : "\(index).sosi"
            files.append(
                try scratch.open(name, state: index == 0 ? "state" : "state-\(index)", seed: UInt64(index + 7)))
        }
    }

    subscript(index: Int) -> CampaignFile { files[index] }

    /// The bundle that a device makes.
    func bundle(of device: Int, for letter: String? = nil) throws -> [UInt8] {
        let path = "\(scratch.folder)/\(UUID().uuidString).sosibundle"
        _ = try files[device].makeBundle(at: path, for: letter, by: "rina")
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// Gives a device the entries of another.
    @discardableResult
    func give(from: Int, to: Int) throws -> MergeReport {
        try files[to].merge(BundleReader(try bundle(of: from)))
    }

    /// Gives every device everything.
    func exchange() throws {
        for index in files.indices.dropFirst() { try give(from: index, to: 0) }
        for index in files.indices.dropFirst() { try give(from: 0, to: index) }
    }

    var event: Event { get throws { try files[0].all(Event.self).first.orThrow() } }
    func person(_ name: String) throws -> Person { try files[0].all(Person.self).first { $0.name == name }.orThrow() }
}

extension CampaignFile {
    /// What the file says, in words that mean the same in every file: records, facts that count and those that are outranked.
    func meaning() throws -> [String] {
        try read { database in
            try CampaignFile.recordNouns.flatMap { try $0.meaning(database) }
                + NounKind.factNouns.flatMap { try $0.factMeaning(database) }
                + Row.fetchAll(
                    database,
                    sql: """
                        SELECT o.id, d.id, d.letter, o.sequence, o.lamport, hex(o.chain), u.id FROM operation o
                        JOIN device d ON d.key = o.device LEFT JOIN operation u ON u.key = o.undone ORDER BY o.id
                        """
                ).map { row in row.databaseValues.map { FieldValue($0).text }.joined(separator: "|") }
        }
    }
}

extension Noun {
    fileprivate static func meaning(_ database: Database) throws -> [String] {
        let columns = (["id", "version", "number", "retired", "removed"] + fields.map(\.name)).map { "r.\"\($0)\"" }
        return try Row.fetchAll(
            database,
            sql: """
                SELECT d.letter, \(columns.joined(separator: ", ")) FROM "\(kind.rawValue)" r
                LEFT JOIN device d ON d.key = r.device ORDER BY r.id
                """
        ).map { row in ([kind.rawValue] + row.databaseValues.map { FieldValue($0).text }).joined(separator: "|") }
    }

    fileprivate static func factMeaning(_ database: Database) throws -> [String] {
        let outranked = kind.onceFor == nil ? "NULL" : "f.outranked"
        var lines: [String] = []
        for row in try Row.fetchAll(
            database,
            sql: """
                SELECT o.key, o.id, f.ordinal, s.id, \(outranked) FROM "\(kind.rawValue)" f
                JOIN operation o ON o.key = f.operation LEFT JOIN operation s ON s.key = f.superseded
                """)
        {
            let ordinal: Int = row[2]
            let values = try values(of: row[0], database).first { $0.ordinal == ordinal }?.values ?? []
            let marks = [row[1], "\(ordinal)", row[3] ?? "", "\(row[4] as Int? ?? 0)"]
            lines.append(([kind.rawValue] + marks + values.map(\.text)).joined(separator: "|"))
        }
        return lines.sorted()
    }
}
