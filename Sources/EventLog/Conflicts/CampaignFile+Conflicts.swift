import GRDB
import Outreach

extension CampaignFile {
    /// What devices entered in different ways without knowing of each other, and nobody has decided since.
    package func conflicts() throws(CampaignFileError) -> [Conflict] {
        try read { database in
            var search = ConflictSearch(database)
            return try search.all()
        }
    }
}

extension Journal {
    /// Decides what fields hold, also if they hold that already: the entry is written in knowledge of all that was in question.
    package func decide(_ noun: NounKind, _ id: String, _ values: [Conflict.Side.Value]) throws {
        var content = values.map { (name: $0.name, value: $0.value) }
        let row = try Row.fetchOne(
            database,
            sql:
                "SELECT version\(noun == .event ? ", sequence" : "") FROM \"\(noun.rawValue)\" WHERE id = ? AND removed = 0",
            arguments: [id])
        guard let row else { throw RecordProblem.unknown(noun, id) }
        // Calendars that took the other value have to be told.
        if noun == .event { content.append(("sequence", .integer((row[1] as Int) + 1))) }
        try note(.edit, noun, id, base: row[0], Content.text(content))
        try apply(.edit, noun, id, content: content)
    }

    /// Decides that a record that was removed stays so.
    package func decideRemoved(_ noun: NounKind, _ id: String) throws {
        let version = try Int.fetchOne(
            database, sql: "SELECT version FROM \"\(noun.rawValue)\" WHERE id = ?", arguments: [id])
        guard let version else { throw RecordProblem.unknown(noun, id) }
        try note(.remove, noun, id, base: version, nil)
        try apply(.remove, noun, id, content: [])
    }
}

extension Journal {
    /// Lets hold what one side of a conflict entered. The entry is written in knowledge of all sides.
    ///
    /// - Parameter others: the keys of the other sides' operations.
    package func decide(_ subject: Conflict.Subject, _ side: Conflict.Side, over others: Set<Int64>) throws {
        switch subject {
        case .field(let noun, let id, _): try decide(noun, id, side.values)
        case .removal(let noun, let id):
            if side.values.isEmpty { try decideRemoved(noun, id) } else { try bringBack(noun, id) }
        case .fact(.headcount, let event, _): try enter(HeadCount.self, event: event, person: nil, side.values)
        case .fact(_, let event, let person): try enter(Attendance.self, event: event, person: person, side.values)
        case .signUps(let person):
            let merged = try MergedPeople(database)
            let root = merged.root(of: Int(try key(of: .person, person)))
            for signUp in try facts(SignUp.self) where others.contains(signUp.reference.operation) {
                guard merged.root(of: Int(try key(of: .person, signUp.fact.person))) == root else { continue }
                try supersede(.signup, signUp.reference)
            }
        }
    }

    /// Puts a fact of which one alone can count in the place of those that are there.
    private func enter<F: Noun>(
        _ noun: F.Type, event: String, person: String?, _ values: [Conflict.Side.Value]
    ) throws {
        var fact = F(id: "")
        let known: [(name: String, value: FieldValue)] =
            [("event", .text(event))] + (person.map { [("person", .text($0))] } ?? [])
            + values.map { ($0.name, $0.value) }
        for (name, value) in known { F.fields.first { $0.name == name }?.restore(value, into: &fact) }
        let person = person.map { FieldValue.text($0) }
        let whose = F.fields.first { $0.name == "person" }
        for old in try facts(F.self, of: (.event, event)) where person == nil || whose?.value(of: old.fact) == person {
            try supersede(F.kind, old.reference)
        }
        try insert(fact)
    }

    /// Brings a record back that was removed, with what the log says of it.
    private func bringBack(_ noun: NounKind, _ id: String) throws {
        let changes = try LoggedChange.fetch(database, "c.record = ? AND c.noun = ?", [id, noun.rawValue])
        var state = RecordState()
        for change in changes { state.take(change.action, content: change.content) }
        let content = state.values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
        try note(.create, noun, id, base: state.version, Content.text(content))
        try apply(.create, noun, id, content: content)
    }
}
