import Foundation
import Operations
import Outreach

/// How long the program needs to start, beside the `sqlite3` shell on the same file in the same run.
///
/// `Benchmarks start --binary PATH [--operations 10000] [--runs 21] [--sample samples/babel]`
func runStart(_ options: StartOptions) async throws {
    let folder = options.folder + "/sosialisasi-start-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/campaign"
    var settings = Settings.system()
    settings.stateFolder = folder + "/state"
    let workspace = try await Workspace.create(path: file, branch: "Pangkalpinang", zone: .western, settings: settings)
    _ = try await workspace.importFolder(options.sample)
    while try await workspace.history(limit: nil).count < min(100, options.operations) {
        _ = try await workspace.count("E068", heads: Int.random(in: 0...1_000))
    }
    for number in 100..<max(100, options.operations) { _ = try await workspace.count("E068", heads: number) }

    let environment = [
        "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)", "TERM=xterm", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
    ]
    let ours = Command(words: [options.binary, "--file", file, "team", "list"], environment: environment)
    let theirs = Command(words: [options.sqlite, file, "select 1"], environment: environment)
    print(line("one-shot", try compare(ours, theirs, options.runs) { try $0.seconds() }, options))

    let session = Command(words: [options.binary, "--file", file], environment: environment)
    let shell = Command(words: [options.sqlite, file], environment: environment)
    let prompt = try compare(session, shell, options.runs) { command in
        try command.secondsToPrompt(command.words[0] == options.binary ? "sosialisasi> " : "sqlite> ")
    }
    print(line("first prompt", prompt, options))
}

/// What `start` is told.
struct StartOptions {
    var binary = ".build/release/sosialisasi"
    var sqlite = "/usr/bin/sqlite3"
    var sample = "samples/babel"
    var folder = "/dev/shm"
    var operations = 10_000
    var runs = 21

    init(_ words: some Sequence<String>) {
        var iterator = words.makeIterator()
        while let word = iterator.next(), let value = iterator.next() {
            switch word {
            case "--binary": binary = value
            case "--sqlite3": sqlite = value
            case "--sample": sample = value
            case "--folder": folder = value
            case "--operations": operations = Int(value) ?? operations
            case "--runs": runs = Int(value) ?? runs
            default: break
            }
        }
    }
}

/// Runs both in turn after a warm-up of each: the medians of either and of the ratio pair by pair.
func compare(
    _ first: Command, _ second: Command, _ runs: Int, by measure: (Command) throws -> Double
) throws -> (first: Double, second: Double, ratio: Double) {
    _ = try (measure(first), measure(second))
    let pairs = try (0..<max(1, runs)).map { _ in (try measure(first), try measure(second)) }
    return (median(pairs.map(\.0)), median(pairs.map(\.1)), median(pairs.map { $0.0 / $0.1 }))
}

private func line(_ what: String, _ result: (first: Double, second: Double, ratio: Double), _ options: StartOptions)
    -> String
{
    func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    return """
        {"benchmark": "start", "what": "\(what)", "operations": \(options.operations), "runs": \(options.runs), \
        "milliseconds": \(rounded(result.first * 1000)), "sqlite3": \(rounded(result.second * 1000)), \
        "ratio": \(rounded(result.ratio))}
        """
}
