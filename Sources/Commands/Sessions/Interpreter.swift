import ArgumentParser
import Console
import Foundation
import Language
import Operations
import Outreach

/// Carries out one command after the other in a session and shows what each replies.
struct Interpreter {
    let session: Session
    /// Where data and talk go.
    let streams: Streams

    /// The two streams and what their terminal can do.
    struct Streams: Sendable {
        let data: any Sink
        let talk: any Sink
        /// Columns of the terminal that standard output is; nil if it is none.
        let width: Int?
        let isTerminal: Bool
    }

    /// Carries out the words of one command; general options among them hold for it alone.
    ///
    /// - Returns: the exit code.
    func run(_ words: [String], isInSession: Bool) async -> Failure.ExitCode {
        var globals = await session.globals
        let stopwatch = await session.settings.stopwatch
        let begun = stopwatch()
        await session.note(waiting: false)
        do throws(Failure) {
            let command = await spelledOut(try globals.take(from: words))
            // What is typed on a line stands in the shell's history, and in the list of processes.
            if Interpreter.holdsIdentityNumber(words) { throw Failure(IdentityNumber.Problem.misplaced) }
            guard await globals.file == session.globals.file else {
                throw Failure(.usage, "usage.file", .otherFileInSession)
            }
            let output = await output(globals)
            await present(by: output)
            let reply = try await reply(to: command, globals, isInSession: isInSession)
            await show(reply, output)
            if let reminder = await session.reminder() { output.say(reminder) }
            let seconds = stopwatch() - begun
            // The time that a person took to answer is none of the program's.
            let isTimed = await session.preferences.isOn(.timing, usually: seconds >= 1)
            if isInSession, isTimed, session.isInteractive, await !session.hasWaited {
                output.say(await session.say(.session(.took(seconds))))
            }
            return switch reply.faults {
            case .file: .file
            case .input: .input
            case nil: .done
            }
        } catch {
            if let correction = error.correction, words.count(where: { $0 == correction.typed }) == 1 {
                await session.suggest(words.map { $0 == correction.typed ? correction.meant : $0 })
            }
            await show(error, globals)
            return error.exitCode
        }
    }

    /// The words with a favourite in the place of its short name; a command of that name comes first.
    private func spelledOut(_ words: [String]) async -> [String] {
        guard let first = words.first, let line = await session.preferences.favourites[first],
            let favourite = try? splitLine(line), CommandTree.shared.root.child(first) == nil
        else { return words }
        return favourite + words.dropFirst()
    }

    /// Whether a word is an identity number; the seed of a plan may look like one.
    private static func holdsIdentityNumber(_ words: [String]) -> Bool {
        zip(words, [""] + words).contains { word, before in
            word.holdsIdentityNumber && !["--seed", "--benih"].contains(before)
        }
    }

    private func reply(
        to words: [String], _ globals: GlobalOptions, isInSession: Bool
    ) async throws(Failure) -> Reply {
        let usual = await session.language
        let language = globals.language ?? usual
        if let page = try help(words, language, isInSession: isInSession) { return .text(page) }
        if words.dropFirst().first.map({ ["add", "tambah"].contains($0) }) ?? false,
            let whole = try await completed(words, globals, language)
        {
            return try await reply(to: whole, globals, isInSession: isInSession)
        }
        let command: any ParsableCommand
        do {
            command = try Grammar.command(words)
        } catch {
            if let whole = try await completed(words, globals, language) {
                return try await reply(to: whole, globals, isInSession: isInSession)
            }
            let misunderstanding = Misunderstanding(words)
            await session.suggest(misunderstanding.correction)
            throw misunderstanding.failure(in: language)
        }
        guard let verb = command as? any Verb else {
            throw Misunderstanding(words).failure(in: language)
        }
        let actor = await session.settings.actor
        if let language = globals.language { await session.set(language: language) }
        if let given = globals.actor { await session.set(actor: given) }
        let result: Result<Reply, Failure>
        do throws(Failure) { result = .success(try await verb.reply(in: session)) } catch { result = .failure(error) }
        if globals.language != nil, !(verb is SetLanguage) { await session.set(language: usual) }
        if globals.actor != nil { await session.set(actor: actor) }
        return try result.get()
    }

