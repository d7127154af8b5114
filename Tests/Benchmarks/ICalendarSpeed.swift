import Foundation
import ICalendar

/// How fast calendars are written and parsed, each in a process of its own and in turns with libical's C code.
///
/// `Benchmarks icalendar [--events 100000] [--runs 5] [--peer PROGRAM] [--folder DIR]`; the peer is `Tests/peers/calendar.c`.
/// Rates are events per second of one processor, medians of the runs; memory is the most that a process had at a time.
func runICalendar(_ arguments: ArraySlice<String>) throws {
    let options = try Options(arguments)
    switch options.files.first {
    case "hostile": return try runHostileCalendars(options)
    case "make-hostile": return try makeHostileCalendars(options.files[1])
    case "write": return measureWriting(Int(try options.number("--events", otherwise: 100_000)))
    case "parse": return try measureParsing(options.files[1])
    case "make":
        let events = Int(try options.number("--events", otherwise: 100_000))
        return try Data(bulk(events)).write(to: URL(fileURLWithPath: options.files[1]))
    default: break
    }
    let events = Int(try options.number("--events", otherwise: 100_000))
    let runs = Int(try options.number("--runs", otherwise: 5))
    let folder = (options.text("--folder") ?? NSTemporaryDirectory()) + "/sosialisasi-icalendar-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/bulk.ics"
    // A process that starts another counts as that one's memory, so this one stays small.
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let make = [program, "icalendar", "make", file, "--events", "\(events)"]
    guard try Command(words: make, environment: []).usage().status == 0 else {
        throw Command.Failure.cannotStart(make.joined(separator: " "))
    }
    var commands: [(name: String, command: Command)] = [
        ("write", Command(words: [program, "icalendar", "write", "--events", "\(events)"], environment: [])),
        ("parse", Command(words: [program, "icalendar", "parse", file], environment: [])),
    ]
    if let peer = options.text("--peer") {
        commands.append(("write peer", Command(words: [peer, "write", "\(events)"], environment: [])))
        commands.append(("parse peer", Command(words: [peer, "parse", file], environment: [])))
    }
    var rates: [String: [Double]] = [:]
    var memory: [String: Double] = [:]
    for _ in 0..<runs {
        for (name, command) in commands {
            let usage = try command.usage()
            guard usage.status == 0, let seconds = usage.output.split(separator: " ").first.flatMap({ Double($0) })
            else {
                throw Command.Failure.cannotStart(command.words.joined(separator: " ") + ": " + usage.output)
            }
            rates[name, default: []].append(Double(events) / seconds)
            memory[name] = max(memory[name] ?? 0, usage.memory)
        }
    }
    for (name, _) in commands {
        let median = (rates[name] ?? []).sorted()[runs / 2]
        let ratio = rates[name + " peer"].map { median / $0.sorted()[runs / 2] }
        print(
            "{\"benchmark\": \"icalendar\", \"work\": \"\(name)\", \"events\": \(events), \"events_per_second\": \(Int(median)), "
                + "\"to_peer\": \(ratio.map { String(format: "%.2f", $0) } ?? "null"), "
                + "\"bytes_per_event\": \(Int((memory[name] ?? 0) * 1e6 / Double(events)))}")
    }
}

/// Events as the peer's program writes them: times in UTC, title, text, place, state.
private func measureWriting(_ count: Int) {
    let begun = Clock.work()
    var writer = Writer()
    writer.begin(ICalendar.Calendar(productID: "-//Sosialisasi//Benchmark//EN"))
    var octets = 0
    for number in 0..<count {
        guard let stamp = CalendarInstant(secondsSinceEpoch: 1_790_000_000),
            let start = CalendarInstant(secondsSinceEpoch: 1_790_000_000 + number * 3600)?
                .dateTime(offset: .zero, zone: .utc),
            let end = CalendarInstant(secondsSinceEpoch: 1_790_003_600 + number * 3600)?
                .dateTime(offset: .zero, zone: .utc)
        else { continue }
        var event = ICalendar.Event(
            uid: "\(number)@example.org", stamp: stamp, start: .timed(start), end: .at(.timed(end)))
        event.summary = "Sosialisasi \(number), Kelurahan Air Itam"
        event.description = "Tim Pangkalpinang; bawa brosur, formulir dan tablet\nHubungi kantor"
        event.location = "Balai Desa, Pangkalpinang"
        event.status = .confirmed
        event.sequence = 1
        event.categories = ["Desa"]
        writer.append(event)
        // A file would be written piece by piece.
        if number % 1_000 == 999 { writer.drain { octets += $0.count } }
    }
    writer.end()
    octets += writer.take().count
    print(Clock.work() - begun, octets)
}

private func measureParsing(_ path: String) throws {
    let octets = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let begun = Clock.work()
    let document = Parser().parse(octets)
    let seconds = Clock.work() - begun
    print(seconds, document.components.first?.components.count ?? 0)
}

/// A file as a large export is: three zones, a reminder and a position at each event, about 550 octets an event.
private func bulk(_ count: Int) -> [UInt8] {
    var writer = Writer()
    writer.begin(ICalendar.Calendar(productID: "-//Sosialisasi//Benchmark//EN", name: "Sosialisasi"))
    let zones: [FixedZone] = [.jakarta, .makassar, .jayapura]
    for zone in zones { writer.append(zone) }
    for number in 0..<count {
        guard let stamp = CalendarInstant(secondsSinceEpoch: 1_790_000_000),
            let start = CalendarInstant(secondsSinceEpoch: 1_700_000_000 + number * 900)?
                .dateTime(offset: zones[number % 3].offset, zone: .named(zones[number % 3].id))
        else { continue }
        var event = ICalendar.Event(
            uid: "\(number)-9f8e7d6c@example.org", stamp: stamp, start: .timed(start), end: .after(.minutes(90)))
        event.sequence = UInt32(number % 4)
        event.status = .confirmed
        event.summary = "Sosialisasi \(number), Kelurahan Air Itam"
        event.description = "Tim Pangkalpinang; bawa brosur, formulir dan tablet\nHubungi kantor sebelum berangkat"
        event.location = "Balai Desa, Pangkalpinang, Kepulauan Bangka Belitung"
        event.position = GeoPosition(latitude: -2.1 - Double(number % 100) / 1000, longitude: 106.1)
        event.categories = ["Desa", "Kelurahan"]
        event.modified = stamp
        event.alarms = [Alarm("Berangkat", trigger: .start(-.minutes(60)))]
        writer.append(event)
    }
    writer.end()
    return writer.octets
}
