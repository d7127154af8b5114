import Console
import Language
import Operations
import Outreach

/// A session at a terminal: a prompt, a line, its reply, until the person leaves.
struct Conversation {
    let interpreter: Interpreter
    let editor: LineEditor
    /// What stands before a line.
    var prompt = "sosialisasi> "

    /// The words that end a session.
    static let leaving: Set<String> = ["quit", "exit", "keluar"]

    /// Talks until the person leaves.
    func run() async -> Failure.ExitCode {
        let session = interpreter.session
        do throws(Failure) {
            let campaign = try await session.workspace().campaign()
            session.clockZone.withLock { $0 = campaign.zone }
            let branch = campaign.branch
            interpreter.streams.talk.write(
                await session.say(.welcome(branch: branch, file: try await session.path().printable)) + "\n")
            interpreter.streams.talk.flush()
        } catch {
            await interpreter.show(error, await session.globals)
            return error.exitCode
        }
        var text = ""
        while true {
            switch editor.readLine(prompt: text.isEmpty ? prompt : "...> ") {
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
                // A line that begins with a space is private.
                session.record?.begin(words.isEmpty || text.first == " " ? nil : text)
                text = ""
                let meant = await session.takeSuggestion()
                guard let first = words.first else {
                    // Enter runs what was probably meant.
                    if let meant { _ = await carryOut(meant) }
                    continue
                }
                if Conversation.leaving.contains(first) { return .done }
                guard await carryOut(words) != .done else { continue }
                let dropped = editor.dropEntered()
                if dropped > 0 { await interpreter.talk(.session(.linesDropped(dropped))) }
            }
        }
    }

    /// Runs a command; what would have done the same, and what was probably meant, is told and kept.
    private func carryOut(_ words: [String]) async -> Failure.ExitCode {
        let session = interpreter.session
        Interruption.reset()
        let code = await interpreter.run(words, isInSession: true)
        Interruption.reset()
        for line in await session.takeSpelledOut() { editor.remember(line) }
        guard let meant = await session.takeSuggestion() else { return code }
        await session.suggest(meant)
        interpreter.streams.talk.write(await session.say(.enterRuns(joinLine(meant).printable)) + "\n")
        interpreter.streams.talk.flush()
        return code
    }
}
