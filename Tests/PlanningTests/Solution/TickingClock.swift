import Synchronization

/// A clock that goes on by the same amount each time it is asked.
final class TickingClock: Sendable {
    private let ticks = Mutex(0)
    private let tick: Double

    init(tick: Double) { self.tick = tick }

    func now() -> Double {
        ticks.withLock { count in
            count += 1
            return Double(count) * tick
        }
    }
}

/// Whether something has happened, told from any thread.
final class Flag: Sendable {
    private let state = Mutex(false)

    var isUp: Bool { state.withLock { $0 } }

    func raise() { state.withLock { $0 = true } }
}
