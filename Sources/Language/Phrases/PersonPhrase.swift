import Outreach

/// What is said of people and their records.
package enum PersonPhrase: Hashable, Sendable {
    case merged(String, into: String, name: String, events: Int, signUps: Int)
    case split(String, from: String, name: String)
    case sameRecord(String)
    case mergedAlready(String, into: String)
    case notMerged(String)
    case noDoubles
    case hintSplit(String)
    case hintMerge(String, String)
}

extension PersonPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat) -> String {
        switch self {
        case .merged(let record, let kept, let name, let events, let signUps):
            "\(record) counts as \(kept) (\(name)) from now on: on the list of \(number.integer(events)) \(events == 1 ? "event" : "events"), \(number.integer(signUps)) \(signUps == 1 ? "sign-up" : "sign-ups")."
        case .split(let record, let kept, let name): "\(record) (\(name)) counts by itself again, apart from \(kept)."
        case .sameRecord(let record): "\(record) is one record; two are needed to merge."
        case .mergedAlready(let record, let kept): "\(record) is merged into \(kept) already."
        case .notMerged(let record): "\(record) is not merged into another record."
        case .noDoubles: "No two records look like one person."
        case .hintSplit(let record): "Take it apart first: person split \(record)"
        case .hintMerge(let first, let second): "If two are one person: person merge \(first) \(second)"
        }
    }

    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat) -> String {
        switch self {
        case .merged(let record, let kept, let name, let events, let signUps):
            "\(record) mulai sekarang terhitung sebagai \(kept) (\(name)): di daftar hadir \(number.integer(events)) acara, \(number.integer(signUps)) pendaftaran."
        case .split(let record, let kept, let name):
            "\(record) (\(name)) terhitung sendiri lagi, terpisah dari \(kept)."
        case .sameRecord(let record): "\(record) hanya satu catatan; perlu dua untuk digabung."
        case .mergedAlready(let record, let kept): "\(record) sudah digabung ke \(kept)."
        case .notMerged(let record): "\(record) tidak digabung ke catatan lain."
        case .noDoubles: "Tidak ada dua catatan yang tampak seperti satu orang."
        case .hintSplit(let record): "Pisahkan dahulu: orang pisah \(record)"
        case .hintMerge(let first, let second): "Bila dua catatan itu satu orang: orang gabung \(first) \(second)"
        }
    }
}
