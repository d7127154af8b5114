import Glibc
import Synchronization

/// Hears Ctrl-C while something long runs, so that it can stop and keep what it has.
package struct Interruption: Sendable {
    private static let raised = Atomic<Bool>(false)

    /// An interruption that is not heard yet.
    package init() {}

    /// Whether Ctrl-C was pressed since `begin()`.
    package static var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// From here on Ctrl-C is noted instead of ending the process.
    package func begin() {
        Interruption.raised.store(false, ordering: .relaxed)
        signal(SIGINT) { _ in Interruption.raised.store(true, ordering: .relaxed) }
    }

    /// From here on Ctrl-C ends the process again.
    package func end() { signal(SIGINT, SIG_DFL) }
}
