import Console
import Language
import Operations
import Synchronization

/// The progress line of a running search.
final class PlanMeter: Sendable {
    private struct State {
        var bar: ProgressBar
    }

    private let bar: Mutex<State>
    private let limit: PlanLimit
    private let language: DisplayLanguage

    init(
        _ sink: any Sink, width: Int?, limit: PlanLimit, language: DisplayLanguage,
        clock: @escaping @Sendable () -> Double
    ) {
        self.limit = limit
        self.language = language
        bar = Mutex(State(bar: ProgressBar(on: sink, width: width) { Int(clock() * 1000) }))
    }

    /// Draws how far the search is.
    func show(seconds: Double, expected: Double) {
        let text = Phrase.planProgress(expected: expected).text(in: language)
        bar.withLock { state in
            switch limit {
            case .seconds(let total): state.bar.show(seconds / total, text)
            case .iterations: state.bar.show(nil, text)
            }
        }
    }

    /// Takes the line away.
    func clear() { bar.withLock { $0.bar.clear() } }
}
