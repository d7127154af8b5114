import EventLog
import Foundation
import Outreach

/// The conversion report on a long file: from kept sums and counted anew, against a query of the same definitions in the `sqlite3`
/// shell on the same rows, with equal k and n in every cell.
///
/// `Benchmarks scale [--events N] [--rows N] [--people N] [--sites N] [--runs N] [--binary PATH] [--sqlite3 PATH] [--folder DIR]`
func runScale(_ arguments: ArraySlice<String>) throws {
    let options = try ScaleOptions(arguments)
    if options.isMaking { return try ScaleCampaign(options).write(to: options.folder) }
    let folder = options.folder + "/sosialisasi-scale-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let made = try Command(
        words: ["/proc/self/exe", "scale", "--make", "--folder", folder] + options.sizes, environment: []
    ).usage()
    guard made.status == 0 else { throw Options.Misuse(description: made.output) }

    func report(_ more: String...) -> Command {
        Command(
            words: [
                options.binary, "--file", folder + "/campaign", "--format", "csv", "--lang", "en", "report",
                "conversion",
            ]
                + ["--by", "ecosystem,month"] + more,
            environment: [
                "XDG_STATE_HOME=\(folder)/state", "HOME=\(folder)", "USER=rina", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
            ])
    }
    let building = try report().usage()
    guard building.status == 0 else { throw Options.Misuse(description: building.output) }
    let kept = try (0..<max(3, options.runs)).map { _ in try report().seconds() }
    try Data(ScaleQuery.text.utf8).write(to: URL(fileURLWithPath: folder + "/query.sql"))
    let query = Command(
        words: [options.sqlite, "-batch", "-csv", "-cmd", ".read \(folder)/query.sql", folder + "/campaign", ""],
        environment: ["PATH=/usr/bin:/bin"])
    var pairs: [(ours: Command.Usage, theirs: Command.Usage)] = []
    for _ in 0..<max(1, options.runs / 4) { pairs.append((try report("--recompute").usage(), try query.usage())) }
    guard let last = pairs.last else { return }
    let cells = try ScaleQuery.cells(last.theirs.output)
    let counted = try ScaleQuery.cells(report: last.ours.output)
    let summed = try ScaleQuery.cells(report: report().usage().output)
    let size = try FileManager.default.attributesOfItem(atPath: folder + "/campaign")[.size] as? Int ?? 0
    print(
        logLine(
            "conversion at scale",
            [
                "rows": Double(options.rows), "events": Double(options.events), "file MB": Double(size) / 1e6,
                "first report, seconds": building.wall, "kept, milliseconds": median(kept) * 1000,
                "recompute, seconds": median(pairs.map(\.ours.wall)),
                "recompute, peak MB": last.ours.memory,
                "sqlite3, seconds": median(pairs.map(\.theirs.wall)),
                "ratio": median(pairs.map { $0.ours.wall / $0.theirs.wall }), "cells": Double(cells.count),
                "cells that differ": Double(
                    cells.filter { counted[$0.key] != $0.value || summed[$0.key] != $0.value }.count
                        + counted.keys.filter { cells[$0] == nil }.count),
            ]))
}

/// What the benchmark of scale is told.
struct ScaleOptions {
    var binary = ".build/release/sosialisasi"
    var sqlite = "/usr/bin/sqlite3"
    var folder = FileManager.default.currentDirectoryPath + "/.build"
    var events = 500_000
    var rows = 5_000_000
    var people = 1_500_000
    var sites = 84_000
    var runs = 11
    var isMaking = false

    init(_ words: some Sequence<String>) throws {
        var iterator = words.makeIterator()
        while let word = iterator.next() {
            if word == "--make" {
                isMaking = true
                continue
            }
            guard let value = iterator.next() else { throw Options.Misuse(description: "\(word) needs a value") }
            switch word {
            case "--binary": binary = value
            case "--sqlite3": sqlite = value
            case "--folder": folder = value
            case "--events": events = Int(value) ?? events
            case "--rows": rows = Int(value) ?? rows
            case "--people": people = Int(value) ?? people
            case "--sites": sites = Int(value) ?? sites
            case "--runs": runs = Int(value) ?? runs
            default: throw Options.Misuse(description: "unknown option \(word)")
            }
        }
    }

    /// The sizes as options.
    var sizes: [String] {
        ["--events", "\(events)", "--rows", "\(rows)", "--people", "\(people)", "--sites", "\(sites)"]
    }
}
