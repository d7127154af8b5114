import Foundation
import Operations
import Outreach
import Terminals

/// How fast a session answers at a terminal: its first prompt beside that of the `sqlite3` shell on the same file, a keystroke, and
/// the completion of a site among many, each until the screen shows it.
///
/// `Benchmarks console --binary PATH [--operations 100000] [--sites 84000] [--runs 21]`
func runConsole(_ options: Options) async throws {
    let binary = options.text("--binary") ?? ".build/release/sosialisasi"
    let sqlite = options.text("--sqlite3") ?? "/usr/bin/sqlite3"
    let operations = Int(try options.number("--operations", otherwise: 100_000))
    let sites = max(1, Int(try options.number("--sites", otherwise: 84_000)))
    let runs = max(1, Int(try options.number("--runs", otherwise: 21)))
    let folder = (options.text("--folder") ?? "/dev/shm") + "/sosialisasi-console-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/campaign"
    var small = try LogOptions([String]())
    (small.people, small.events) = (100, 100)
    try LogCampaign(small).write(to: folder)
    try LongLog(folder, operations: operations, people: 100, events: 100).write()
    try writeSites(sites, to: folder + "/sites.csv")
    let environment = [
        "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)", "TERM=xterm", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
    ]
    _ = try Command(
        words: [binary, "--file", file, "site", "import", folder + "/sites.csv"], environment: environment
    ).seconds()

    let session = Command(words: [binary, "--file", file], environment: environment)
    let shell = Command(words: [sqlite, file], environment: environment)
    let prompt = try compare(session, shell, runs) { command in
        try command.secondsToPrompt(command.words[0] == binary ? "sosialisasi> " : "sqlite> ")
    }
    print(
        """
        {"benchmark": "console", "what": "first prompt", "operations": \(operations), "sites": \(sites), \
        "milliseconds": \(milliseconds([prompt.first])), "sqlite3": \(milliseconds([prompt.second])), \
        "ratio": \((prompt.ratio * 100).rounded() / 100)}
        """)

    let terminal = try PseudoTerminal(columns: 100, rows: 30)
    let process = try session.start(on: terminal)
    defer { session.end(process) }
    guard terminal.shows("sosialisasi> ") else { throw Command.Failure.noPrompt(terminal.all) }
    var keys: [Double] = []
    var tabs: [Double] = []
    for run in 0...runs {
        let place = "Dusun \(run * 3_001 % sites)"
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
            {"benchmark": "console", "what": "\(what)", "sites": \(sites), "times": \(times.count), \
            "milliseconds": \(milliseconds(times)), "ninetyFifth": \(milliseconds([sorted[sorted.count * 95 / 100]]))}
            """)
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
