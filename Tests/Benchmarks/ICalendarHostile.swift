import Foundation

/// What files that were made to do harm cost the program: each is looked through by `calendar check` and read by `calendar import`.
///
/// `Benchmarks icalendar hostile [--binary PATH] [--folder DIR]`; asked are less than 2 seconds and 200 MB each.
func runHostileCalendars(_ options: Options) throws {
    let binary = options.text("--binary") ?? ".build/release/sosialisasi"
    let folder = (options.text("--folder") ?? NSTemporaryDirectory()) + "/sosialisasi-hostile-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = ["HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"]
    let campaign = folder + "/campaign.sosi"
    _ = try Command(words: [binary, "--file", campaign, "init", "--branch", "X"], environment: environment).usage()
    // A process that starts another counts as that one's memory, so this one stays small.
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    _ = try Command(words: [program, "icalendar", "make-hostile", folder], environment: environment).usage()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".ics") {
        let name = String(file.dropLast(4))
        let file = folder + "/" + file
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
        for words in [["check", file], ["import", file, "--holidays", "--dry-run"]] {
            let command = Command(
                words: [binary, "--file", campaign, "calendar"] + words, environment: environment)
            let usage = try command.usage()
            print(
                "{\"benchmark\": \"hostile\", \"file\": \"\(name)\", \"verb\": \"\(words[0])\", \"octets\": \(size), "
                    + "\"exit\": \(usage.status.map(String.init) ?? "null"), "
                    + "\"seconds\": \(String(format: "%.2f", usage.wall)), \"megabytes\": \(Int(usage.memory))}")
        }
    }
}

/// Writes the files into a folder.
func makeHostileCalendars(_ folder: String) throws {
    for (name, octets) in hostileCalendars() {
        try Data(octets).write(to: URL(fileURLWithPath: "\(folder)/\(name).ics"))
    }
}

private func hostileCalendars() -> [(name: String, octets: [UInt8])] {
    func calendar(_ inner: String) -> [UInt8] {
        Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\(inner)END:VCALENDAR\r\n".utf8)
    }
    func event(_ lines: String) -> String {
        "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\n\(lines)END:VEVENT\r\n"
    }
    let many = { (count: Int, text: String) in String(repeating: text, count: count) }
    let all = { (last: Int) in (0...last).map(String.init).joined(separator: ",") }
    let zone =
        "BEGIN:VTIMEZONE\r\nTZID:Z%\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nRRULE:FREQ=SECONDLY\r\n"
        + "TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    return [
        ("line", calendar(event("DTSTART:20260101T000000Z\r\nSUMMARY:\(many(5_000_000, "x"))\r\n"))),
        ("folds", calendar(event("DTSTART:20260101T000000Z\r\nSUMMARY:x\(many(1_000_000, "\r\n  x"))\r\n"))),
        ("parameters", calendar(event("DTSTART\(many(300_000, ";A=b")):20260101T000000Z\r\n"))),
        ("unclosed", Array(many(100_000, "BEGIN:VEVENT\r\n").utf8)),
        ("nested", Array(many(100_000, "BEGIN:X-NEST\r\n").utf8)),
        ("secondly", calendar(event("DTSTART:00010101T000000Z\r\nDURATION:PT1S\r\nRRULE:FREQ=SECONDLY\r\n"))),
        (
            "counted",
            calendar(event("DTSTART:19000101T000000Z\r\nDURATION:PT1S\r\nRRULE:FREQ=SECONDLY;COUNT=2000000000\r\n"))
        ),
        ("never", calendar(event("DTSTART:19000101T000000Z\r\nRRULE:FREQ=SECONDLY;INTERVAL=2;BYSECOND=1\r\n"))),
        (
            "product",
            calendar(
                event(
                    "DTSTART:19000101T000000Z\r\nRRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=\(all(23));"
                        + "BYMINUTE=\(all(59));BYSECOND=\(all(59))\r\n"))
        ),
        (
            "rules",
            calendar(event("DTSTART:19000101T000000Z\r\n" + many(500, "RRULE:FREQ=SECONDLY;COUNT=2000000000\r\n")))
        ),
        (
            "dates",
            calendar(
                event("DTSTART:20260101T000000Z\r\nRDATE:\(many(200_000, "20260101T000000Z,"))20260101T000000Z\r\n"))
        ),
        ("zones", calendar((0..<1_000).map { zone.replacing("%", with: "\($0)") }.joined())),
        (
            "overrides",
            calendar(
                event("DTSTART:20260101T000000Z\r\nRRULE:FREQ=SECONDLY\r\n")
                    + (0..<5_000).map {
                        event(
                            "RECURRENCE-ID;RANGE=THISANDFUTURE:202601\(10 + $0 % 20)T0000\(10 + $0 % 50)Z\r\nDTSTART:20260101T000000Z\r\nSEQUENCE:\($0)\r\n"
                        )
                    }.joined())
        ),
        ("zeroes", [UInt8](repeating: 0, count: 5_000_000)),
        ("utf16", [0xFF, 0xFE] + "BEGIN:VCALENDAR\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ("not-utf8", Array("BEGIN:VCALENDAR\r\nX:".utf8) + [UInt8](repeating: 0xC3, count: 2_000_000)),
    ]
}
