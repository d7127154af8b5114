import EventLog
import Language
import Outreach

/// All that is held about one person.
public struct Dossier: Sendable {
    /// The record that stands for the person.
    public let person: Person
    /// Records that were merged into it.
    public let merged: [Person]
    /// The identity number as it may be shown: masked, or in full where that was asked for; nil if none is kept.
    public let number: String?
    /// The lists that the person stands on, with their events.
    public let lists: [(event: Event, line: Attendance)]
    /// The registrations.
    public let signUps: [SignUp]
    /// The payments.
    public let contributions: [Contribution]
    /// What was changed of the records, the latest first.
    public let changes: [HistoryLine]
    /// Who looked at them, the latest first.
    public let looks: [LookLine]
}

extension Workspace {
    /// All that is held about a person; that it was handed out is recorded first.
    ///
    /// - Parameters:
    ///   - reason: why, needed for the identity number in full.
    ///   - withNumber: whether the identity number is in full.
    public func dossier(
        of text: String, reason: String? = nil, withNumber: Bool = false
    ) throws(Failure) -> Dossier {
        let person = try standing(try find(text))
        try refuseErased(person)
        let number: String?
        if withNumber {
            number = try reveal(person.id, reason: reason ?? "").number.digits
        } else {
            number = try maskedNumbers(of: [person])[person.id]
        }
        let everybody = try records(Person.self, retired: true)
        let people = KnownPeople(everybody)
        let group = everybody.filter { people.standing(for: $0).id == person.id }
        try record(AuditNote(.dossier, .person, [person.id], reason: reason))
        let looks = try looks(person: person.id)
        return try attempt {
            let events = Dictionary(try file.all(Event.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
            var changes: Set<Entry> = []
            for record in group {
                var filter = EntryFilter()
                filter.record = (.person, record.id)
                changes.formUnion(try file.history(filter))
            }
            let lines = try group.flatMap { try file.facts(Attendance.self, of: (.person, $0.id)) }
            return Dossier(
                person: person, merged: group.filter { $0.id != person.id }, number: number,
                lists: lines.compactMap { line in events[line.fact.event].map { ($0, line.fact) } },
                signUps: try group.flatMap { try file.facts(SignUp.self, of: (.person, $0.id)) }.map(\.fact),
                contributions: try group.flatMap { try file.facts(Contribution.self, of: (.person, $0.id)) }.map(\.fact)
                    .sorted { ($0.first, $0.paid) < ($1.first, $1.paid) },
                changes: changes.sorted { ($1.lamport, $1.key) < ($0.lamport, $0.key) }.map(HistoryLine.init),
                looks: looks)
        }
    }
}
