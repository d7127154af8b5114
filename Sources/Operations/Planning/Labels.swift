/// Numbers for what a problem's sites need, its team-days offer and its quotas count, in the order in which they are met.
struct Labels<Key: Hashable & Sendable>: Sendable {
    /// The keys; a key's number is its index.
    private(set) var keys: [Key] = []
    private var numbers: [Key: Int] = [:]

    /// The key's number, a new one if it was not met before.
    mutating func number(of key: Key) -> Int {
        if let known = numbers[key] { return known }
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }

    /// The key's number; nil if it was not met.
    func known(_ key: Key) -> Int? { numbers[key] }
}

/// What a team-day offers to sites that need it.
enum Offer: Hashable, Sendable {
    /// Somebody who can do this.
    case skill(String)
    /// Being one of these teams.
    case teams(Set<String>)
}
