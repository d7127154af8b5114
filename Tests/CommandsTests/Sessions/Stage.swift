import Console
import Foundation
import Language
import Operations
import Outreach
import Synchronization

@testable import Commands

/// A session without a terminal, with a clock and chance of its own, in a folder that goes with it.
///
/// It begins on Monday, 5 October 2026 at 08.00 WIB, and each command takes a minute.
final class Stage {
    private let folder: String
    private let sink = MemorySink()
    private let clock = StageClock()
    private let interpreter: Interpreter
    private let coming = ComingLines()

    /// What a colleague does on another device before her bundle is first asked for.
    private static let colleague = [
        "bundle open semua.sosibundle", "attend count E068 45", "person edit P00001 --village Mentok",
        "event add --site 19.71.02.1002 --team T1 --start 2026-10-14T09:00",
        "signup add --name 'Tono (contoh)' --date 2026-10-05",
        "bundle make rina.sosibundle",
    ]

    init(_ language: DisplayLanguage) throws {
        folder = NSTemporaryDirectory() + "sosialisasi-" + UUID().uuidString
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for file in try files.contentsOfDirectory(atPath: Transcript.folder.path) where file.hasSuffix(".csv") {
            try files.copyItem(atPath: Transcript.folder.path + "/" + file, toPath: folder + "/" + file)
        }
        let clock = clock
        let settings = Settings(
            clock: { clock.now }, stopwatch: { 0 }, language: language, actor: "dewi", stateFolder: folder + "/state",
            random: SplitMix(state: 41))
        interpreter = Stage.interpreter(settings, folder + "/kampanye.sosi", sink, coming)
    }

    private static func interpreter(
        _ settings: Settings, _ file: String, _ sink: MemorySink, _ coming: ComingLines
    ) -> Interpreter {
        var globals = GlobalOptions()
        globals.file = file
        let session = Session(
            settings: settings, globals: globals, environment: [:], isInteractive: false, progress: (sink, nil),
            hiddenInput: coming)
        return Interpreter(session: session, streams: .init(data: sink, talk: sink, width: nil, isTerminal: false))
    }

    /// Lets a colleague do her part and hand in her bundle.
    private func letColleagueWork() async {
        let clock = clock
        let settings = Settings(
            clock: { clock.now }, stopwatch: { 0 }, language: .english, actor: "rina",
            stateFolder: folder + "/state-rina", random: SplitMix(state: 42))
        let interpreter = Stage.interpreter(settings, folder + "/rina.sosi", MemorySink(), ComingLines())
        for line in Stage.colleague {
            guard let words = try? splitLine(line) else { continue }
            _ = await interpreter.run(words.map(place), isInSession: true)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Founds the campaign of Pangkalpinang and imports the sample.
    func foundSample() async {
        _ = await run("init --branch Pangkalpinang")
        _ = await run("import samples/babel")
    }

    /// What is seen after the line; the clock goes on by a minute.
    func type(_ line: String) async -> String {
        defer { clock.advance() }
        return await run(line)
    }

    private func run(_ line: String) async -> String {
        if line.hasSuffix(" rina.sosibundle"), !FileManager.default.fileExists(atPath: folder + "/rina.sosibundle") {
            await letColleagueWork()
        }
        let before = sink.text.utf8.count
        guard let words = try? splitLine(line), let first = words.first, !Conversation.leaving.contains(first) else {
            return ""
        }
        _ = await interpreter.run(words.map(place), isInSession: true)
        let shown = String(decoding: Array(sink.text.utf8.dropFirst(before)), as: UTF8.self)
        // A terminal shows CR LF as it shows LF.
        return shown.replacing("\r\n", with: "\n").replacing(folder + "/", with: "").replacing(
            Transcript.project.path + "/", with: "")
    }

    /// A file that is named without a folder is meant to be in the session's own.
    private func place(_ word: String) -> String {
        if word.hasPrefix("samples/") { return Transcript.project.path + "/" + word }
        let isFile = [
            ".csv", ".ics", ".sosi", ".sosibundle", ".txt", ".html", ".svg", ".pdf",
        ].contains { word.hasSuffix($0) }
        return isFile && !word.contains("/") ? folder + "/" + word : word
    }

    /// Plays the typed lines of a transcript.
    static func play(_ transcript: Transcript) async throws -> Transcript {
        let stage = try Stage(transcript.isEnglish ? .english : .indonesian)
        let first = transcript.turns.first?.typed.split(separator: " ").first
        if first != "init", first != "mulai" { await stage.foundSample() }
        var played = transcript
        var index = 0
        while index < played.turns.count {
            stage.coming.lines.withLock { $0 = played.turns[(index + 1)...].map(\.typed) }
            let before = played.turns.count - index - 1
            played.turns[index].shown = await stage.type(played.turns[index].typed)
            // What the command asked for is the next line, after which nothing is shown.
            let asked = before - stage.coming.lines.withLock { $0.count }
            for place in index..<(index + asked) {
                (played.turns[place + 1].shown, played.turns[place].shown) = (played.turns[place].shown, "")
            }
            index += 1 + asked
        }
        return played
    }
}

/// A clock that stands still until it is told to go on.
private final class StageClock: Sendable {
    private let minutes = Mutex(0)

    var now: Instant {
        Instant(Moment(Day(number: 20_731), minute: 480 + minutes.withLock { $0 }), in: .western)
    }

    func advance() { minutes.withLock { $0 += 1 } }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// The lines that are still to be typed: a command that asks for something takes the next one, as in a script.
private final class ComingLines: HiddenInput {
    let lines = Mutex<[String]>([])

    func next(prompt: String) -> InputLine {
        lines.withLock { $0.isEmpty ? .end : .line($0.removeFirst()) }
    }
}
