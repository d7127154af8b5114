import Console
import Language
import Operations
import Synchronization

/// The progress line of a look through a file: only where it takes longer than a moment.
final class KeepingMeter: Sendable {
    private let bar: Mutex<ProgressBar>
    private let text: String
    private let clock: @Sendable () -> Double
    private let start: Double

    /// Seconds for which nothing is drawn.
    private static let moment = 0.5

    init(_ sink: any Sink, width: Int?, _ text: String, clock: @escaping @Sendable () -> Double) {
        bar = Mutex(ProgressBar(on: sink, width: width) { Int(clock() * 1000) })
        self.text = text
        self.clock = clock
        start = clock()
    }

    /// Draws a fraction of 0...1.
    func show(_ fraction: Double) {
        guard clock() - start > KeepingMeter.moment else { return }
        bar.withLock { $0.show(fraction, text) }
    }

    /// Takes the line away.
    func clear() { bar.withLock { $0.clear() } }
}

extension Session {
    /// Runs what takes long on a long file with a progress line.
    func measuring<Found: Sendable>(
        _ phrase: KeepingPhrase,
        _ body: (_ progress: @escaping @Sendable (Double) -> Void) async throws(Failure) -> Found
    ) async throws(Failure) -> Found {
        try await measuring(.keeping(phrase), body)
    }

    /// The same with any phrase.
    func measuring<Found: Sendable>(
        _ phrase: Phrase,
        _ body: (_ progress: @escaping @Sendable (Double) -> Void) async throws(Failure) -> Found
    ) async throws(Failure) -> Found {
        let meter = KeepingMeter(
            progress.sink, width: progress.width, say(phrase), clock: settings.stopwatch)
        defer { meter.clear() }
        return try await body { meter.show($0) }
    }
}
