import Foundation
import Operations
import Outreach
import Terminals

/// How fast a session answers at a terminal: its first prompt beside that of the `sqlite3` shell on the same file, a keystroke, and
/// the completion of a site among many, each until the screen shows it.
///
/// `Benchmarks console --binary PATH [--operations 100000] [--sites 84000] [--runs 21]`
func runConsole(_ options: ConsoleOptions) async throws {
    let folder = options.folder + "/sosialisasi-console-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/campaign"
    var settings = Settings.system()
    settings.stateFolder = folder + "/state"
    let workspace = try await Workspace.create(path: file, branch: "Pangkalpinang", zone: .western, settings: settings)
    _ = try await workspace.importFolder(options.sample)
    try writeSites(options.sites, to: folder + "/sites.csv")
    let environment = [
        "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)", "TERM=xterm", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
    ]
    _ = try Command(
        words: [options.binary, "--file", file, "site", "import", folder + "/sites.csv"], environment: environment
    ).seconds()
    for number in 0..<options.operations { _ = try await workspace.count("E068", heads: number % 1_000) }

    let session = Command(words: [options.binary, "--file", file], environment: environment)
    let shell = Command(words: [options.sqlite, file], environment: environment)
    var prompts: [(ours: Double, theirs: Double)] = []
    for _ in 0...options.runs {
        prompts.append(
            (try session.secondsToPrompt("sosialisasi> "), try shell.secondsToPrompt("sqlite> ")))
    }
    prompts.removeFirst()
    let ratio = median(prompts.map { $0.ours / $0.theirs })
    print(
        """
        {"benchmark": "console", "what": "first prompt", "operations": \(options.operations), "sites": \(options.sites), \
        "milliseconds": \(milliseconds(prompts.map(\.ours))), "sqlite3": \(milliseconds(prompts.map(\.theirs))), \
        "ratio": \((ratio * 100).rounded() / 100)}
        """)

    let terminal = try PseudoTerminal(columns: 100, rows: 30)
    let process = try session.start(on: terminal)
    defer { session.end(process) }
    guard terminal.shows("sosialisasi> ") else { throw Command.Failure.noPrompt(terminal.all) }
    var keys: [Double] = []
    var tabs: [Double] = []
    for run in 0...options.runs {
        let place = "Dusun \(run * 3_001 % max(1, options.sites))"
        let line = "site show \"\(place)"
        for end in 1...line.count {
            let typed = String(line.prefix(end))
            let begun = session.now()
            terminal.type(String(typed.suffix(1)))
            _ = terminal.settles { $0.currentRow.hasSuffix("> " + typed.trimmingCharacters(in: .whitespaces)) }
            if run > 0 { keys.append(session.now() - begun) }
        }
        let before = terminal.screen.currentRow
        let begun = session.now()
        terminal.type("\t")
        // One candidate stands in the line, several below it.
        _ = terminal.settles {
            $0.currentRow != before || $0.rows.dropFirst($0.row + 1).contains { $0.contains(place) }
        }
        if run > 0 { tabs.append(session.now() - begun) }
        terminal.type("\u{3}")
        guard terminal.shows("^C"), terminal.shows("sosialisasi> ") else { throw Command.Failure.noPrompt("") }
    }
    for (what, times) in [("keystroke", keys), ("completion of a site", tabs)] {
        let sorted = times.sorted()
        print(
            """
            {"benchmark": "console", "what": "\(what)", "sites": \(options.sites), "times": \(times.count), \
            "milliseconds": \(milliseconds(times)), "ninetyFifth": \(milliseconds([sorted[sorted.count * 95 / 100]]))}
            """)
    }
}

/// What `console` is told.
struct ConsoleOptions {
    var binary = ".build/release/sosialisasi"
    var sqlite = "/usr/bin/sqlite3"
    var sample = "samples/babel"
    var folder = "/dev/shm"
    var operations = 100_000
    var sites = 84_000
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
            case "--sites": sites = Int(value) ?? sites
            case "--runs": runs = max(1, Int(value) ?? runs)
            default: break
            }
        }
    }
}

private func writeSites(_ count: Int, to path: String) throws {
    var text = "id,name,ecosystem,latitude,longitude\n"
    for number in 0..<count {
        let place = (-2.0 - Double(number % 300) / 400, 105.5 + Double(number / 300 % 300) / 200)
        text += "D\(number),Dusun \(number),village,\(place.0),\(place.1)\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

private func milliseconds(_ seconds: [Double]) -> Double { (median(seconds) * 100_000).rounded() / 100 }
