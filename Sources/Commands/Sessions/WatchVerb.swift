import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// Shows a report again and again, until Ctrl-C or as often as was asked.
struct WatchCommand: Verb {
    static let configuration = CommandConfiguration.both("watch", "pantau", .watch)
    @Argument(parsing: .allUnrecognized, help: .key(.argumentWatched, .command)) var words: [String]
    @Option(name: .both("every", "tiap"), help: .key(.optionEvery, .number)) var every = 10
    @Option(name: .both("times", "kali"), help: .key(.optionTimes, .number)) var times: Int?

    func reply(in session: Session) async throws(Failure) -> Reply {
        try WatchCommand.check(every, 1...86_400, Word("every", "tiap"))
        if let times { try WatchCommand.check(times, 1...1_000_000, Word("times", "kali")) }
        guard times != nil || session.isInteractive else {
            throw Failure(.usage, "usage.watch", .session(.watchNeedsTimes))
        }
        let watched = try await verb(in: session.language)
        await session.note(waiting: true)
        var shown = 0
        while true {
            let reply: Reply
            do throws(Failure) { reply = try await watched.reply(in: session) } catch {
                guard error.exitCode == .interrupted, shown > 0 else { throw error }
                break
            }
            await session.present?(reply)
            shown += 1
            guard shown != times, Interruption.wait(seconds: every) else { break }
        }
        return .note(await session.say(.session(.watched(shown))))
    }

    /// The command that is shown: a report by its name alone, or another that only looks.
    private func verb(in language: DisplayLanguage) throws(Failure) -> any Verb {
        let isAlone = words.dropFirst().first?.hasPrefix("--") ?? true
        let isReport = words.first.map { word in
            ReportKind.allCases.contains { [$0.word.english, $0.word.indonesian].contains(word) }
                && (isAlone || CommandTree.shared.root.child(word) == nil)
        }
        let line = isReport ?? false ? ["report"] + words : words
        var place = CommandPlace()
        for word in line where !place.node.nodes.isEmpty { guard place.enter(word) else { break } }
        guard let first = place.path.first, WatchCommand.looks(first, place.path.last) else {
            throw Failure(
                .usage, "usage.watch", .session(.watchesOnly),
                hint: .hintHelp("\(language == .english ? "help watch" : "bantuan pantau")"))
        }
        guard let verb = (try? Grammar.command(line)) as? any Verb else {
            throw Misunderstanding(line).failure(in: language)
        }
        return verb
    }

    /// Whether a command only looks at the campaign and writes nothing.
    private static func looks(_ noun: CommandTree.Node, _ verb: CommandTree.Node?) -> Bool {
        ["report", "today", "week", "map", "history"].contains(noun.english)
            || ["list", "show"].contains(verb?.english ?? "") && noun.english != "person"
    }

    private static func check(_ number: Int, _ range: ClosedRange<Int>, _ option: Word) throws(Failure) {
        guard !range.contains(number) else { return }
        throw Failure(
            .usage, "usage.number",
            .report(.outOfRange(option: option, "\(number)", "\(range.lowerBound)..\(range.upperBound)")))
    }
}
