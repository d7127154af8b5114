import Outreach

/// People by identifier, and which record stands for each: of two that were found to be one, the one that was kept.
struct KnownPeople: Sendable {
    var byID: [String: Person]

    init(_ people: [Person]) { byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first } }

    /// The record that stands for a person; itself if it was not merged.
    func standing(for person: Person) -> Person {
        var root = person
        var seen: Set<String> = []
        while let id = root.sameAs, let next = byID[id] {
            // Two devices may have merged the same two the other way round: then the first identifier stands.
            guard seen.insert(root.id).inserted else { return seen.min().flatMap { byID[$0] } ?? root }
            root = next
        }
        return root
    }

    /// The record that stands for the person of that identifier.
    subscript(id: String) -> Person? { byID[id].map(standing) }
}
