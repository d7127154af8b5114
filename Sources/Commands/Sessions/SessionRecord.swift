import Console
import Synchronization

/// What was typed in a session and what was shown for it, to be saved as a transcript. The oldest go when it grows too long.
final class SessionRecord: Sendable {
    /// One line and its reply.
    struct Turn: Hashable, Sendable {
        let typed: String
        var shown = ""
    }

    /// Characters that are kept at most.
    static let limit = 4_000_000
    private let state = Mutex((turns: [Turn](), length: 0))

    /// Begins a line; nil for one that is not to be kept, whose reply is not kept either.
    func begin(_ typed: String?) {
        state.withLock { state in
            state.turns.append(Turn(typed: typed ?? ""))
            state.length += typed?.utf8.count ?? 0
        }
    }

    /// Adds to what is shown for the last line.
    func add(_ text: String) {
        state.withLock { state in
            guard let last = state.turns.indices.last, !state.turns[last].typed.isEmpty else { return }
            state.turns[last].shown += text
            state.length += text.utf8.count
            while state.length > Self.limit, state.turns.count > 1 {
                let first = state.turns.removeFirst()
                state.length -= first.typed.utf8.count + first.shown.utf8.count
            }
        }
    }

    /// The lines with their replies, without colour.
    var turns: [Turn] {
        state.withLock { $0.turns }.filter { !$0.typed.isEmpty }.map {
            Turn(typed: $0.typed, shown: $0.shown.withoutMarks)
        }
    }

    /// The transcript as Markdown that `run` takes as a script: each line behind `> ` in a block of its own with its reply.
    static func markdown(title: String, _ turns: some Sequence<Turn>) -> String {
        var text = "# \(title)\n"
        for turn in turns {
            // No reply ends the block that it stands in.
            let shown = turn.shown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.hasPrefix("```") || line.hasPrefix("> ") ? " " + line : String(line)
            }.joined(separator: "\n")
            let typed = turn.typed.split(separator: "\n").joined(separator: "\n> ")
            text += "\n```text\n> \(typed)\n\(shown)\(shown.isEmpty || shown.hasSuffix("\n") ? "" : "\n")```\n"
        }
        return text
    }
}

/// A sink whose text is also kept in the record of the session.
struct RecordingSink: Sink {
    let sink: any Sink
    let record: SessionRecord

    var isClosed: Bool { sink.isClosed }
    func write(_ text: String) {
        record.add(text)
        sink.write(text)
    }
    func flush() { sink.flush() }
}
