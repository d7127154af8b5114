import Console
import Language
import Operations
import Outreach

/// Commands from a file or a pipe, one a line; the first failure ends them, with its line number.
struct Script {
    let interpreter: Interpreter
    /// The name to tell with the line number.
    let name: String

    /// Whether it is a session that was saved.
    private var isTranscript: Bool { name.lowercased().hasSuffix(".md") }

    /// Runs the lines of the descriptor to the end or to the first failure.
    func run(_ lines: SharedLines) async -> Failure.ExitCode {
        var number = 0
        var begun = 0
        var text = ""
        while true {
            let read = lines.next()
            guard case .line(let line) = read else {
                if case .overlong = read { return await stop(.usage, "usage.line", .unreadableLine, at: number + 1) }
                break
            }
            number += 1
            // Of a transcript only the lines that were typed are run.
            if isTranscript, !line.hasPrefix("> ") { continue }
            let typed = isTranscript ? String(line.dropFirst(2)) : line
            if text.isEmpty { begun = number }
            text += text.isEmpty ? typed : "\n" + typed
            let words: [String]
            do throws(LineDefect) { words = try splitLine(text) } catch { continue }
            text = ""
            guard let first = words.first else { continue }
            if Conversation.leaving.contains(first) { return .done }
            let code = await interpreter.run(words, isInSession: true)
            guard code == .done else { return await tell(code, at: begun) }
        }
        return text.isEmpty ? .done : await stop(.usage, "usage.quote", .openQuote, at: begun)
    }

    private func stop(
        _ code: Failure.ExitCode, _ word: String, _ phrase: Phrase, at line: Int
    ) async -> Failure.ExitCode {
        await interpreter.show(Failure(code, word, phrase), GlobalOptions())
        return await tell(code, at: line)
    }

    private func tell(_ code: Failure.ExitCode, at line: Int) async -> Failure.ExitCode {
        await interpreter.show(
            Failure(code, "script", .scriptFailed(file: name.printable, line: line)), GlobalOptions())
        return code
    }
}
