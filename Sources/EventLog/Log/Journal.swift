import Crypto
import Foundation
import GRDB
import Outreach

/// One operation being written: it changes the tables and notes each change in the log, all in one transaction.
package final class Journal {
    let database: Database
    /// The key that the operation will have.
    let operation: Int64
    /// The identifier that the operation will have.
    let id: String
    let device: Device
    /// The time of entry.
    package let entered: Instant
    /// Who enters it.
    let actor: String
    let random: () -> UInt64
    /// What the history will tell of it; no personal data.
    package var payload: [(name: String, value: FieldValue)] = []

    private(set) var changes = 0
    private(set) var facts = 0
    private var identifiers = 0
    private var digests = SHA256()
    private var factDigests = SHA256()
    /// Canonical text of facts that is not digested yet: taking it in larger pieces is several times as fast.
    private var factText: [UInt8] = []
    private var numbers: [NounKind: Int] = [:]
    private var statements: [String: KeptStatement] = [:]
    var keys: [NounKind: [String: Int64]] = [:]
    /// What is left to be done when the operation's body has run.
    var closing: [() throws -> Void] = []
    /// The statement that adds a record, by noun and number of fields.
    var insertions: [NounKind: [Int: String]] = [:]

    /// The device that writes, as this file knows it.
    struct Device {
        let key: Int64
        let id: String
        let letter: String
    }

    init(
        database: Database, operation: Int64, device: Device, entered: Instant, actor: String,
        random: @escaping () -> UInt64
    ) {
        self.database = database
        self.operation = operation
        self.device = device
        self.entered = entered
        self.actor = actor
        self.random = random
        var source = Source(next: random)
        id = Identity.uuid(milliseconds: entered.milliseconds, random: &source)
    }

    /// Whether nothing has been written yet.
    package var isEmpty: Bool { changes == 0 && facts == 0 }

    /// A new identifier for a record that nobody named; those of one operation sort in the order in which they were asked for.
    package func newIdentifier() -> String {
        var source = Source(next: random)
        defer { identifiers += 1 }
        return Identity.uuid(milliseconds: entered.milliseconds, count: identifiers, random: &source)
    }

    /// Adds a record. One without an identifier gets one, and a number that people can type.
    ///
    /// - Returns: the record with identifier and handle, and an event with its calendar identifier.
    /// - Throws: `RecordProblem.exists` if the identifier is taken.
    @discardableResult
    package func create<N: Noun>(_ noun: N) throws -> N {
        var created = noun
        var content = noun.content
        if noun.id.isEmpty {
            let number = try nextNumber(of: N.kind)
            created.id = newIdentifier()
            created.handle = "\(device.letter)\(number)"
            content.append(("number", .integer(number)))
        } else {
            created.handle = noun.id
        }
        if N.kind == .event, let index = content.firstIndex(where: { $0.name == "uid" }),
            content[index].value == .text("")
        {
            content[index].value = .text(try uid(forEvent: created.id))
            N.fields[index].restore(content[index].value, into: &created)
        }
        // What nobody said of a new record is not written into the log: reading it puts it back.
        let blank = LoggedChange.blanks[N.kind] ?? [:]
        let said = content.filter { $0.value != .null || blank[$0.name] != .null }
        try note(.create, N.kind, created.id, base: 0, Content.text(said))
        try apply(.create, N.kind, created.id, content: content)
        return created
    }

    /// Brings a record to the value given; nothing is logged where nothing differs.
    ///
    /// - Returns: the names of the fields that changed.
    @discardableResult
    package func update<N: Noun>(_ noun: N) throws -> [String] {
        guard let stored = try N.stored(id: noun.id, in: database) else {
            throw RecordProblem.unknown(N.kind, noun.id)
        }
        return try update(noun, from: stored)
    }

    /// The same, for a record that was read inside this operation and not changed since.
    @discardableResult
    package func update<N: Noun>(_ noun: N, from stored: StoredRecord<N>) throws -> [String] {
        let changed = zip(stored.noun.content, noun.content).filter { $0.value != $1.value }.map(\.1)
        guard !changed.isEmpty else { return [] }
        // What is said of someone who was erased must not even be logged.
        if let person = stored.noun as? Person, person.erased != nil { throw RecordProblem.erased(person.handle) }
        try note(.edit, N.kind, noun.id, base: stored.version, Content.text(changed))
        try apply(.edit, N.kind, noun.id, content: changed)
        return changed.map(\.name)
    }

    /// The statement of that text, kept for the whole operation.
    func kept(_ sql: String) throws -> KeptStatement {
        if let known = statements[sql] {
            // The same text may have been run the ordinary way since.
            known.reset()
            return known
        }
        let statement = try KeptStatement(database, sql: sql)
        statements[sql] = statement
        return statement
    }

    /// Notes a change in the log with a salted digest, so that its content can be erased and the chain still verifies.
    func note(_ action: ChangeAction, _ noun: NounKind, _ record: String, base: Int, _ content: String?) throws {
        let salt = (0..<2).flatMap { _ in withUnsafeBytes(of: random()) { Array($0) } }
        let digest = Array(Journal.digest(salt: salt, action, noun, record, base: base, content))
        let statement = try kept(
            """
            INSERT INTO change (operation, ordinal, noun, record, action, base, content, salt, digest)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        statement.bind(operation, 1)
        statement.bind(Int64(changes), 2)
        statement.bind(noun.rawValue, 3)
        statement.bind(record, 4)
        statement.bind(action.rawValue, 5)
        statement.bind(Int64(base), 6)
        statement.bind(content, 7)
        statement.bind(blob: salt, 8)
        statement.bind(blob: digest, 9)
        _ = try statement.step()
        digests.update(data: digest)
        changes += 1
    }

    /// Counts and digests a fact's canonical text.
    func noteFact(_ canonical: String) { noteFact { $0.append(contentsOf: canonical.utf8) } }

    /// Counts and digests a fact, whose canonical text the body appends.
    func noteFact(_ append: (inout [UInt8]) -> Void) {
        append(&factText)
        facts += 1
        if factText.count > 32_768 { digestFacts() }
    }

    private func digestFacts() {
        factDigests.update(data: factText)
        factText.removeAll(keepingCapacity: true)
    }

    /// The text of a fact that is digested.
    static func canonical(_ noun: NounKind, _ values: [FieldValue]) -> String {
        ([noun.rawValue] + values.map(\.text)).joined(separator: "\u{1F}") + "\u{1E}"
    }

    /// The digest of a change: SHA-256 over its salt and its parts.
    static func digest(
        salt: some Sequence<UInt8>, _ action: ChangeAction, _ noun: NounKind, _ record: String, base: Int,
        _ content: String?
    ) -> SHA256.Digest {
        var bytes = Array(salt)
        for part in [action.rawValue, noun.rawValue, record, "\(base)"] {
            bytes += part.utf8
            bytes.append(0x1F)
        }
        if let content { bytes += content.utf8 }
        return SHA256.hash(data: bytes)
    }

    /// The digests of all changes and of all facts so far.
    func totals() -> (changes: SHA256.Digest, facts: SHA256.Digest) {
        digestFacts()
        return (digests.finalize(), factDigests.finalize())
    }

    private func nextNumber(of noun: NounKind) throws -> Int {
        let last: Int
        if let known = numbers[noun] {
            last = known
        } else {
            last =
                try Int.fetchOne(
                    database, sql: "SELECT MAX(number) FROM \"\(noun.rawValue)\" WHERE device = ?",
                    arguments: [device.key]) ?? 0
        }
        numbers[noun] = last + 1
        return last + 1
    }

    /// A calendar identifier that every device derives alike: the event's own if it is one of a kind, else from campaign and name.
    private func uid(forEvent id: String) throws -> String {
        let campaign = try String.fetchOne(database, sql: "SELECT id FROM campaign") ?? ""
        let digest = Array(SHA256.hash(data: Data("\(campaign)/\(id)".utf8)))
        let high = digest[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let low = digest[8..<16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let name = Identity.text(
            high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000, low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
        return "\(name)@sosialisasi"
    }

    private struct Source: RandomNumberGenerator {
        let draw: () -> UInt64
        init(next: @escaping () -> UInt64) { draw = next }
        mutating func next() -> UInt64 { draw() }
    }
}

/// A record that an operation names does not exist, or exists already.
package enum RecordProblem: Error, Hashable, Sendable {
    case unknown(NounKind, String)
    case exists(NounKind, String)
    /// The record is of a person who was erased.
    case erased(String)
}
