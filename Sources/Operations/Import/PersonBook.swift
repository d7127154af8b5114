import EventLog
import Interchange
import Language
import Outreach

/// Finds who is meant by a name on a list, so that nobody is entered twice.
///
/// An identifier decides. Without one, the same phone with the same name is the same person (phones are shared in a family),
/// and so is the same name in the same village, or on the list of the same event.
struct PersonBook {
    private var byID: [String: Person] = [:]
    private var byHandle: [String: String] = [:]
    private var byName: [String: [String]] = [:]
    /// Who is on the list of which event.
    private(set) var lists: [String: [String: LoggedFact<Attendance>]] = [:]

    init(_ journal: Journal) throws {
        for person in try journal.everybody() { note(person) }
        for line in try journal.facts(Attendance.self) { note(line) }
    }

    /// The person of that identifier or short name.
    func person(_ id: String) -> Person? { byID[id] ?? byHandle[id].flatMap { byID[$0] } }

    /// The known person that is meant; nil if nobody fits.
    func match(_ id: String?, name: String, phone: PhoneNumber?, village: String?, event: String?) -> Person? {
        if let id { return person(id) }
        let sameName = (byName[PersonBook.folded(name)] ?? []).compactMap { byID[$0] }
        if let phone {
            if let person = sameName.first(where: { $0.phone == phone }) { return person }
            // The same name on the same list without a number is the same person, who now gave one.
            return sameName.first { $0.phone == nil && isListed($0, event, village) }
        }
        if let person = sameName.first(where: { isListed($0, event, village) }) { return person }
        guard let village else { return nil }
        return sameName.first { $0.village == village }
    }

    /// Whether the person is on the event's list and not known to live in another village: that is a namesake.
    private func isListed(_ person: Person, _ event: String?, _ village: String?) -> Bool {
        if let village, let home = person.village, village != home { return false }
        return event.map { lists[$0]?[person.id] != nil } ?? false
    }

    /// Takes a new or changed person in.
    mutating func note(_ person: Person) {
        byID[person.id] = person
        if person.handle != person.id { byHandle[person.handle] = person.id }
        let name = PersonBook.folded(person.name)
        if byName[name]?.contains(person.id) != true { byName[name, default: []].append(person.id) }
    }

    /// Takes a line of a list in.
    mutating func note(_ line: LoggedFact<Attendance>) {
        lists[line.fact.event, default: [:]][line.fact.person] = line
    }

    /// Names compare without case and with single spaces.
    static func folded(_ name: String) -> String {
        name.lowercased().split(separator: " ").joined(separator: " ")
    }
}
