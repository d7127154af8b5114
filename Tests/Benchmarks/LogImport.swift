/// How fast a list of attendance is imported with all checks, and what the same list again takes.
///
/// The list is about 40,000 events with 25 people each of 200,000 that are known, or new with `--new`; the program runs as a
/// process of its own, so that everything counts: start, reading, checks, digests, tables, indexes, waiting for the disk.
func runLogImport(_ options: LogOptions) throws {
    try options.inScratch { folder in
        try LogCampaign(options).make(in: folder)
        for what in ["import", "same import again"] {
            let usage = try options.program(folder, "attend", "import", folder + "/list.csv").usage()
            guard usage.status == 0 else { throw Options.Misuse(description: usage.output) }
            print(
                logLine(
                    what + (options.isNew ? ", people new in the list" : ""),
                    [
                        "rows": Double(options.rows), "seconds": usage.wall,
                        "rows per second": Double(options.rows) / usage.wall,
                        "cpu seconds": usage.work, "rows per cpu second": Double(options.rows) / usage.work,
                        "peak MB": usage.memory,
                    ]))
            print(usage.output)
        }
    }
}

/// How long the undo of an import takes, and the redo.
func runLogUndo(_ options: LogOptions) throws {
    var options = options
    if options.rows == 1_000_000 { options.rows = 100_000 }
    try options.inScratch { folder in
        try LogCampaign(options).make(in: folder)
        for (what, words) in [
            ("import", ["attend", "import", folder + "/list.csv"]), ("undo", ["undo"]), ("redo", ["redo"]),
        ] {
            var command = options.program(folder)
            command.words += words
            let usage = try command.usage()
            guard usage.status == 0 else { throw Options.Misuse(description: usage.output) }
            print(
                logLine(
                    what + (options.isNew ? ", people new in the list" : ""),
                    [
                        "rows": Double(options.rows), "seconds": usage.wall, "cpu seconds": usage.work,
                        "peak MB": usage.memory,
                    ]))
        }
    }
}
