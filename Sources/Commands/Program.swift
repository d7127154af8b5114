import Console
import Foundation
import Language
import Operations
import Outreach

/// The program: one command from the shell, a script, or a session.
package enum Program {
    /// Runs with the words of the command line and returns the exit code.
    package static func run(_ arguments: [String], environment: [String: String]) async -> Int32 {
        FileSink.ignoreBrokenPipes()
        let data = FileSink(descriptor: STDOUT_FILENO)
        let talk = FileSink(descriptor: STDERR_FILENO)
        let size = Terminal.size(STDOUT_FILENO)
        let settings = Settings.system(environment: environment)
        var globals = GlobalOptions()
        let words: [String]
        do throws(Failure) { words = try globals.take(from: arguments) } catch {
            for line in error.lines(in: settings.language) { talk.write(line + "\n") }
            talk.flush()
            return error.exitCode.rawValue
        }
        let isTyped = Terminal.isTerminal(STDIN_FILENO)
        let session = Session(
            settings: settings, globals: globals, environment: environment,
            isInteractive: isTyped && Terminal.isTerminal(STDERR_FILENO) && !globals.takesNoInput,
            progress: (talk, Terminal.size(STDERR_FILENO)?.columns),
            hiddenInput: isTyped ? HiddenPrompt() : SharedLines(descriptor: STDIN_FILENO))
        if session.isInteractive { await session.set(asker: HiddenPrompt(isShown: true)) }
        let interpreter = Interpreter(
            session: session,
            streams: .init(data: data, talk: talk, width: size?.columns, isTerminal: size != nil))
        let code = await run(words, interpreter, settings, environment, isTyped: isTyped)
        data.flush()
        talk.flush()
        return code.rawValue
    }

    private static func run(
        _ words: [String], _ interpreter: Interpreter, _ settings: Settings, _ environment: [String: String],
        isTyped: Bool
    ) async -> Failure.ExitCode {
        if words == ["--version"] || words == ["version"] {
            await interpreter.say(.version(version))
            return .done
        }
        if let first = words.first, first == "run" || first == "jalankan", !words.contains("--help") {
            return await runScript(Array(words.dropFirst()), interpreter)
        }
        guard words.isEmpty else { return await interpreter.run(words, isInSession: false) }
        guard isTyped else {
            return await runInput(interpreter)
        }
        let session = interpreter.session
        let style = Style(
            await session.globals.color ?? .auto, isTerminal: Terminal.isTerminal(STDOUT_FILENO),
            environment: environment)
        let names = (try? await session.path()).map { NameBook(path: $0, settings: settings) }
        let editor = LineEditor(
            history: HistoryFile(path: settings.stateFolder + "/history"), style: style
        ) { line, cursor in
            CommandCompletion(language: session.spoken.withLock { $0 }, names: names)
                .candidates(for: line, cursor: cursor)
        }
        return await Conversation(interpreter: interpreter, editor: editor).run()
    }

    /// The version that `--version` tells.
    package static let version = "1.0.0-dev"

    private static func runScript(_ words: [String], _ interpreter: Interpreter) async -> Failure.ExitCode {
        let globals = await interpreter.session.globals
        guard let path = words.first, words.count == 1 else {
            let misunderstanding = Misunderstanding(["run"] + words)
            await interpreter.show(misunderstanding.failure(in: await interpreter.session.language), globals)
            return .usage
        }
        if path == "-" { return await runInput(interpreter) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            await interpreter.show(Failure(.input, "input.missing", .inputMissing(path.printable)), globals)
            return .input
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            await interpreter.show(Failure(.input, "input.unreadable", .inputUnreadable(path.printable)), globals)
            return .input
        }
        return await Script(interpreter: interpreter, name: path).run(SharedLines(descriptor: descriptor))
    }

    /// Runs the script on standard input; what a command asks for is the next line of it.
    private static func runInput(_ interpreter: Interpreter) async -> Failure.ExitCode {
        let lines = SharedLines(descriptor: STDIN_FILENO)
        await interpreter.session.set(hiddenInput: lines)
        return await Script(interpreter: interpreter, name: "-").run(lines)
    }
}

extension Interpreter {
    /// Writes a phrase to standard output.
    func say(_ phrase: Phrase) async {
        streams.data.write(await session.say(phrase) + "\n")
        streams.data.flush()
    }
}
