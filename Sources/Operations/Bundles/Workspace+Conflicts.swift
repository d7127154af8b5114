import EventLog
import Language
import Outreach

extension Workspace {
    /// What devices entered in different ways and nobody has decided since.
    public func conflicts() throws(Failure) -> [ConflictReply] {
        let found = try attempt { try file.conflicts() }
        guard !found.isEmpty else { return [] }
        let names = try RecordNames(file)
        return found.enumerated().map { index, conflict in names.reply(conflict, number: index + 1) }
    }

    /// Takes what the device of a letter entered.
    ///
    /// - Parameters:
    ///   - number: the number that the list of conflicts gives.
    ///   - letter: the device whose entry holds.
    /// - Returns: the conflict that is decided.
    public func decide(_ number: Int, taking letter: String) throws(Failure) -> ConflictReply {
        let found = try attempt { try file.conflicts() }
        guard found.indices.contains(number - 1) else {
            throw Failure(
                .refused, "conflict.unknown", .bundle(.noConflict(number)), hint: .bundle(.hintConflicts))
        }
        let conflict = found[number - 1]
        guard let side = conflict.sides.first(where: { $0.letter == letter.uppercased() }) else {
            throw Failure(
                .refused, "conflict.device",
                .bundle(.noSide(letter.printable, known: conflict.sides.map(\.letter))))
        }
        let reply = try RecordNames(file).reply(conflict, number: number)
        try attempt {
            let others = Set(
                try conflict.sides.filter { $0 != side }.compactMap { try file.entry(numbered: $0.number)?.key })
            try file.write("bundle.decide", by: settings.actor) { journal in
                try journal.decide(conflict.subject, side, over: others)
                journal.payload = [
                    ("record", .text(reply.record)), ("noun", .text(reply.noun.rawValue)),
                    ("fields", .text(reply.field ?? "")), ("device", .text(side.letter)),
                ]
            }
        }
        return reply
    }
}

/// What people call records, gathered once for a list of conflicts.
private struct RecordNames {
    private var handles: [NounKind: [String: String]] = [:]
    private var names: [NounKind: [String: String]] = [:]

    init(_ file: CampaignFile) throws(Failure) {
        do throws(CampaignFileError) {
            note(try file.all(Site.self, retired: true)) { $0.name }
            note(try file.all(Team.self, retired: true)) { $0.name }
            note(try file.all(Officer.self, retired: true)) { $0.name }
            note(try file.all(Person.self, retired: true)) { $0.name }
            let sites = names[.site] ?? [:]
            note(try file.all(Event.self, retired: true)) { sites[$0.site] ?? $0.site }
            note(try file.all(WeekPlan.self, retired: true)) { _ in "" }
        } catch { throw Failure(error) }
    }

    private mutating func note<N: Noun>(_ records: [N], _ name: (N) -> String) {
        for record in records {
            handles[N.kind, default: [:]][record.id] = record.handle
            names[N.kind, default: [:]][record.id] = name(record)
        }
    }

    private func handle(_ noun: NounKind, _ id: String) -> String { handles[noun]?[id] ?? id }

    func reply(_ conflict: Conflict, number: Int) -> ConflictReply {
        let (noun, record, name, field): (NounKind, String, String, String?)
        switch conflict.subject {
        case .field(let kind, let id, let fieldName):
            (noun, record, name, field) = (kind, handle(kind, id), names[kind]?[id] ?? "", fieldName)
        case .removal(let kind, let id):
            (noun, record, name, field) = (kind, handle(kind, id), names[kind]?[id] ?? "", nil)
        case .fact(let kind, let event, let person):
            (noun, record, field) = (kind, handle(.event, event), nil)
            name = person.flatMap { names[.person]?[$0] } ?? names[.event]?[event] ?? ""
        case .signUps(let person):
            (noun, record, name, field) = (.signup, handle(.person, person), names[.person]?[person] ?? "", nil)
        }
        return ConflictReply(
            number: number, noun: noun, record: record, name: name, field: field,
            sides: conflict.sides.map { side in
                ConflictReply.Side(
                    device: side.letter, entry: side.number, actor: side.actor, entered: side.entered,
                    values: side.values.filter { $0.name != "nik_sealed" }.map { value in
                        ConflictReply.Value(noun: noun, field: value.name, value: shown(value, of: noun))
                    }, counts: side.counts, isRemoval: side.values.isEmpty)
            })
    }

    /// A reference by the name that people know.
    private func shown(_ value: Conflict.Side.Value, of noun: NounKind) -> FieldValue {
        guard case .text(let text) = value.value else { return value.value }
        switch value.name {
        case "nik_mac": return .text(String(repeating: "*", count: 16))
        case "same_as": return .text(handle(.person, text))
        case "event": return .text(handle(.event, text))
        default: return value.value
        }
    }
}
