import Console
import Language
import Operations
import Synchronization

/// The progress line of a running search: seconds, sign-ups planned, bound and gap.
final class PlanMeter: Sendable {
    private let bar: Mutex<ProgressBar>
    private let limit: PlanLimit
    private let language: DisplayLanguage

    init(
        _ sink: any Sink, width: Int?, limit: PlanLimit, language: DisplayLanguage,
        clock: @escaping @Sendable () -> Double
    ) {
        self.limit = limit
        self.language = language
        bar = Mutex(ProgressBar(on: sink, width: width) { Int(clock() * 1000) })
    }

    /// Draws how far the search is.
    func show(_ progress: PlanProgress) {
        let text = Phrase.plan(
            .progress(signUps: progress.signUps, bound: progress.bound, gap: progress.gap, seconds: progress.seconds)
        ).text(in: language)
        bar.withLock { bar in
            switch limit {
            case .seconds(let total): bar.show(progress.seconds / total, text)
            case .iterations: bar.show(nil, text)
            }
        }
    }

    /// Takes the line away.
    func clear() { bar.withLock { $0.clear() } }
}

extension Session {
    /// Runs a search with a progress line; Ctrl-C stops it and keeps what it found.
    ///
    /// - Returns: also whether it was stopped so.
    func searching<Found: Sendable>(
        _ limit: PlanLimit,
        _ search: (
            _ isCancelled: @escaping @Sendable () -> Bool, _ onProgress: @escaping @Sendable (PlanProgress) -> Void
        ) async throws(Failure) -> Found
    ) async throws(Failure) -> (found: Found, wasInterrupted: Bool) {
        let meter = PlanMeter(
            progress.sink, width: progress.width, limit: limit, language: settings.language, clock: settings.stopwatch)
        Interruption.begin()
        defer {
            Interruption.end()
            meter.clear()
        }
        let found = try await search({ Interruption.isRaised }, { meter.show($0) })
        return (found, Interruption.isRaised)
    }
}
