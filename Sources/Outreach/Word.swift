/// A word that people type and read, in both languages and of equal rank.
public struct Word: Hashable, Sendable {
    /// The English word, which is kept in files.
    public let english: String
    /// The Indonesian word.
    public let indonesian: String

    /// A word and what it is in Indonesian; the same if that is left away.
    public init(_ english: String, _ indonesian: String? = nil) {
        self.english = english
        self.indonesian = indonesian ?? english
    }
}
