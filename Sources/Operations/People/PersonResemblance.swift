import Language
import Outreach

/// Two records that may be one person.
public struct PersonDouble: Hashable, Sendable {
    /// The record that was entered first.
    public let first: Person
    /// The other one.
    public let second: Person
    /// How likely they are one, 0...1.
    public let score: Double
}

/// How much two records of people look like one person.
///
/// The score is 0.6 for the name, 0.3 for the telephone number and 0.1 for the village. Names count word by word, in any
/// order; a number or village counts whole if both are the same, not at all if they differ, and half if
/// one is not known.
struct PersonResemblance {
    /// From this score on two records are suspected to be one person.
    static let suspicion = 0.75
    /// Records that look alike at a glance, up to which all pairs are compared.
    static let crowd = 400

    static func score(_ one: Person, _ other: Person) -> Double {
        0.6 * nameLikeness(one.name, other.name) + 0.3 * part(one.phone, other.phone)
            + 0.1 * part(one.village.map(PersonBook.folded), other.village.map(PersonBook.folded))
    }

    /// The suspected pairs, the most likely first. Complexity: pairs that share a number or the first letters of all words of
    /// their names.
    static func doubles(among people: [Person]) -> [PersonDouble] {
        struct Pair: Hashable {
            var first: Int
            var second: Int
        }
        var groups: [String: [Int]] = [:]
        for (index, person) in people.enumerated() {
            if let phone = person.phone { groups[phone.digits, default: []].append(index) }
            groups[outline(person.name), default: []].append(index)
        }
        var found: [Pair: Double] = [:]
        func compare(_ group: [Int]) {
            for (place, one) in group.enumerated() {
                for other in group[(place + 1)...] where found[Pair(first: one, second: other)] == nil {
                    let score = score(people[one], people[other])
                    if score >= suspicion { found[Pair(first: one, second: other)] = score }
                }
            }
        }
        for group in groups.values {
            guard group.count > crowd else {
                compare(group)
                continue
            }
            for village in Dictionary(grouping: group, by: { people[$0].village ?? "" }).values
            where village.count <= crowd {
                compare(village)
            }
        }
        return found.map { PersonDouble(first: people[$0.first], second: people[$0.second], score: $1) }
            .sorted { ($1.score, $0.first.id, $0.second.id) < ($0.score, $1.first.id, $1.second.id) }
    }

    private static func part<T: Equatable>(_ one: T?, _ other: T?) -> Double {
        guard let one, let other else { return 0.5 }
        return one == other ? 1 : 0
    }

    /// How alike two names are, 0...1: each word of the shorter name by its edit distance to the nearest word of the other,
    /// multiplied, for one wrong word makes another person; each word more of the longer name takes a fifth.
    static func nameLikeness(_ one: String, _ other: String) -> Double {
        let words = [one, other].map { PersonBook.folded($0).split(separator: " ").prefix(8).map(Array.init) }
            .sorted { $0.count < $1.count }
        guard var left = words.last, let shorter = words.first, !shorter.isEmpty else { return 0 }
        var likeness = 1.0
        for word in shorter {
            let rated = left.indices.map { (place: $0, likeness: self.likeness(word, left[$0])) }
            guard let best = rated.max(by: { $0.likeness < $1.likeness }) else { break }
            likeness *= best.likeness
            left.remove(at: best.place)
        }
        return left.reduce(likeness) { sum, _ in sum * 0.8 }
    }

    private static func likeness(_ one: [Character], _ other: [Character]) -> Double {
        1 - Double(editDistance(one, other)) / Double(max(1, one.count, other.count))
    }

    /// The first two letters of every word, in alphabetical order.
    static func outline(_ name: String) -> String {
        PersonBook.folded(name).split(separator: " ").map { String($0.prefix(2)) }.sorted().joined(separator: " ")
    }
}
