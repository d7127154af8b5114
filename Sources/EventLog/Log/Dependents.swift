import GRDB
import Outreach

/// Finds the later operations in effect that stand on one operation.
struct Dependents {
    let entry: Entry
    let changes: [LoggedChange]
    let database: Database

    init(of entry: Entry, _ changes: [LoggedChange], in database: Database) {
        self.entry = entry
        self.changes = changes
        self.database = database
    }

    /// Those operations, the newest first; of many the first ones.
    func entries(most: Int) throws -> [Entry] {
        var keys: Set<Int64> = []
        if try isFollowed() {
            try keys.formUnion(laterChanges())
            try keys.formUnion(laterReferences())
            for noun in [NounKind.event, .person]
            where changes.contains(where: { $0.noun == noun && $0.action == .create }) {
                try keys.formUnion(laterFacts(of: noun))
            }
        }
        if entry.facts > 0 { keys.formUnion(try supersedingFacts()) }
        keys.remove(entry.key)
        guard !keys.isEmpty else { return [] }
        let list = keys.sorted().prefix(most).map(String.init).joined(separator: ", ")
        return try Entry.fetch(database, "o.key IN (\(list))", [])
    }

    /// Whether anything in effect was entered since; mostly nothing was, and of a long import nothing has to be looked through.
    private func isFollowed() throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM operation WHERE lamport > ? AND undone IS NULL AND kind NOT IN ('undo', 'redo'))
                """, arguments: [entry.lamport]) ?? false
    }

    /// Operations that changed a record which this one had changed.
    private func laterChanges() throws -> [Int64] {
        guard changes.contains(where: { !$0.noun.isFact }) else { return [] }
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT o.key FROM change m CROSS JOIN change c ON c.record = m.record AND c.noun = m.noun
                CROSS JOIN operation o ON o.key = c.operation
                WHERE m.operation = ? AND m.action IN ('create', 'edit', 'remove') AND o.lamport > ? AND o.undone IS NULL
                    AND o.kind NOT IN ('undo', 'redo', \(CampaignFile.lastingKinds)) AND o.id IS NOT ?
                    -- Of someone who was erased nothing is taken back, so that nothing stands on it.
                    AND NOT (m.noun = 'person' AND EXISTS (SELECT 1 FROM person p WHERE p.id = m.record AND p.erased IS NOT NULL))
                """, arguments: [entry.key, entry.lamport, entry.reverses])
    }

    /// Operations that pointed a record at one that would go. The log tells, not the tables: a record that was turned
    /// elsewhere since would be turned back by undoing that.
    private func laterReferences() throws -> [Int64] {
        let made = Dictionary(grouping: changes.filter { $0.action == .create }, by: \.noun)
            .mapValues { Set($0.map(\.record)) }
        let pointing = CampaignFile.recordNouns.filter { $0.mayPoint(at: made) }
        guard !pointing.isEmpty else { return [] }
        let nouns = pointing.map { "'\($0.kind.rawValue)'" }.joined(separator: ", ")
        let later = try LoggedChange.fetch(
            database,
            """
            o.lamport > ? AND o.undone IS NULL AND o.kind NOT IN ('undo', 'redo') AND c.action IN ('create', 'edit')
                AND c.noun IN (\(nouns))
            """, [entry.lamport])
        return later.filter { change in
            pointing.contains { $0.kind == change.noun && $0.points(change.content, at: made) }
        }.map(\.operation)
    }

    /// Operations whose facts name a record that would go, also where the fact was corrected since.
    private func laterFacts(of noun: NounKind) throws -> [Int64] {
        try noun.facts.flatMap { fact in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT o.key FROM operation o WHERE o.lamport > ? AND o.undone IS NULL AND o.facts > 0 AND EXISTS (
                        SELECT 1 FROM "\(fact.rawValue)" f CROSS JOIN "\(noun.rawValue)" r ON r.key = f."\(noun.rawValue)"
                        CROSS JOIN change c ON c.record = r.id AND c.noun = ? AND c.operation = ? AND c.action = 'create'
                        WHERE f.operation = o.key)
                    """, arguments: [entry.lamport, noun.rawValue, entry.key])
        }
    }

    private func supersedingFacts() throws -> [Int64] {
        try NounKind.allCases.filter(\.isFact).flatMap { noun in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT superseded FROM "\(noun.rawValue)" WHERE operation = ? AND superseded IS NOT NULL
                    """, arguments: [entry.key])
        }
    }
}

extension NounKind {
    /// The facts that name a record of this kind.
    var facts: [NounKind] {
        switch self {
        case .event: [.attendance, .headcount, .signup, .cost]
        case .person: [.attendance, .signup, .contribution]
        case .batch: [.contribution]
        default: []
        }
    }
}

extension Noun {
    /// Whether records of this noun can point at some of those.
    fileprivate static func mayPoint(at records: [NounKind: Set<String>]) -> Bool {
        fields.contains { field in field.refersTo.map { records[$0] != nil } ?? false }
    }

    /// Whether what a change says of this noun points at one of those records.
    fileprivate static func points(_ content: [String: FieldValue], at records: [NounKind: Set<String>]) -> Bool {
        fields.contains { field in
            guard let noun = field.refersTo, let records = records[noun], case .text(let text) = content[field.name]
            else {
                return false
            }
            let names =
                switch field.expectation {
                case .teamShares: TeamShares(cell: text)?.teams ?? []
                case .teams: TeamList(cell: text)?.teams ?? []
                case .teamWeekdays: TeamWeekdays(cell: text).map { Array($0.teams.values) } ?? []
                default: [text]
                }
            return !records.isDisjoint(with: names)
        }
    }
}
