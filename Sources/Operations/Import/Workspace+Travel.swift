import EventLog
import Interchange
import Language
import Outreach

/// What is known of a campaign's table of travel times.
public struct TravelSummary: Hashable, Sendable {
    /// Places that the table holds.
    public let points: Int
    /// Places that are sites.
    public let sites: Int
    /// Places that are the offices of teams.
    public let teams: Int
    /// Pairs between which there is no way.
    public let ways: Int
    /// The longest way in minutes; nil without any.
    public let longest: Int?
    /// Sites in use that the table does not hold; ways from and to them are estimated.
    public let estimatedSites: Int
}

extension Workspace {
    /// Takes a square CSV file of travel times in place of the table that there is.
    ///
    /// - Parameter unit: `seconds`, as OSRM answers, or `minutes`.
    /// - Throws: `Failure` with every defect; then nothing of the file is taken.
    /// - Returns: the places, the pairs without a way, and whether that is other than what there was.
    package func importTravel(
        _ path: String, unit: TravelSheet.Unit
    ) throws(Failure) -> (points: Int, missing: Int, isNew: Bool) {
        let bytes = try Workspace.bytes(ofFile: path)
        let name = Workspace.name(ofFile: path)
        return try attempt {
            var points = 0
            var missing = 0
            var isNew = true
            try file.write("travel.import", by: settings.actor) { journal in
                let sheet = TravelSheet(bytes, file: name, unit: unit, known: try KnownRecords(journal))
                guard sheet.defects.isEmpty else {
                    throw Failure(
                        .input, "import.defects", .importRefused(files: [name], defects: sheet.defects.count),
                        defects: sheet.defects)
                }
                points = sheet.identifiers.count
                missing = sheet.minutes.reduce(0) { $0 + $1.count { $0 == nil } }
                var table = TravelTable(id: TravelTable.identifier)
                table.points = sheet.identifiers.joined(separator: ";")
                table.minutes = TravelTable.Minutes(sheet.minutes)
                if try journal.record(table.id, TravelTable.self) == nil {
                    try journal.create(table)
                } else {
                    isNew = try !journal.update(table).isEmpty
                }
                journal.payload = [("source", .text(name)), ("added", .integer(points))]
            }
            return (points, missing, isNew)
        }
    }

    /// The table of travel times that is in use; nil without one.
    package func travelTable() throws(Failure) -> TravelTable? { try records(TravelTable.self).first }

    /// What the table of travel times holds; nil without one.
    public func travelSummary() throws(Failure) -> TravelSummary? {
        guard let table = try travelTable() else { return nil }
        let identifiers = Set(table.identifiers)
        let sites = try records(Site.self)
        let known = Set(try records(Site.self, retired: true).map(\.id))
        let ways = table.minutes.rows.joined()
        return TravelSummary(
            points: identifiers.count, sites: identifiers.count { known.contains($0) },
            teams: identifiers.count { !known.contains($0) }, ways: ways.count { $0 < 0 },
            longest: ways.max().flatMap { $0 < 0 ? nil : Int($0) },
            estimatedSites: sites.count { !identifiers.contains($0.id) })
    }

    /// The table of travel times as a CSV file in minutes that can be imported again; nil without one.
    public func travelSheet() throws(Failure) -> String? {
        guard let table = try travelTable() else { return nil }
        let identifiers = table.identifiers
        var text = "id," + identifiers.joined(separator: ",") + "\n"
        for (id, row) in zip(identifiers, table.minutes.rows) {
            text += id + "," + row.map { $0 < 0 ? "" : "\($0)" }.joined(separator: ",") + "\n"
        }
        return text
    }

    /// Takes the table of travel times out of use; false if there was none.
    public func clearTravel() throws(Failure) -> Bool {
        try attempt {
            var cleared = false
            try file.write("travel.clear", by: settings.actor) { journal in
                guard var table: TravelTable = try journal.record(TravelTable.identifier), !table.retired else {
                    return
                }
                table.retired = true
                cleared = try !journal.update(table).isEmpty
            }
            return cleared
        }
    }
}
