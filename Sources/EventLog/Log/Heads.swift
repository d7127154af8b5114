/// How far the entries of each device are known: a version vector (Parker and others 1983, "Detection of mutual inconsistency in
/// distributed systems").
struct Heads: Hashable, Sendable {
    /// By the device's identifier, the number of its last entry that is known.
    private(set) var sequences: [String: Int]

    init(_ sequences: [String: Int] = [:]) { self.sequences = sequences }

    /// Reads `text`; nil if it is none.
    init?(_ text: String) {
        var sequences: [String: Int] = [:]
        for part in text.split(separator: " ") {
            let pieces = part.split(separator: ":", omittingEmptySubsequences: false)
            guard pieces.count == 2, !pieces[0].isEmpty, let sequence = Int(pieces[1]), sequence > 0,
                sequences.updateValue(sequence, forKey: String(pieces[0])) == nil
            else { return nil }
        }
        self.sequences = sequences
    }

    /// `device:sequence` of all devices, by their identifiers, between spaces.
    var text: String { sequences.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ") }

    /// The number of the device's last entry that is known; 0 for none.
    subscript(device: String) -> Int {
        get { sequences[device] ?? 0 }
        set { sequences[device] = newValue }
    }

    /// Whether everything that the other knows is known.
    func covers(_ other: Heads) -> Bool { other.sequences.allSatisfy { self[$0.key] >= $0.value } }
}
