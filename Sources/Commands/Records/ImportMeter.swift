import Console
import Language
import Operations
import Synchronization

/// The progress line of an import: rows read and the time left, where it takes longer than a moment.
final class ImportMeter: Sendable {
    private let bar: Mutex<ProgressBar>
    private let language: DisplayLanguage
    private let clock: @Sendable () -> Double
    private let start: Double

    /// Seconds for which nothing is drawn.
    private static let moment = 0.5

    init(_ sink: any Sink, width: Int?, language: DisplayLanguage, clock: @escaping @Sendable () -> Double) {
        bar = Mutex(ProgressBar(on: sink, width: width) { Int(clock() * 1000) })
        self.language = language
        self.clock = clock
        start = clock()
    }

    /// Draws how far the import is.
    func show(_ rows: Int, _ fraction: Double) {
        let elapsed = clock() - start
        guard elapsed > Self.moment else { return }
        let left = fraction > 0 ? Int(min(elapsed / fraction - elapsed, 1e6).rounded(.up)) : nil
        let text = Phrase.importing(.progress(rows: rows, secondsLeft: left)).text(in: language)
        bar.withLock { $0.show(fraction, text) }
    }

    /// Takes the line away.
    func clear() { bar.withLock { $0.clear() } }
}

extension Session {
    /// Runs an import with a progress line; Ctrl-C stops it, and nothing of it stays.
    func importing<Found: Sendable>(
        _ body: (ImportWatch) async throws(Failure) -> Found
    ) async throws(Failure) -> Found {
        let meter = ImportMeter(
            progress.sink, width: progress.width, language: settings.language, clock: settings.stopwatch)
        Interruption.begin()
        defer {
            Interruption.end()
            meter.clear()
        }
        return try await body(
            ImportWatch(isCancelled: { Interruption.isRaised }, onProgress: { meter.show($0, $1) }))
    }
}
