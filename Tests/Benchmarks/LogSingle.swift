import EventLog
import Foundation
import Outreach

/// How many single entries a second are durably written: the program's own path of writing against a `sqlite3` shell that
/// commits one row at a time, in turn, in one folder, both with a write-ahead log and `synchronous=FULL`.
///
/// The shell runs a script of INSERTs without waiting for us between them and answers once at the end of each round: its
/// fastest way. Entries are lines of attendance and edits of events in turn, each with its log entry, digests and indexes.
func runLogSingle(_ given: LogOptions) throws {
    var options = given
    options.people = min(options.people, 5_000)
    options.events = min(options.events, 1_000)
    let rounds = max(3, options.runs)
    let each = 100
    try options.inScratch { folder in
        try LogCampaign(options).write(to: folder)
        let file = try LogCampaign.open(folder)
        let shell = try Shell(options.sqlite, folder + "/plain")
        var ours: [Double] = []
        var theirs: [Double] = []
        for round in 0..<rounds + 1 {
            let begun = Clock.wall()
            for number in 0..<each { try enter(round * each + number, in: file, options) }
            let middle = Clock.wall()
            try shell.insert(each)
            let end = Clock.wall()
            // The first round warms up.
            guard round > 0 else { continue }
            ours.append(Double(each) / (middle - begun))
            theirs.append(Double(each) / (end - middle))
        }
        try shell.close()
        print(
            logLine(
                "single entries",
                [
                    "per second": median(ours), "sqlite3 shell, script of inserts": median(theirs),
                    "ratio": median(zip(ours, theirs).map { $0 / $1 }), "rounds": Double(rounds),
                    "entries a round": Double(each),
                ]))
    }
}

/// Enters a line of attendance, or the moving of an event by a quarter of an hour.
private func enter(_ number: Int, in file: CampaignFile, _ options: LogOptions) throws {
    if number % 2 == 0 {
        var attendance = Attendance(id: "")
        attendance.event = LogCampaign.eventName(number / 2 % options.events)
        attendance.person = LogCampaign.personName(number / 2 % options.people)
        attendance.stage = .signed
        try file.write("attend.add", by: "rina") { try $0.insert(attendance) }
    } else {
        try file.write("event.edit", by: "rina") { journal in
            let id = LogCampaign.eventName(number / 2 % options.events)
            guard var event = try journal.record(id, Event.self) else { return }
            event.start = event.start?.advanced(byMinutes: 15)
            event.end = event.end?.advanced(byMinutes: 15)
            try journal.update(event)
        }
    }
}

/// A `sqlite3` shell with a table of its own.
private final class Shell {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init(_ path: String, _ file: String) throws {
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-batch", file]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try send(
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE attendance (key INTEGER PRIMARY KEY, event INTEGER, person INTEGER, stage TEXT, at TEXT);
            SELECT 'ready';

            """, until: "ready")
    }

    /// Commits so many rows, one at a time.
    func insert(_ count: Int) throws {
        let row = "INSERT INTO attendance (event, person, stage, at) VALUES (17, 4711, 'signed', '2026-10-05 09:00');\n"
        try send(String(repeating: row, count: count) + "SELECT 'done';\n", until: "done")
    }

    func close() throws {
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    private func send(_ script: String, until word: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
        var seen = ""
        while !seen.hasSuffix(word + "\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw Command.Failure.cannotStart("sqlite3") }
            seen += String(decoding: data, as: UTF8.self)
        }
    }
}
