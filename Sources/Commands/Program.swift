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
        let (preferences, defects) = Preferences.read(
            (try? String(contentsOfFile: settings.configurationPath, encoding: .utf8)) ?? "")
        globals = globals.preferring(preferences, environment: environment)
        for defect in defects {
            talk.write(
                Phrase.session(
                    .configurationDefect(settings.configurationPath.printable, line: defect.line, defect.text)
                ).text(
                    in: globals.language ?? settings.language) + "\n")
        }
        let isTyped = Terminal.isTerminal(STDIN_FILENO)
        let isSession = isTyped && (words.isEmpty || Program.practises(words) || Program.tours(words))
        let record = isSession ? SessionRecord() : nil
        let session = Session(
            settings: settings, globals: globals, environment: environment,
            isInteractive: isTyped && Terminal.isTerminal(STDERR_FILENO) && !globals.takesNoInput,
            progress: (talk, Terminal.size(STDERR_FILENO)?.columns),
            hiddenInput: isTyped ? HiddenPrompt() : SharedLines(descriptor: STDIN_FILENO), record: record,
            preferences: preferences)
        let keyboard = Keyboard()
        let style = Style(
            globals.color ?? .auto, isTerminal: Terminal.isTerminal(STDERR_FILENO), environment: environment)
        if session.isInteractive {
            await session.set(asker: TerminalAsker(style: style, environment: environment, keyboard: keyboard))
        }
        let interpreter = Interpreter(
            session: session,
            streams: .init(
                data: record.map { RecordingSink(sink: data, record: $0) } ?? data,
                talk: record.map { RecordingSink(sink: talk, record: $0) } ?? talk, width: size?.columns,
                isTerminal: size != nil))
        let code = await run(words, interpreter, settings, environment, isTyped: isTyped, keyboard)
        data.flush()
        talk.flush()
        return code.rawValue
    }

    private static func run(
        _ words: [String], _ interpreter: Interpreter, _ settings: Settings, _ environment: [String: String],
        isTyped: Bool, _ keyboard: Keyboard
    ) async -> Failure.ExitCode {
        if words == ["--version"] || words == ["version"] {
            await interpreter.say(.version(version))
            return .done
        }
        if let first = words.first, first == "run" || first == "jalankan", !words.contains("--help") {
            return await runScript(Array(words.dropFirst()), interpreter)
        }
        if isTyped, practises(words) { return await practise(interpreter, settings, environment, keyboard) }
        if isTyped, tours(words) {
            return await tour(words.dropFirst().first, interpreter, settings, environment, keyboard)
        }
        guard words.isEmpty else { return await interpreter.run(words, isInSession: false) }
        guard isTyped else {
            return await runInput(interpreter)
        }
        return await converse(interpreter, settings, environment, keyboard)
    }

    /// Whether the words begin a session on a copy.
    private static func practises(_ words: [String]) -> Bool {
        words.count == 1 && ["practice", "latihan"].contains(words[0])
    }

    /// Whether the words begin the tour.
    private static func tours(_ words: [String]) -> Bool {
        (1...2).contains(words.count) && ["tour", "tur"].contains(words[0]) && !(words.last?.hasPrefix("-") ?? false)
            && !["?", "help"].contains(words.last)
    }

    /// A session on a copy of the campaign, which goes with it.
    private static func practise(
        _ interpreter: Interpreter, _ settings: Settings, _ environment: [String: String], _ keyboard: Keyboard
    ) async -> Failure.ExitCode {
        let session = interpreter.session
        return await onThrowAway(interpreter, settings) { copy throws(Failure) in
            try await session.workspace().practiceCopy(at: copy)
            try await session.open(copy)
        } talk: {
            await interpreter.talk(.session(.practising))
            let code = await converse(interpreter, settings, environment, keyboard, prompt: "practice> ")
            try? await session.close()
            await interpreter.talk(.session(.practiceOver))
            return code
        }
    }

    /// A guided session on a sample campaign, which goes with it.
    private static func tour(
        _ folder: String?, _ interpreter: Interpreter, _ settings: Settings, _ environment: [String: String],
        _ keyboard: Keyboard
    ) async -> Failure.ExitCode {
        let session = interpreter.session
        return await onThrowAway(interpreter, settings) { copy throws(Failure) in
            let sample = folder ?? SampleFolder.path
            guard FileManager.default.fileExists(atPath: sample + "/sites.csv") else {
                throw Failure(.input, "input.missing", .session(.noSample(sample.printable)))
            }
            let workspace = try await Workspace.create(
                path: copy, branch: "Pangkalpinang", zone: .western, settings: settings)
            _ = try await workspace.importFolder(sample)
            try await workspace.close()
            try await session.open(copy)
        } talk: {
            await interpreter.talk(.session(.touring))
            let code = await converse(
                interpreter, settings, environment, keyboard, prompt: "tour> ", tour: TourPhrase.allCases)
            try? await session.close()
            return code
        }
    }

    /// A session on a campaign file that goes with it.
    private static func onThrowAway(
        _ interpreter: Interpreter, _ settings: Settings, make: (_ path: String) async throws(Failure) -> Void,
        talk: () async -> Failure.ExitCode
    ) async -> Failure.ExitCode {
        let copy = settings.stateFolder + "/practice-\(UUID().uuidString).sosi"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + end) } }
        try? FileManager.default.createDirectory(
            atPath: settings.stateFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do throws(Failure) { try await make(copy) } catch {
            await interpreter.show(error, await interpreter.session.globals)
            return error.exitCode
        }
        return await talk()
    }

    private static func converse(
        _ interpreter: Interpreter, _ settings: Settings, _ environment: [String: String], _ keyboard: Keyboard,
        prompt: String = "sosialisasi> ", tour: [TourPhrase] = []
    ) async -> Failure.ExitCode {
        let session = interpreter.session
        let style = Style(
            await session.globals.color ?? .auto, isTerminal: Terminal.isTerminal(STDOUT_FILENO),
            environment: environment)
        _ = await session.names()
        let assistance = LineAssistance(
            complete: { line, cursor in
                CommandCompletion(
                    language: session.spoken.withLock { $0 }, names: session.book.withLock { $0 },
                    favourites: session.favourites.withLock { $0 }
                ).candidates(for: line, cursor: cursor)
            },
            hint: { line, cursor in
                let now = session.clockZone.withLock { $0 }.map {
                    NaturalDate(now: settings.clock().moment(in: $0), zone: $0)
                }
                return LineHint(
                    language: session.spoken.withLock { $0 }, names: session.book.withLock { $0 }, dates: now
                ).text(for: line, cursor: cursor)
            },
            fileEditor: FileEditor(environment, folder: settings.stateFolder),
            words: {
                let language = session.spoken.withLock { $0 }
                return EditorWords(
                    search: SessionPhrase.search.text(in: language), notFound: SessionPhrase.notFound.text(in: language)
                )
            })
        let editor = LineEditor(
            history: HistoryFile(path: settings.stateFolder + "/history"), style: style, environment: environment,
            keyboard: keyboard, assistance: assistance)
        Interruption.listen { session.running.withLock { $0 }?.interrupt() }
        return await Conversation(interpreter: interpreter, editor: editor, prompt: prompt, tour: tour).run()
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
    /// Writes a phrase beside the data.
    func talk(_ phrase: Phrase) async {
        for line in await session.say(phrase).printableLines.flatMap({ $0.wrapped(to: streams.width) }) {
            streams.talk.write(line + "\n")
        }
        streams.talk.flush()
    }

    /// Writes a phrase to standard output.
    func say(_ phrase: Phrase) async {
        streams.data.write(await session.say(phrase) + "\n")
        streams.data.flush()
    }
}
