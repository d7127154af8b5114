import GRDB

/// The letters by which people tell devices apart: `A` in `A42`.
extension CampaignFile {
    /// One or two capital letters, then two and more.
    private static let letters: [String] = {
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return alphabet + alphabet.flatMap { first in alphabet.map { first + $0 } }
    }()

    /// Whether a text can be a device's letter.
    static func isLetter(_ text: String) -> Bool {
        (1...8).contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// The first letter that is not taken.
    static func freeLetter(_ taken: Set<String>) -> String {
        letters.first { !taken.contains($0) }
            ?? (0...taken.count).lazy.map { "Z" + spelt($0) }.first { !taken.contains($0) } ?? "Z"
    }

    private static func spelt(_ number: Int) -> String { letters[number / 26 % 26] + letters[number % 26] }

    /// The letter of each device by its identifier, the same in every file that knows the same devices: two that chose the same
    /// letter apart from each other keep it in the order of their identifiers, and those left over take free ones.
    static func letters(claimed: [String: String]) -> [String: String] {
        var letters: [String: String] = [:]
        var taken: Set<String> = []
        let devices = claimed.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        for (device, letter) in devices where taken.insert(letter).inserted { letters[device] = letter }
        for (device, _) in devices where letters[device] == nil {
            let letter = freeLetter(taken)
            taken.insert(letter)
            letters[device] = letter
        }
        return letters
    }

    /// Gives each device of the file its letter.
    ///
    /// - Returns: the letters that changed, before and after, by the device's identifier.
    static func settleLetters(_ database: Database) throws -> [String: (before: String, after: String)] {
        let rows = try Row.fetchAll(database, sql: "SELECT id, letter, COALESCE(claimed, letter) FROM device")
        let held = Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { first, _ in first }
        let wanted = letters(claimed: Dictionary(rows.map { ($0[0], $0[2]) }) { first, _ in first })
        let changed = wanted.filter { held[$0.key] != $0.value }
        // Two may exchange theirs: all give way first.
        for device in changed.keys {
            try database.execute(sql: "UPDATE device SET letter = id WHERE id = ?", arguments: [device])
        }
        for (device, letter) in changed {
            try database.execute(sql: "UPDATE device SET letter = ? WHERE id = ?", arguments: [letter, device])
        }
        return changed.reduce(into: [:]) { result, item in result[item.key] = (held[item.key] ?? "", item.value) }
    }
}
