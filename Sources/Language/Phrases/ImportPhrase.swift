import Outreach

/// What is said of imports on their way.
package enum ImportPhrase: Hashable, Sendable {
    /// Rows read so far and whole seconds that are left, where they can be told.
    case progress(rows: Int, secondsLeft: Int?)
    case interrupted(file: String)
}

extension ImportPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat) -> String {
        switch self {
        case .progress(let rows, let left):
            "\(number.integer(rows)) rows read" + (left.map { ", \(number.integer($0)) s left" } ?? "")
        case .interrupted(let file): "Stopped; nothing of \(file) was taken."
        }
    }

    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat) -> String {
        switch self {
        case .progress(let rows, let left):
            "\(number.integer(rows)) baris dibaca" + (left.map { ", \(number.integer($0)) detik lagi" } ?? "")
        case .interrupted(let file): "Dihentikan; tidak ada dari \(file) yang diambil."
        }
    }
}
