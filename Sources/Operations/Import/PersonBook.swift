import EventLog
import Interchange
import Language
import Outreach

/// Finds who is meant by a name on a list, so that nobody is entered twice.
///
/// An identifier decides. Without one, the same phone with the same name is the same person (phones are shared in a family),
/// and so is the same name in the same village, or on the list of the same event.
struct PersonBook {
    private var people = KnownPeople([])
    private var byHandle: [String: String] = [:]
    private var byName: [String: [String]] = [:]
    /// The records for which another stands.
    private var doubles: Set<String> = []
    /// Who is on the list of which event.
    private(set) var lists: [String: [String: LoggedFact<Attendance>]] = [:]

    private var byID: [String: Person] { people.byID }

    init(_ journal: Journal) throws {
        for person in try journal.everybody() { note(person) }
        for line in try journal.facts(Attendance.self) { note(line) }
    }

    /// The person of that identifier or short name, or the one who stands for it.
    func person(_ id: String) -> Person? { standing(byID[id] ?? byHandle[id].flatMap { byID[$0] }) }

    /// The record that stands for a person.
    func standing(for person: Person) -> Person { people.standing(for: person) }

    /// The identifiers of all records that mean the same person as this one. O(merged records), for imports ask for each row.
    func records(of person: Person) -> [String] {
        let root = standing(for: person).id
        return doubles.filter { byID[$0].map { standing(for: $0).id == root } ?? false }.union([root]).sorted()
    }

    private func standing(_ person: Person?) -> Person? { person.map(people.standing) }

    /// The known person that is meant; nil if nobody fits.
    func match(_ id: String?, name: String, phone: PhoneNumber?, village: String?, event: String?) -> Person? {
        if let id { return person(id) }
        let sameName = (byName[PersonBook.folded(name)] ?? []).compactMap { byID[$0] }
        if let phone {
            if let person = sameName.first(where: { $0.phone == phone }) { return standing(person) }
            // The same name on the same list without a number is the same person, who now gave one.
            return standing(sameName.first { $0.phone == nil && isListed($0, event, village) })
        }
        if let person = sameName.first(where: { isListed($0, event, village) }) { return standing(person) }
        guard let village else { return nil }
        return standing(sameName.first { $0.village == village })
    }

    /// Whether the person is on the event's list and not known to live in another village: that is a namesake.
    private func isListed(_ person: Person, _ event: String?, _ village: String?) -> Bool {
        if let village, let home = person.village, village != home { return false }
        return event.map { lists[$0]?[standing(for: person).id] != nil } ?? false
    }

    /// Takes a new or changed person in.
    mutating func note(_ person: Person) {
        people.byID[person.id] = person
        if person.sameAs == nil { doubles.remove(person.id) } else { doubles.insert(person.id) }
        if person.handle != person.id { byHandle[person.handle] = person.id }
        let name = PersonBook.folded(person.name)
        if byName[name]?.contains(person.id) != true { byName[name, default: []].append(person.id) }
    }

    /// Takes a line of a list in.
    mutating func note(_ line: LoggedFact<Attendance>) {
        let person = byID[line.fact.person].map { standing(for: $0).id } ?? line.fact.person
        // Of the lines of one person on one list that of the record which stands for him counts.
        if let known = lists[line.fact.event]?[person], known.fact.person == person, line.fact.person != person {
            return
        }
        lists[line.fact.event, default: [:]][person] = line
    }

    /// Names compare without case and with single spaces.
    static func folded(_ name: String) -> String {
        name.lowercased().split(separator: " ").joined(separator: " ")
    }
}
