/// Follows who stands for whom from a record to the one that counts.
///
/// Two devices may have merged the same records the other way round: of a circle the lowest counts, from wherever it is
/// entered. O(length of the chain).
package func standIn<Key: Hashable & Comparable>(for key: Key, _ next: (Key) -> Key?) -> Key {
    var chain = [key]
    var seen: Set<Key> = [key]
    while let last = chain.last, let other = next(last) {
        guard seen.insert(other).inserted else {
            let circle = chain.drop { $0 != other }
            return circle.min() ?? other
        }
        chain.append(other)
    }
    return chain.last ?? key
}
