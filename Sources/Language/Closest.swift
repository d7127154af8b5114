/// The word of the list that was most likely meant by a mistyped one; nil if none is near enough.
///
/// Near is a Damerau-Levenshtein distance (with adjacent transpositions, in the restricted form) of at most a third of
/// the typed letters, 1 for a short word and never more than 3, without regard to case. Of equally near words the one
/// with the same first letter wins, then the earlier one. Where none is near, a word that alone begins with what was
/// typed is taken. O(words × letters²); letters beyond the 64th are not compared.
package func closest(to typed: String, in words: some Sequence<String>) -> String? {
    let wanted = letters(typed)
    guard wanted.count >= 2 else { return nil }
    let limit = max(1, min(3, (wanted.count + 1) / 3))
    var best: (word: String, distance: Int, sameStart: Bool)?
    var beginnings: [String] = []
    for word in words {
        let letters = letters(word)
        if letters.starts(with: wanted) { beginnings.append(word) }
        let bound = best?.distance ?? limit
        guard abs(letters.count - wanted.count) <= bound else { continue }
        let distance = editDistance(wanted, letters)
        let sameStart = letters.first == wanted.first
        let isNearer = best.map { distance < $0.distance || (distance == $0.distance && sameStart && !$0.sameStart) }
        if distance <= limit, isNearer ?? true { best = (word, distance, sameStart) }
    }
    return best?.word ?? (beginnings.count == 1 ? beginnings.first : nil)
}

/// The name of the list that was most likely meant by a mistyped one, by itself or by one of its words: `Melti` is near `Tim Melati`.
package func closestName(to typed: String, in names: [String]) -> String? {
    if let name = closest(to: typed, in: names) { return name }
    let parts = names.lazy.flatMap { name in name.split(separator: " ").map { (word: String($0), name: name) } }
    guard let word = closest(to: typed, in: parts.map(\.word)) else { return nil }
    return parts.first { $0.word == word }?.name
}

private func letters(_ word: String) -> [Character] { Array(word.lowercased().prefix(64)) }

/// The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.
/// Restricted form (optimal string alignment): no part is edited twice.
package func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
        var current = [row]
        current.reserveCapacity(right.count + 1)
        for column in 1...right.count {
            let same = left[row - 1] == right[column - 1]
            var cost = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                cost = min(cost, before[column - 2] + 1)
            }
            current.append(cost)
        }
        before = previous
        previous = current
    }
    return previous[right.count]
}
