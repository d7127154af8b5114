import Glibc
import Synchronization

/// Where text goes: a stream of the process, or a test's memory.
package protocol Sink: Sendable {
    /// Takes text; what is written after the other end has gone is dropped.
    func write(_ text: String)
    /// Hands on what is still held back.
    func flush()
    /// Whether nobody reads it any more.
    var isClosed: Bool { get }
}

/// A file descriptor as a sink, buffered. When its reader has gone (EPIPE) it falls silent; any other failure is kept
/// in `failure`.
package final class FileSink: Sink {
    private struct State {
        var held: [UInt8] = []
        var isClosed = false
        var failure: Int32?
    }

    private static let capacity = 1 << 16
    private let descriptor: Int32
    private let state = Mutex(State())

    /// A sink on an open descriptor, which it does not close. A process that writes to pipes ignores SIGPIPE before it
    /// does.
    package init(descriptor: Int32) { self.descriptor = descriptor }

    /// Lets writing to a pipe without a reader fail instead of ending the process.
    package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    package var isClosed: Bool { state.withLock { $0.isClosed } }

    /// The error number of the first write that failed for another reason than a reader that has gone, such as a full
    /// disk.
    package var failure: Int32? { state.withLock { $0.failure } }

    package func write(_ text: String) {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.held.append(contentsOf: text.utf8)
            if state.held.count >= Self.capacity { drain(&state) }
        }
    }

    package func flush() {
        state.withLock { drain(&$0) }
    }

    private func drain(_ state: inout State) {
        var start = 0
        while start < state.held.count, !state.isClosed {
            let written = state.held.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if written >= 0 {
                start += written
            } else if errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&ready, 1, -1)
            } else if errno != EINTR {
                state.isClosed = true
                if errno != EPIPE { state.failure = errno }
            }
        }
        state.held.removeAll(keepingCapacity: true)
    }
}

/// A sink that keeps what it is given.
package final class MemorySink: Sink {
    private let kept = Mutex("")

    /// An empty sink.
    package init() {}

    /// All that was written.
    package var text: String { kept.withLock { $0 } }
    package var isClosed: Bool { false }
    package func write(_ text: String) { kept.withLock { $0 += text } }
    package func flush() {}
}
