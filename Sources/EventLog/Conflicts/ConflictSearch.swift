import GRDB
import Outreach

/// Finds what devices entered apart from each other.
///
/// Of all entries that say something of a field those are in question that no other was written in knowledge of: a register of
/// several values (Shapiro and others 2011, "A comprehensive study of convergent and commutative replicated data types"). A
/// later entry that knows them all settles it.
struct ConflictSearch {
    private let database: Database
    private var knowledge: Knowledge

    init(_ database: Database) {
        self.database = database
        knowledge = Knowledge(database)
    }

    /// An entry that says something.
    private struct Source: Hashable {
        let place: Knowledge.Place
        let letter: String
        let actor: String
        let entered: Int64

        init(_ row: Row, from column: Int) {
            place = Knowledge.Place(device: row[column], sequence: row[column + 2], lamport: row[column + 3])
            letter = row[column + 1]
            actor = row[column + 4]
            entered = row[column + 5]
        }

        static let columns = "d.id, d.letter, o.sequence, o.lamport, o.actor, o.entered"

        func side(_ values: [Conflict.Side.Value], counts: Bool) -> Conflict.Side {
            Conflict.Side(
                letter: letter, number: "\(letter)\(place.sequence)", actor: actor,
                entered: Instant(milliseconds: entered), values: values, counts: counts)
        }
    }

    /// All of them, by noun and record. Complexity: the log's changes once, then the records that several devices changed.
    mutating func all() throws -> [Conflict] {
        let devices = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM device") ?? 0
        guard devices > 1 else { return [] }
        return try inRecords() + inFacts() + inSignUps()
    }

    /// Those sources that no other was written in knowledge of, in the order given.
    private mutating func unknown(_ sources: [Source]) throws -> [Int] {
        var open: [Int] = []
        for (index, source) in sources.enumerated() {
            var isKnown = false
            // What comes earlier in the order of the log cannot know of what comes later.
            for later in sources[(index + 1)...] where try knowledge.isKnown(source.place, to: later.place) {
                isKnown = true
                break
            }
            if !isKnown { open.append(index) }
        }
        return open
    }

    // MARK: Records

