import Outreach

/// People by identifier, and which record stands for each: of two that were found to be one, the one that was kept.
struct KnownPeople: Sendable {
    var byID: [String: Person]

    init(_ people: [Person]) { byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first } }

    /// The record that stands for a person; itself if it was not merged.
    func standing(for person: Person) -> Person {
        guard person.sameAs != nil else { return person }
        // A record that is said to be someone unknown stands for itself.
        let root = standIn(for: person.id) { byID[$0]?.sameAs.flatMap { byID[$0]?.id } }
        return byID[root] ?? person
    }

    /// The record that stands for the person of that identifier.
    subscript(id: String) -> Person? { byID[id].map(standing) }
}
