import Foundation
import GRDB
import Outreach

/// Which campaign a file holds and how far its log goes.
package struct LogHead: Hashable, Sendable {
    /// The campaign's identifier.
    package let campaign: String
    /// The branch that it is of.
    package let branch: String
    /// The zone of the branch.
    package let zone: Zone
    /// How many entries the log has.
    package let entries: Int
    /// The newest entry.
    package let last: Entry
    /// The link of the chain that the newest entry ends.
    let chain: Data

    /// Reads it; throws `DatabaseError` or, where there is no founded campaign, `CampaignFileError.damaged`.
    init(_ database: Database, path: String) throws {
        // The log knows it even where the table has lost it.
        guard
            let campaign = try String.fetchOne(
                database,
                sql:
                    "SELECT record FROM change WHERE noun = 'campaign' AND action = 'create' ORDER BY operation LIMIT 1"
            ),
            let last = try Entry.fetch(database, "TRUE", [], limit: 1).first,
            let chain = try Data.fetchOne(
                database, sql: "SELECT chain FROM operation WHERE key = ?", arguments: [last.key])
        else { throw CampaignFileError.damaged(path: path, detail: "campaign") }
        self.campaign = campaign
        let row = try Row.fetchOne(database, sql: "SELECT branch, zone FROM campaign")
        branch = row?[0] ?? ""
        zone = row.flatMap { Zone($0[1] as String) } ?? .western
        entries = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM operation") ?? 0
        self.last = last
        self.chain = chain
    }
}

extension CampaignFile {
    /// When its first entry was made; nil for an empty log.
    package func firstEntered() throws(CampaignFileError) -> Instant? {
        try read { database in
            try Int64.fetchOne(database, sql: "SELECT entered FROM operation ORDER BY lamport LIMIT 1").map {
                Instant(milliseconds: $0)
            }
        }
    }

    /// Which campaign it is and how far its log goes.
    package func logHead() throws(CampaignFileError) -> LogHead {
        try read { try LogHead($0, path: self.path) }
    }
}
