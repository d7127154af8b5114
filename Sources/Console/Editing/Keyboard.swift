import Synchronization

/// What was typed at a terminal and not used yet. All that read keys from the same terminal share one: what is typed ahead of a
/// question answers it.
package final class Keyboard: Sendable {
    private let state = Mutex((reader: KeyReader(), ahead: [Key]()))

    /// A keyboard on which nothing was typed yet.
    package init() {}

    /// Takes what there is.
    func take() -> (reader: KeyReader, ahead: [Key]) {
        state.withLock { state in
            defer { state = (KeyReader(), []) }
            return state
        }
    }

    /// Gives back what was not used.
    func put(_ reader: KeyReader, ahead: [Key]) { state.withLock { $0 = (reader, ahead) } }
}
