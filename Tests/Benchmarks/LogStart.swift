import Foundation

/// How long one command takes on a long log, against the same command on a new campaign.
func runLogStart(_ options: LogOptions) throws {
    try options.inScratch { folder in
        var small = options
        (small.people, small.events) = (100, 100)
        var empty = small
        (empty.people, empty.events) = (0, 0)
        for (name, of) in [("long", small), ("empty", empty)] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
            try LogCampaign(of).write(to: "\(folder)/\(name)")
        }
        try LongLog(folder + "/long", operations: options.operations, people: 100, events: 100).write()
        for words in [["history", "--limit", "1"], ["team", "list", "--limit", "1"], ["event", "show", "E000007"]] {
            let long = command(options, folder + "/long", words)
            // A new campaign has no event; its list of teams is as short as a command can be.
            let brief = command(options, folder + "/empty", words[0] == "event" ? ["event", "list"] : words)
            for command in [long, brief] {
                let usage = try command.usage()
                guard usage.status == 0 else { throw Options.Misuse(description: usage.output) }
            }
            let pairs = try (0..<max(3, options.runs)).map { _ in (try long.seconds(), try brief.seconds()) }
            print(
                logLine(
                    "start: " + words.joined(separator: " "),
                    [
                        "operations": Double(options.operations), "milliseconds": median(pairs.map(\.0)) * 1000,
                        "empty, milliseconds": median(pairs.map(\.1)) * 1000,
                        "ratio": median(pairs.map { $0.0 / $0.1 }),
                    ]))
        }
    }
}

private func command(_ options: LogOptions, _ folder: String, _ words: [String]) -> Command {
    var command = options.program(folder)
    command.words += words
    return command
}
