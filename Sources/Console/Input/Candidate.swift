/// A way to go on with the word before the cursor.
package struct Candidate: Hashable, Sendable {
    /// The whole word without quotes; the editor quotes it where it must.
    package let text: String
    /// What it means, in a few words; shown beside it.
    package let meaning: String

    /// A candidate.
    package init(_ text: String, _ meaning: String = "") {
        self.text = text
        self.meaning = meaning
    }
}

/// Gives the candidates for the word before the cursor: the line and the cursor's offset in its UTF-8.
package typealias Completer = (_ line: String, _ cursor: Int) -> [Candidate]
