import EventLog
import Language
import Outreach

extension Workspace {
    /// What lists show of the identity number of each of these people who has one: its last four digits, or stars alone where the
    /// key is not here. By the person's identifier.
    ///
    /// A file of keys that cannot be used is as none: a list is shown all the same.
    package func maskedNumbers(of people: [Person]) throws(Failure) -> [String: String] {
        let merged = try mergedNumbers()
        var masked: [String: String] = [:]
        var ring: KeyRing?
        for person in people {
            guard let holder = person.nikSealed == nil ? merged[person.id] : person else { continue }
            if ring == nil { ring = try? keyRing() }
            masked[person.id] = ring?.open(holder.nikSealed, for: holder.id)?.masked ?? IdentityNumber.hidden
        }
        return masked
    }

    /// By the record that stands for a person, the merged one that holds the number.
    private func mergedNumbers() throws(Failure) -> [String: Person] {
        // Most campaigns have none, and then nobody is read for it.
        guard try campaign().nikKey != nil else { return [:] }
        let everybody = try records(Person.self, retired: true)
        let merged = everybody.filter { $0.sameAs != nil && $0.nikSealed != nil }
        guard !merged.isEmpty else { return [:] }
        let people = KnownPeople(everybody)
        return Dictionary(merged.map { (people.standing(for: $0).id, $0) }) { first, _ in first }
    }

    /// The people who have an identity number, merged records as the one that stands for them.
    ///
    /// - Throws: `Failure` if the campaign's key is not here.
    package func people(with number: IdentityNumber) throws(Failure) -> [Person] {
        let ring = try keyRing()
        if let id = try campaign().nikKey, ring[id] == nil { throw Failure.keyMissing(id) }
        let everybody = KnownPeople(try records(Person.self, retired: true))
        let macs = Set(ring.keys.map { $0.mac(number) })
        let found = everybody.byID.values.filter { $0.nikMac.map(macs.contains) ?? false }.map(everybody.standing)
        return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
    }

    /// Someone's identity number in full; that it was shown, and why, is recorded first.
    public func reveal(_ text: String, reason: String) throws(Failure) -> (person: Person, number: IdentityNumber) {
        let reason = try Workspace.reason(reason)
        let found: Person = try find(text)
        let person = try standing(found)
        try refuseErased(person)
        let holder = person.nikSealed == nil ? try mergedNumbers()[person.id] ?? person : person
        guard let sealed = holder.nikSealed else {
            throw Failure(.refused, "number.none", .protection(.noNumber(person.handle)))
        }
        let ring = try keyRing()
        guard let number = ring.open(sealed, for: holder.id) else {
            if let id = NumberKey.identifier(ofSealed: sealed), ring[id] == nil { throw Failure.keyMissing(id) }
            throw Failure(.refused, "number.unreadable", .protection(.numberUnreadable(person.handle)))
        }
        try record(AuditNote(.reveal, .person, [person.id], reason: reason))
        return (person, number)
    }

    /// The record that stands for a person.
    func standing(_ person: Person) throws(Failure) -> Person {
        guard person.sameAs != nil else { return person }
        return KnownPeople(try records(Person.self, retired: true)).standing(for: person)
    }

    /// Throws `Failure` if it is a person who was erased.
    func refuseErased(_ noun: some Noun) throws(Failure) {
        guard let person = noun as? Person, person.erased != nil else { return }
        throw Failure(.refused, "person.erased", .protection(.isErased(person.handle)))
    }

    /// A reason that was typed, if it says something.
    static func reason(_ text: String) throws(Failure) -> String {
        guard !text.trimmed.isEmpty, text.isPrintable, text.utf8.count <= 1_000 else {
            throw Failure(.usage, "usage.reason", .protection(.reasonNeeded))
        }
        return text.trimmed
    }
}
