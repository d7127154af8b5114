import GRDB
import Outreach

/// Which entries of the log are asked for; all by itself.
package struct EntryFilter: Sendable {
    /// Those entered at this time or later.
    package var since: Instant?
    /// Those entered before this time.
    package var until: Instant?
    /// Those entered by someone of this name.
    package var actor: String?
    /// Those that changed this record, or facts of it.
    package var record: (noun: NounKind, id: String)?

    /// All entries.
    package init() {}

    /// The condition on `operation o`.
    var condition: String {
        var parts = ["TRUE"]
        if since != nil { parts.append("o.entered >= :since") }
        if until != nil { parts.append("o.entered < :until") }
        if actor != nil { parts.append("o.actor = :actor COLLATE NOCASE") }
        if let record { parts.append("(\(Self.touching(record.noun)))") }
        return parts.joined(separator: " AND ")
    }

    var arguments: StatementArguments {
        var arguments: [String: (any DatabaseValueConvertible)?] = [:]
        if let since { arguments["since"] = since.milliseconds }
        if let until { arguments["until"] = until.milliseconds }
        if let actor { arguments["actor"] = actor }
        if let record {
            arguments["record"] = record.id
            arguments["noun"] = record.noun.rawValue
        }
        return StatementArguments(arguments)
    }

    private static func touching(_ noun: NounKind) -> String {
        let key = "(SELECT key FROM \"\(noun.rawValue)\" WHERE id = :record)"
        return
            (["o.key IN (SELECT operation FROM change WHERE record = :record AND noun = :noun)"]
            + noun.facts.flatMap { fact in
                ["operation", "superseded"].map { column in
                    "o.key IN (SELECT \(column) FROM \"\(fact.rawValue)\" WHERE \"\(noun.rawValue)\" = \(key))"
                }
            }).joined(separator: " OR ")
    }
}
