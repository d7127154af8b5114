import Crypto
import Foundation
import Outreach

/// An entry of the log as a bundle carries it: the operation with all that it changed and added.
struct BundleEntry {
    let id: String
    let device: String
    let sequence: Int
    let lamport: Int
    let actor: String
    let entered: Int
    let kind: String
    let payload: String
    let reverses: String?
    let knows: String?
    let salt: Data
    let digest: Data
    let chain: Data
    var changes: [Change] = []
    var facts: [Fact] = []

    struct Change {
        let noun: NounKind
        let record: String
        let action: ChangeAction
        let base: Int
        /// Nil for what has none, or was erased.
        let content: String?
        /// Nil for what was erased.
        let salt: Data?
        let digest: Data
    }

    /// A fact; what it refers to stands by its identifier.
    struct Fact {
        let noun: NounKind
        let values: [FieldValue]
    }

    /// Whether the entry is what its digests say and follows the one before it.
    func isVerified(after previous: Data) -> Bool {
        var changeDigests = SHA256()
        for change in changes {
            if let salt = change.salt {
                let digest = Journal.digest(
                    salt: salt, change.action, change.noun, change.record, base: change.base, change.content)
                guard Data(digest) == change.digest else { return false }
            }
            changeDigests.update(data: change.digest)
        }
        var factDigests = SHA256()
        for fact in facts {
            factDigests.update(data: Data(Journal.canonical(fact.noun, fact.values).utf8))
        }
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(data: Data(payload.utf8))
        hash.update(data: Data(changeDigests.finalize()))
        hash.update(data: Data(factDigests.finalize()))
        guard Data(hash.finalize()) == digest else { return false }
        let header = [
            id, device, "\(sequence)", "\(lamport)", actor, "\(entered)", kind, reverses ?? "", "\(changes.count)",
            "\(facts.count)",
        ]
        return CampaignFile.chain(previous: previous, header: header, knows: knows, digest: digest) == chain
    }
}

extension BundleEntry {
    /// Its lines in a bundle.
    var lines: [String] {
        let operation = Content.text([
            ("entry", .text(id)), ("device", .text(device)), ("sequence", .integer(sequence)),
            ("lamport", .integer(lamport)), ("actor", .text(actor)), ("entered", .integer(entered)),
            ("kind", .text(kind)), ("payload", .text(payload)), ("reverses", reverses.fieldValue),
            ("knows", knows.fieldValue), ("changes", .integer(changes.count)), ("facts", .integer(facts.count)),
            ("salt", .text(salt.hex)), ("digest", .text(digest.hex)), ("chain", .text(chain.hex)),
        ])
        return [operation]
            + changes.map { change in
                Content.text([
                    ("change", .text(change.action.rawValue)), ("noun", .text(change.noun.rawValue)),
                    ("record", .text(change.record)), ("base", .integer(change.base)),
                    ("content", change.content.fieldValue), ("salt", (change.salt?.hex).fieldValue),
                    ("digest", .text(change.digest.hex)),
                ])
            }
            + facts.map { fact in
                Content.text([("fact", .text(fact.noun.rawValue))] + zip(fact.noun.factFields, fact.values))
            }
    }

    /// Reads the first of its lines.
    init(_ line: BundleLine) throws(BundleProblem) {
        id = try line.text("entry")
        device = try line.text("device")
        sequence = try line.integer("sequence")
        lamport = try line.integer("lamport")
        actor = try line.text("actor")
        entered = try line.integer("entered")
        kind = try line.text("kind")
        payload = try line.text("payload")
        reverses = try line.optionalText("reverses")
        knows = try line.optionalText("knows")
        salt = try line.bytes("salt")
        digest = try line.bytes("digest")
        chain = try line.bytes("chain")
        guard sequence > 0, lamport > 0, lamport < 1 << 53, !device.isEmpty, Content.isSuitable(payload),
            knows.map({ Heads($0) != nil }) ?? true
        else { throw line.malformed }
    }
}

extension BundleEntry.Change {
    init(_ line: BundleLine) throws(BundleProblem) {
        guard let action = ChangeAction(rawValue: try line.text("change")),
            let noun = NounKind(rawValue: try line.text("noun"))
        else { throw line.malformed }
        self.action = action
        self.noun = noun
        record = try line.text("record")
        base = try line.integer("base")
        content = try line.optionalText("content")
        salt = try line.optionalBytes("salt")
        digest = try line.bytes("digest")
        guard content.map(Content.isSuitable) ?? true, salt != nil || isStripped else { throw line.malformed }
    }

    /// Whether it can be what erasing a person leaves, which no digest vouches for: nothing but the number of the record.
    private var isStripped: Bool {
        guard noun == .person, let content else { return noun == .person }
        let values = Content.values(content)
        guard case .integer? = values["number"] else { return false }
        return values.count == 1
    }
}

extension BundleEntry.Fact {
    init(_ line: BundleLine) throws(BundleProblem) {
        guard let noun = NounKind(rawValue: try line.text("fact")), noun.isFact else { throw line.malformed }
        self.noun = noun
        var values: [FieldValue] = []
        for name in noun.factFields {
            let value = line[name] ?? .null
            if case .text(let text) = value, !text.isPrintable { throw line.malformed }
            values.append(value)
        }
        self.values = values
    }
}

extension Content {
    /// Whether what stands in the text, if it is an object of named values, can be shown on a screen.
    fileprivate static func isSuitable(_ text: String) -> Bool {
        values(text).allSatisfy { name, value in
            if case .text(let text) = value { return text.isPrintable && name.isPrintable }
            return name.isPrintable
        }
    }
}

extension String? {
    fileprivate var fieldValue: FieldValue { map { .text($0) } ?? .null }
}

extension NounKind {
    /// The nouns of facts.
    static let factNouns: [any Noun.Type] = [
        Attendance.self, HeadCount.self, SignUp.self, Cost.self, Contribution.self,
    ]

    /// The names of a fact's fields in their order.
    var factFields: [String] { NounKind.fieldsOfFacts[self]?.map(\.name) ?? [] }

    /// The noun that each of a fact's fields refers to, if it does.
    var factReferences: [NounKind?] { NounKind.fieldsOfFacts[self]?.map(\.refersTo) ?? [] }

    private static let fieldsOfFacts = Dictionary(
        factNouns.map { ($0.kind, $0.fieldNames) }, uniquingKeysWith: { first, _ in first })
}

extension Noun {
    fileprivate static var fieldNames: [(name: String, refersTo: NounKind?)] { fields.map { ($0.name, $0.refersTo) } }
}