    /// The words with what they lack, which a person is asked for; nil if nobody can be asked, or they are wrong in another way.
    private func completed(
        _ words: [String], _ globals: GlobalOptions, _ language: DisplayLanguage
    ) async throws(Failure) -> [String]? {
        guard let asker = await session.asker, !globals.takesNoInput, let entry = GuidedEntry(words) else { return nil }
        let names = await session.names()
        let output = await output(globals)
        output.say(await session.say(.guided))
        let whole = try entry.complete(asker, in: language, names: names) { output.say($0) }
        let line = joinLine(whole)
        await session.spellOut(line)
        output.say(await session.say(.inOneLine(line.printable)))
        return whole
    }

    /// The help page that the words ask for; nil if they do not.
    private func help(_ words: [String], _ language: DisplayLanguage, isInSession: Bool) throws(Failure) -> String? {
        let asks: Set<String> = ["help", "bantuan", "?", "--help", "-h"]
        guard let first = words.first else { return nil }
        let page = HelpPage(language: language, isInSession: isInSession, width: streams.width)
        do throws(Misunderstanding) {
            if asks.contains(first) { return try page.text(for: words.dropFirst().filter { !asks.contains($0) }) }
            guard let place = words.firstIndex(where: { ["--help", "-h", "?", "--bantuan"].contains($0) }) else {
                return nil
            }
            let named = words[..<place].prefix { !$0.hasPrefix("-") }
            return try page.text(for: Array(commandWords(named)))
        } catch {
            throw error.failure(in: language)
        }
    }

    /// The leading words that name a command; values of its arguments are left away.
    private func commandWords(_ words: ArraySlice<String>) -> ArraySlice<String> {
        var node = CommandTree.shared.root
        var count = 0
        for word in words {
            guard !node.nodes.isEmpty else { break }
            count += 1
            guard let child = node.child(word) else { break }
            node = child
        }
        return words.prefix(count)
    }

    private func output(_ globals: GlobalOptions) async -> Output {
        let style = Style(
            globals.color ?? .auto, isTerminal: streams.isTerminal, environment: session.environment)
        let usual = await session.language
        let language = globals.language ?? usual
        return Output(
            data: streams.data, talk: streams.talk, format: globals.format ?? .table,
            screen: Screen(language: language, width: streams.width, style: style))
    }

    /// From here on what a command shows while it runs goes to that output.
    private func present(by output: Output) async {
        let clears = streams.isTerminal && Terminal.canMoveCursor(session.environment) && !output.format.isForPrograms
        await session.set(present: { reply in
            if clears { output.data.write("\u{1B}[H\u{1B}[2J") }
            output.show(reply)
        })
    }

    /// Shows a reply, page by page where it is taller than the screen of a person.
    private func show(_ reply: Reply, _ output: Output) async {
        guard session.isInteractive, streams.isTerminal, !output.format.isForPrograms,
            await session.preferences.isOn(.pager, usually: true), let size = Terminal.size(STDOUT_FILENO)
        else { return output.show(reply) }
        let pager = Pager(session.environment, columns: size.columns, rows: size.rows)
        let whole = MemorySink()
        Output(data: whole, talk: whole, format: output.format, screen: output.screen).show(reply)
        guard pager.isNeeded(for: whole.text), pager.show(whole.text) else { return output.show(reply) }
        session.record?.add(whole.text)
    }

    /// Tells a failure on standard error.
    func show(_ failure: Failure, _ globals: GlobalOptions) async {
        let usual = await session.language
        let language = globals.language ?? usual
        let output = await output(globals)
        for line in failure.lines(in: language) { output.say(line) }
    }
}
