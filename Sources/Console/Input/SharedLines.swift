import Synchronization

/// Lines of a file or pipe that several readers share: a script takes its commands from it, a command what it asks for.
package final class SharedLines: HiddenInput {
    private let reader: Mutex<LineReader>

    /// The lines of an open descriptor, which it does not close.
    package init(descriptor: Int32) { reader = Mutex(LineReader(descriptor: descriptor)) }

    /// The next line.
    package func next() -> InputLine { reader.withLock { $0.next() } }

    package func next(prompt: String) -> InputLine { next() }
}
