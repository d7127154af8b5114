import Console
import Language
import Operations
import Outreach

/// A session at a terminal: a prompt, a line, its reply, until the person leaves.
struct Conversation {
    let interpreter: Interpreter
    let editor: LineEditor

    /// The words that end a session.
    static let leaving: Set<String> = ["quit", "exit", "keluar"]

    /// Talks until the person leaves.
    func run() async -> Failure.ExitCode {
        let session = interpreter.session
        do throws(Failure) {
            let branch = try await session.workspace().campaign().branch
            interpreter.streams.talk.write(
                await session.say(.welcome(branch: branch, file: try await session.path().printable)) + "\n")
            interpreter.streams.talk.flush()
        } catch {
            await interpreter.show(error, await session.globals)
            return error.exitCode
        }
        var text = ""
        while true {
            switch editor.readLine(prompt: text.isEmpty ? "sosialisasi> " : "...> ") {
            case .end:
                interpreter.streams.talk.write("\n" + (await session.say(.goodbye)) + "\n")
                interpreter.streams.talk.flush()
                return .done
            case .cancelled, .overlong: text = ""
            case .line(let line):
                text += text.isEmpty ? line : "\n" + line
                let words: [String]
                do throws(LineDefect) { words = try splitLine(text) } catch { continue }
                editor.remember(text)
                text = ""
                guard let first = words.first else { continue }
                if Conversation.leaving.contains(first) { return .done }
                _ = await interpreter.run(words, isInSession: true)
            }
        }
    }
}
