import EventLog
import Interchange
import Language
import Outreach

/// Seals identity numbers inside one operation, and finds whose a number is: one person, one number.
struct NumberSeals {
    private let journal: Journal
    private let ring: KeyRing
    private let key: NumberKey

    /// The seals of a campaign that has a key, or nil if it has none.
    ///
    /// - Throws: `Failure` if the key is not on this machine.
    init?(_ journal: Journal, folder: String) throws {
        guard let campaign = try journal.all(Campaign.self).first, let id = campaign.nikKey else { return nil }
        ring = try KeyRing(folder: folder, campaign: campaign.id)
        guard let key = ring[id] else { throw Failure.keyMissing(id) }
        self.key = key
        self.journal = journal
    }

    /// Seals under a key that is forgotten again, for what is only tried.
    init(trying journal: Journal, folder: String) throws {
        self.journal = journal
        key = journal.newKey()
        var ring = try KeyRing(folder: folder, campaign: "-")
        ring.use(key)
        self.ring = ring
    }

    /// Who has the number; nil if nobody is known to.
    func holder(of number: IdentityNumber, in book: PersonBook) throws -> Person? {
        try journal.people(withNumber: ring.keys.map { $0.mac(number) }).first.map(book.standing)
    }

    /// Whether the number fits the person by name: a slip of a digit may give a number that is somebody else's.
    static func fits(_ name: String, _ holder: Person) -> Bool {
        PersonResemblance.nameLikeness(name, holder.name) >= 0.6
    }

    /// Gives the person the number, unless it is there already.
    ///
    /// - Throws: `Failure` if the person has another number, or the number is another's.
    func give(_ number: IdentityNumber, to person: Person, in book: inout PersonBook) throws -> Person {
        if let holder = try holder(of: number, in: book) {
            guard holder.id == book.standing(for: person).id else { throw Refusal.ofOther(holder) }
            return person
        }
        let records = try book.records(of: person).compactMap { try journal.record($0, Person.self) }
        if let known = records.first(where: { $0.nikMac != nil })?.nikMac {
            let id = String(known.prefix { $0 != ":" })
            guard ring[id] != nil else { throw Failure.keyMissing(id) }
            throw Refusal.other(person)
        }
        // What was found in the book is a part of the record.
        var sealed = try journal.record(person.id, Person.self) ?? person
        sealed.nikMac = key.mac(number)
        sealed.nikSealed = key.seal(number, for: person.id)
        try journal.update(sealed)
        book.note(sealed)
        return sealed
    }

    /// Why a number is not taken.
    enum Refusal: Error {
        case ofOther(Person)
        case other(Person)

        /// The failure of a command.
        var failure: Failure {
            switch self {
            case .ofOther(let holder):
                Failure(
                    .refused, "number.known", .protection(.numberOfOther(holder.handle, name: holder.name)),
                    hint: .protection(.hintMeant(holder.handle)))
            case .other(let person):
                Failure(
                    .refused, "number.other", .protection(.otherNumber(person.handle)),
                    hint: .protection(.hintNamesake))
            }
        }

        /// The defect of a row.
        func defect(file: String, line: Int) -> Defect {
            switch self {
            case .ofOther(let holder):
                Defect(file: file, line: line, column: "nik", text: holder.name, .numberOfOther(holder.handle))
            case .other(let person):
                Defect(file: file, line: line, column: "nik", .otherNumber(person.handle))
            }
        }
    }
}

/// An operation that would do well has identity numbers, and the campaign has no key yet: that is made in an operation of its own,
/// which lasts, and then it is tried again.
struct NeedsKey: Error {}
