import Glibc
import Synchronization

/// Hears Ctrl-C while something runs, so that it can stop. There is one keyboard, so there is one of these.
package enum Interruption {
    private static let raised = Atomic<Bool>(false)
    /// Whether what runs looks at `isRaised` itself.
    private static let isWatched = Atomic<Bool>(false)
    /// The end of the pipe that wakes the listener; -1 without one.
    private static let wake = Atomic<Int32>(-1)

    /// Whether Ctrl-C was pressed since something began.
    package static var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// From here on the caller looks at `isRaised`, and Ctrl-C ends nothing by itself.
    package static func begin() {
        raised.store(false, ordering: .relaxed)
        isWatched.store(true, ordering: .relaxed)
        if wake.load(ordering: .relaxed) < 0 { signal(SIGINT, noted) }
    }

    /// The caller looks no more; Ctrl-C does again what it did before.
    package static func end() {
        raised.store(false, ordering: .relaxed)
        isWatched.store(false, ordering: .relaxed)
        if wake.load(ordering: .relaxed) < 0 { signal(SIGINT, SIG_DFL) }
    }

    /// Waits so many seconds; false as soon as Ctrl-C is pressed.
    package static func wait(seconds: Int) -> Bool {
        for _ in 0..<max(0, seconds) * 20 {
            if isRaised { return false }
            poll(nil, 0, 50)
        }
        return !isRaised
    }

    /// What ran is over; Ctrl-C that came too late is forgotten.
    package static func reset() { raised.store(false, ordering: .relaxed) }

    /// From here on Ctrl-C no longer ends the process. While something runs that does not look at `isRaised`, `stop` is called again
    /// and again until `reset()`; it must be quick and may be called on any thread.
    package static func listen(_ stop: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard wake.load(ordering: .relaxed) < 0, pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        wake.store(ends[1], ordering: .sequentiallyConsistent)
        signal(SIGINT, noted)
        var thread = pthread_t()
        let listener = Unmanaged.passRetained(Listener(descriptor: ends[0], stop: stop))
        pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<Listener>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, listener.toOpaque())
        pthread_detach(thread)
    }

    private static let noted: @convention(c) (Int32) -> Void = { _ in
        let saved = errno
        Interruption.raised.store(true, ordering: .relaxed)
        var mark: UInt8 = 0
        let wake = Interruption.wake.load(ordering: .relaxed)
        if wake >= 0 { _ = write(wake, &mark, 1) }
        errno = saved
    }

    private final class Listener: Sendable {
        private let descriptor: Int32
        private let stop: @Sendable () -> Void

        init(descriptor: Int32, stop: @escaping @Sendable () -> Void) {
            self.descriptor = descriptor
            self.stop = stop
        }

        func run() {
            var mark: UInt8 = 0
            while read(descriptor, &mark, 1) == 1 || errno == EINTR {
                // One statement of many is stopped at a time.
                while Interruption.isRaised, !Interruption.isWatched.load(ordering: .relaxed) {
                    stop()
                    poll(nil, 0, 20)
                }
            }
        }
    }
}
