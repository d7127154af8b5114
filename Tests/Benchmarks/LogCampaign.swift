import EventLog
import Foundation
import Outreach

/// A campaign and a list of attendance for it, the same at every run.
struct LogCampaign {
    let options: LogOptions

    init(_ options: LogOptions) { self.options = options }

    /// The moment at which everything is entered.
    static let noon = Instant(milliseconds: 1_790_000_000_000)
    private static let names = [
        "Wati", "Rizal", "Ambo", "Maya", "Siti", "Joko", "Dewi", "Tono", "Lestari", "Budi", "Nurul", "Hasan", "Rina",
        "Yusuf", "Aminah", "Surya",
    ]

    /// Opens the campaign of a folder as the program does.
    static func open(_ folder: String) throws -> CampaignFile {
        try CampaignFile(path: folder + "/campaign", stateFolder: folder + "/state/sosialisasi", clock: { noon })
    }

    /// Makes the campaign in a folder: teams, sites, events, and people unless they are to be new in the list.
    func write(to folder: String) throws {
        try CampaignFile.create(path: folder + "/campaign")
        let file = try Self.open(folder)
        try file.write("campaign.init", by: "rina") { journal in
            var campaign = Campaign(id: journal.newIdentifier())
            campaign.branch = "Pangkalpinang"
            try journal.create(campaign)
            for ecosystem in Ecosystem.focus { try journal.create(ecosystem) }
        }
        guard options.events > 0 else { return }
        try file.write("import", by: "rina") { journal in
            for number in 0..<20 {
                var team = Team(id: "T\(number)")
                team.name = "Tim \(number)"
                try journal.create(team)
            }
            for number in 0..<1_000 {
                var site = Site(id: "S\(number)")
                site.name = "Lokasi \(number)"
                site.ecosystem = "village"
                try journal.create(site)
            }
            for number in 0..<options.events { try journal.create(Self.event(number)) }
            if !options.isNew { for number in 0..<options.people { try journal.create(Self.person(number)) } }
        }
        try file.close()
    }

    static func event(_ number: Int) -> Event {
        var event = Event(id: eventName(number))
        event.site = "S\(number % 1_000)"
        event.teams = TeamShares(cell: "T\(number % 20)") ?? event.teams
        event.status = .held
        event.start = Moment(minutes: 29_000_000 + number / 20 * 240)
        event.end = event.start?.advanced(byMinutes: 120)
        return event
    }

    static func person(_ number: Int) -> Person {
        var person = Person(id: personName(number))
        person.name = name(number)
        return person
    }

    /// `E000007`, as one operation names its events.
    static func eventName(_ number: Int) -> String { "E" + padded(number) }
    static func personName(_ number: Int) -> String { "P" + padded(number) }

    private static func padded(_ number: Int) -> String {
        let text = "\(number)"
        return String(repeating: "0", count: max(0, 6 - text.utf8.count)) + text
    }

    /// A name of two words and a number that tells namesakes apart.
    private static func name(_ number: Int) -> String {
        "\(names[number % 16]) \(names[number / 16 % 16]) \(number / 256)"
    }

    /// The list: the events one after another, on each as many different people.
    func writeList(_ path: String) throws {
        var text = "event,person,name,stage,at,member\n"
        text.reserveCapacity(options.rows * 72)
        let each = max(1, options.rows / max(1, options.events))
        let names = (0..<options.people).map { "\(Self.personName($0)),\(Self.name($0))" }
        for row in 0..<options.rows {
            let event = row / each % options.events
            let person = Int(UInt64(row) &* 7_919 % UInt64(options.people))
            let at = Moment(minutes: 29_000_000 + event / 20 * 240).advanced(byMinutes: row % 60).text
            let stage = ["", "interested", "signed", "paid"][row % 4]
            let member = ["no", "yes", "unknown"][row % 3]
            text += "\(Self.eventName(event)),\(names[person]),\(stage),\(at),\(member)\n"
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// Makes campaign and list by a process of its own.
    func make(in folder: String) throws {
        let words =
            [
                "/proc/self/exe", "log", "campaign", "--folder", folder, "--rows", "\(options.rows)",
                "--people", "\(options.people)", "--events", "\(options.events)",
            ] + (options.isNew ? ["--new"] : [])
        let usage = try Command(words: words, environment: []).usage()
        guard usage.status == 0 else { throw Command.Failure.cannotStart("log campaign") }
        try writeList(folder + "/list.csv")
    }
}
