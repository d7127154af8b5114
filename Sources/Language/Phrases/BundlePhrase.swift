import Outreach

/// What is said of bundles, by which devices exchange their entries, and of what they entered in different ways.
package indirect enum BundlePhrase: Hashable, Sendable {
    // Bundles
    case written(path: String, entries: Int, bytes: Int)
    case writtenFor(path: String, device: String, entries: Int, bytes: Int)
    case holdsNames
    case told(path: String, branch: String, device: String?, actor: String, Day, entries: Int)
    case merged(entries: Int, held: Int)
    case nothingNew(held: Int)
    case opened(branch: String, path: String, entries: Int)
    case created([NounKind: Int])
    case changed([NounKind: Int])
    case listed([NounKind: Int])
    case letter(before: String, after: String, isOwn: Bool)
    case clashes(event: String)
    case waiting(Int)
    case newPeople
    case writing
    case reading

    // What was entered in different ways
    case subject(NounKind, record: String, name: String, field: String?)
    case field(NounKind, String)
    case removed
    case noConflicts
    case decided(what: Phrase, device: String)
    case hintDecide(number: Int, device: String)
    case hintConflicts

    // Refusals
    case foreign(path: String)
    case broken(path: String)
    case malformed(path: String, line: Int)
    case newer(path: String, version: Int)
    case otherCampaign(path: String, branch: String, own: String)
    case gap(device: String, from: Int, to: Int)
    case forked(entry: String)
    case unverified(path: String, entry: String)
    case incomplete(path: String)
    case unknownDevice(String, known: [String])
    case targetTaken(path: String)
    case noConflict(Int)
    case noSide(String, known: [String])
    case hintSendAgain
    case hintWhole
}

extension [NounKind: Int] {
    /// The counts in the order of nouns, `2 events, 5 people`.
    func counted(_ text: (NounKind, Int) -> String) -> String {
        NounKind.allCases.compactMap { noun in self[noun].map { text(noun, $0) } }.joined(separator: ", ")
    }
}