    private mutating func inRecords() throws -> [Conflict] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT c.noun, c.record FROM change c JOIN operation o ON o.key = c.operation
                WHERE c.action NOT IN ('supersede', 'restore')
                GROUP BY c.noun, c.record HAVING MIN(o.device) <> MAX(o.device) ORDER BY c.noun, c.record
                """)
        return try rows.flatMap { row -> [Conflict] in
            guard let noun = NounKind(rawValue: row[0]) else { return [] }
            return try inRecord(noun, row[1])
        }
    }

    private struct Writing {
        let source: Source
        let action: ChangeAction
        let content: [String: FieldValue]
    }

    private mutating func inRecord(_ noun: NounKind, _ record: String) throws -> [Conflict] {
        let changes = try LoggedChange.fetch(database, "c.record = ? AND c.noun = ?", [record, noun.rawValue])
        var state = RecordState()
        var writings: [Writing] = []
        for change in changes {
            state.take(change.action, content: change.content)
            let row = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT \(Source.columns) FROM operation o JOIN device d ON d.key = o.device WHERE o.key = ?
                        """), arguments: [change.operation])
            guard let row else { continue }
            writings.append(Writing(source: Source(row, from: 0), action: change.action, content: change.content))
        }
        if state.isErased { return [] }
        if state.removed { return try removal(noun, record, writings).map { [$0] } ?? [] }
        var found: [Conflict] = []
        for name in Set(writings.flatMap(\.content.keys)).subtracting(ConflictSearch.derived).sorted() {
            let about = writings.filter { $0.content[name] != nil }
            let open = try unknown(about.map(\.source)).map { about[$0] }
            guard Set(open.map { $0.content[name] ?? .null }).count > 1 else { continue }
            found.append(
                Conflict(
                    subject: .field(noun, id: record, name: name),
                    sides: open.enumerated().map { index, writing in
                        let value = writing.content[name] ?? .null
                        // A sealed number goes with the digest by which it is known.
                        let sealed = name == "nik_mac" ? writing.content["nik_sealed"] : nil
                        return writing.source.side(
                            [.init(name: name, value: value)]
                                + (sealed.map { [.init(name: "nik_sealed", value: $0)] } ?? []),
                            counts: index == open.count - 1)
                    }))
        }
        return found
    }

    /// Fields that follow from others: sealing one number twice gives two texts.
    private static let derived: Set<String> = ["sequence", "number", "uid", "nik_sealed"]

    /// A record that is gone although another device changed it without knowing that.
    private mutating func removal(_ noun: NounKind, _ record: String, _ writings: [Writing]) throws -> Conflict? {
        let open = try unknown(writings.map(\.source)).map { writings[$0] }
        let isOneRemoval = open.contains { $0.action == .remove } && open.contains { $0.action != .remove }
        guard isOneRemoval else { return nil }
        return Conflict(
            subject: .removal(noun, id: record),
            sides: open.map { writing in
                writing.source.side(
                    writing.content.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) },
                    counts: writing.action == .remove)
            })
    }

    // MARK: Facts

    private struct Told {
        let source: Source
        let values: [FieldValue]
        let counts: Bool
    }

    /// Lines and counts that are outranked by one which says something else and was entered without knowing them.
    private mutating func inFacts() throws -> [Conflict] {
        var found: [Conflict] = []
        for noun in NounKind.factNouns {
            guard let once = noun.kind.onceFor else { continue }
            let columns = once.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            let contested = try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT \(columns) FROM "\(noun.kind.rawValue)" WHERE outranked = 1 ORDER BY \(columns)
                    """)
            for row in contested {
                let keys: [Int64] = once.indices.map { row[$0] }
                let told = try told(noun, once, keys)
                let open = try unknown(told.map(\.source)).map { told[$0] }
                guard Set(open.map(\.values)).count > 1 else { continue }
                let event = try identifier(.event, keys.first)
                let person = keys.count > 1 ? try identifier(.person, keys.last) : nil
                found.append(
                    Conflict(
                        subject: .fact(noun.kind, event: event, person: person),
                        sides: open.map { fact in
                            fact.source.side(
                                zip(noun.kind.factFields, fact.values).filter { !once.map(\.rawValue).contains($0.0) }
                                    .map { .init(name: $0.0, value: $0.1) }, counts: fact.counts)
                        }))
            }
        }
        return found
    }

    private func told(_ noun: any Noun.Type, _ once: [NounKind], _ keys: [Int64]) throws -> [Told] {
        let names = noun.kind.factFields.map { "f.\"\($0)\"" }.joined(separator: ", ")
        let condition = once.map { "f.\"\($0.rawValue)\" = ?" }.joined(separator: " AND ")
        return try ["f.superseded IS NULL", "f.outranked = 1"].flatMap { state in
            try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT f.superseded IS NULL, f.ordinal, \(Source.columns), \(names) FROM "\(noun.kind.rawValue)" f
                        JOIN operation o ON o.key = f.operation JOIN device d ON d.key = o.device
                        WHERE \(condition) AND \(state)
                        """), arguments: StatementArguments(keys)
            ).map { row in
                Told(
                    source: Source(row, from: 2),
                    values: noun.kind.factFields.indices.map { FieldValue(row[$0 + 8] as DatabaseValue) },
                    counts: row[0])
            }
        }.sorted {
            ($0.source.place.lamport, $0.source.place.device) < ($1.source.place.lamport, $1.source.place.device)
        }
    }

    /// People who were registered on two devices.
    private mutating func inSignUps() throws -> [Conflict] {
        let merged = try MergedPeople(database)
        var byPerson: [Int: [Told]] = [:]
        let names = NounKind.signup.factFields
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT s.person, \(Source.columns), \(names.map { "s.\"\($0)\"" }.joined(separator: ", "))
                FROM signup s JOIN operation o ON o.key = s.operation JOIN device d ON d.key = o.device
                WHERE s.superseded IS NULL ORDER BY o.lamport, d.id, s.ordinal
                """)
        while let row = try rows.next() {
            let values = names.indices.map { FieldValue(row[$0 + 7] as DatabaseValue) }
            byPerson[merged.root(of: row[0]), default: []].append(
                Told(source: Source(row, from: 1), values: values, counts: true))
        }
        var found: [Conflict] = []
        for (person, told) in byPerson.sorted(by: { $0.key < $1.key }) where told.count > 1 {
            let open = try unknown(told.map(\.source)).map { told[$0] }
            guard Set(open.map(\.source.place.device)).count > 1 else { continue }
            found.append(
                Conflict(
                    subject: .signUps(person: try identifier(.person, Int64(person))),
                    sides: open.map { fact in
                        fact.source.side(
                            zip(names, fact.values).filter { $0.0 != "person" }.map { name, value in
                                .init(name: name, value: name == "event" ? named(value) : value)
                            }, counts: true)
                    }))
        }
        return found
    }

    /// The identifier of the event whose local key that is.
    private func named(_ value: FieldValue) -> FieldValue {
        guard case .integer(let key) = value, let id = try? identifier(.event, Int64(key)) else { return value }
        return .text(id)
    }

    private func identifier(_ noun: NounKind, _ key: Int64?) throws -> String {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM \"\(noun.rawValue)\" WHERE key = ?"), arguments: [key]) ?? ""
    }
}
