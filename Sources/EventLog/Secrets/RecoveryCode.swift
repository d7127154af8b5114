/// A key on paper: thirteen groups of four characters and a check symbol, in Douglas Crockford's base 32, which has no I, L, O
/// and U, and whose check symbols come from the remainder by 37.
///
/// Each check counts the place of its group, so that a wrong character, two that changed places, and groups in the wrong order
/// are found, and in which group.
package enum RecoveryCode {
    /// Why a code does not give a key.
    package enum Problem: Error, Hashable, Sendable {
        /// It has so many groups' worth of characters instead of 13.
        case groups(Int)
        /// The group, counted from 1, does not fit its check symbol.
        case group(Int)
        /// The groups fit but are no key.
        case content
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")
    private static let count = 13

    /// The groups of a key, `7ZZPQ 0A1B3 …`.
    package static func text(_ key: NumberKey) -> String {
        var bits = key.bytes.flatMap { byte in (0..<8).reversed().map { Int(byte >> $0 & 1) } }
        bits += Array(repeating: 0, count: count * 20 - bits.count)
        return (0..<count).map { group in
            let digits = (0..<4).map { digit in
                bits[(group * 20 + digit * 5)..<(group * 20 + digit * 5 + 5)].reduce(0) { $0 * 2 + $1 }
            }
            return String((digits + [check(digits, group)]).map { alphabet[$0] })
        }.joined(separator: " ")
    }

    /// The key of a code; spaces, hyphens and case do not matter, and O, I and L are read as the digits that they look like.
    package static func key(_ text: String) throws(Problem) -> NumberKey {
        let characters = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }.map { character -> Character in
            switch character {
            case "O": "0"
            case "I", "L": "1"
            default: character
            }
        }
        guard characters.count == count * 5 else {
            throw .groups((characters.count + 4) / 5 == count ? count - 1 : (characters.count + 4) / 5)
        }
        var bits: [Int] = []
        for group in 0..<count {
            let digits = characters[(group * 5)..<(group * 5 + 5)].compactMap { alphabet.firstIndex(of: $0) }
            guard digits.count == 5, digits.dropLast().allSatisfy({ $0 < 32 }),
                digits[4] == check(Array(digits.dropLast()), group)
            else { throw .group(group + 1) }
            for digit in digits.dropLast() { bits += (0..<5).reversed().map { digit >> $0 & 1 } }
        }
        guard bits.dropFirst(256).allSatisfy({ $0 == 0 }) else { throw .content }
        let bytes = (0..<32).map { byte in bits[(byte * 8)..<(byte * 8 + 8)].reduce(UInt8(0)) { $0 << 1 | UInt8($1) } }
        guard let key = NumberKey(bytes: bytes) else { throw .content }
        return key
    }

    private static func check(_ digits: [Int], _ group: Int) -> Int { digits.reduce(group) { ($0 * 32 + $1) % 37 } }
}
