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
    /// Steps that are shown one after the other, which Enter runs.
    var tour: [TourPhrase] = []

    /// The words that end a session.
    static let leaving: Set<String> = ["quit", "exit", "keluar"]

    /// Talks until the person leaves.
    func run() async -> Failure.ExitCode {
        let session = interpreter.session
        do throws(Failure) {
            let campaign = try await session.workspace().campaign()
            session.clockZone.withLock { $0 = campaign.zone }
            let branch = campaign.branch
            await interpreter.talk(.welcome(branch: branch, file: try await session.path().printable))
        } catch {
            await interpreter.show(error, await session.globals)
            return error.exitCode
        }
        var text = ""
        var step = 0
        if !tour.isEmpty { await tell(step) }
        while true {
            switch editor.readLine(prompt: text.isEmpty ? prompt : "...> ") {
            case .end:
                interpreter.streams.talk.write("\n")
                await interpreter.talk(.goodbye)
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
                    if let meant {
                        _ = await carryOut(meant)
                        await goOn(&step, after: meant)
                    }
                    continue
                }
                if Conversation.leaving.contains(first) { return .done }
                let code = await carryOut(words)
                await goOn(&step, after: words)
                guard code != .done else { continue }
                let dropped = editor.dropEntered()
                if dropped > 0 { await interpreter.talk(.session(.linesDropped(dropped))) }
            }
        }
    }

    /// The words of a step of the tour; nil behind the last one.
    private func words(of step: Int) async -> [String]? {
        guard tour.indices.contains(step) else { return nil }
        return try? splitLine(tour[step].line.text(in: await interpreter.session.language))
    }

    /// Goes on to the next step of the tour if its command was run; else it waits still.
    private func goOn(_ step: inout Int, after words: [String]) async {
        guard let expected = await self.words(of: step) else { return }
        if words == expected {
            step += 1
            await tell(step)
        } else {
            await interpreter.session.suggest(expected)
        }
    }

    /// Tells of a step of the tour, which Enter runs.
    private func tell(_ step: Int) async {
        guard let words = await words(of: step) else { return await interpreter.talk(.session(.tourOver)) }
        await interpreter.talk(.session(.tourStep(tour[step], step + 1, of: tour.count)))
        await interpreter.talk(.enterRuns(joinLine(words)))
        await interpreter.session.suggest(words)
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
        await interpreter.talk(.enterRuns(joinLine(meant).printable))
        return code
    }
}
