import Foundation

/// The log of operations at work: single entries, bulk imports, undo, and starting on a long log.
///
/// `Benchmarks log single|import|start|undo [--binary PATH] [--folder DIR] [--rows N] [--people N] [--events N]
/// [--operations N] [--runs N] [--new]`
func runLog(_ arguments: ArraySlice<String>) async throws {
    let options = try LogOptions(arguments.dropFirst())
    switch arguments.first {
    case "single": try runLogSingle(options)
    case "import": try runLogImport(options)
    case "start": try runLogStart(options)
    case "undo": try runLogUndo(options)
    // Made in a process of its own, whose memory is not counted with what is measured.
    case "campaign": try LogCampaign(options).write(to: options.folder)
    default: throw Options.Misuse(description: "log single, import, start or undo")
    }
}

/// What the benchmarks of the log are told.
struct LogOptions {
    var binary = ".build/release/sosialisasi"
    var sqlite = "/usr/bin/sqlite3"
    /// Where files are made: on a disk that waits for its writes, or the rates of single entries say nothing.
    var folder = FileManager.default.currentDirectoryPath + "/.build"
    var rows = 1_000_000
    var people = 200_000
    var events = 40_000
    var operations = 1_000_000
    var runs = 11
    /// Whether the people of an import are new in its file.
    var isNew = false

    init(_ words: some Sequence<String>) throws {
        var iterator = words.makeIterator()
        while let word = iterator.next() {
            if word == "--new" {
                isNew = true
                continue
            }
            guard let value = iterator.next() else { throw Options.Misuse(description: "\(word) needs a value") }
            switch word {
            case "--binary": binary = value
            case "--sqlite3": sqlite = value
            case "--folder": folder = value
            case "--rows": rows = Int(value) ?? rows
            case "--people": people = Int(value) ?? people
            case "--events": events = Int(value) ?? events
            case "--operations": operations = Int(value) ?? operations
            case "--runs": runs = Int(value) ?? runs
            default: throw Options.Misuse(description: "unknown option \(word)")
            }
        }
    }

    /// Runs the body with a new folder, which is removed afterwards.
    func inScratch(_ body: (String) throws -> Void) throws {
        let scratch = folder + "/sosialisasi-log-\(UInt32.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try body(scratch)
    }

    /// The program on the campaign in a folder.
    func program(_ folder: String, _ words: String...) -> Command {
        Command(
            words: [binary, "--file", folder + "/campaign"] + words,
            environment: [
                "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)", "USER=rina", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
            ])
    }
}

/// A JSON line of a benchmark's result; numbers are rounded to four places.
func logLine(_ what: String, _ values: KeyValuePairs<String, Double>) -> String {
    let numbers = values.map { name, value in
        let rounded = (value * 10_000).rounded() / 10_000
        return "\"\(name)\": " + (rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)")
    }
    return "{\"benchmark\": \"log\", \"what\": \"\(what)\", \(numbers.joined(separator: ", "))}"
}

/// The middle one of the values.
func median(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.sorted()[values.count / 2] }
