import EventLog
import Foundation
import Outreach

/// A campaign of any size, the same at every run: people who come again, who were members before, and who sign up before an event,
/// after it, too late, without one, or because a sponsor pays.
struct ScaleCampaign {
    let options: ScaleOptions
    private static let ecosystems = ["market", "sme", "village", "vulnerable"]
    /// The first of the days on which events are, 1,461 in all.
    private static let first = Day("2023-01-02") ?? .first
    private static let days = 1_461

    init(_ options: ScaleOptions) { self.options = options }

    /// A number below a bound that looks like chance: SplitMix64 (Steele, Lea and Flood, 2014).
    private func draw(_ seed: UInt64, _ bound: Int) -> Int {
        var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    private func event(_ number: Int) -> Event {
        var event = Event(id: "E\(number)")
        event.site = "S\(draw(UInt64(number), options.sites))"
        event.teams = TeamShares(cell: "T1") ?? event.teams
        event.status = .held
        event.start = Moment(
            Self.first.advanced(by: draw(UInt64(number) << 20, Self.days)),
            minute: 480 + draw(UInt64(number) << 21, 480))
        event.end = event.start?.advanced(byMinutes: 90)
        return event
    }

    /// Writes the campaign into a folder.
    func write(to folder: String) throws {
        try CampaignFile.create(path: folder + "/campaign")
        let file = try CampaignFile(
            path: folder + "/campaign", stateFolder: folder + "/state/sosialisasi", clock: { LogCampaign.noon })
        try file.write("campaign.init", by: "rina") { journal in
            var campaign = Campaign(id: journal.newIdentifier())
            campaign.branch = "Pangkalpinang"
            try journal.create(campaign)
            for ecosystem in Ecosystem.focus { try journal.create(ecosystem) }
            var team = Team(id: "T1")
            team.name = "Tim"
            try journal.create(team)
            for number in 0..<options.sites {
                var site = Site(id: "S\(number)")
                site.name = "Lokasi \(number)"
                site.ecosystem = Self.ecosystems[draw(UInt64(number) << 30, 4)]
                try journal.create(site)
            }
        }
        try file.write("import", by: "rina") { journal in
            for number in 0..<options.people {
                var person = Person(id: "P\(number)")
                person.name = "Orang \(number)"
                try journal.create(person)
            }
        }
        try file.write("import", by: "rina") { journal in
            for number in 0..<options.events { try journal.create(event(number)) }
        }
        try file.write("attend.import", by: "rina", isLong: true) { journal in
            let lists = try AttendanceLists(journal)
            try lists.deferIndexes()
            let each = max(1, options.rows / max(1, options.events))
            for number in 0..<options.events {
                let member = AttendanceLists.Member(key: try journal.key(of: .event, "E\(number)"), id: "E\(number)")
                for line in 0..<each {
                    let seed = UInt64(number) << 24 | UInt64(line)
                    let person = draw(seed, options.people)
                    let known: Attendance.Membership = [.no, .no, .no, .unknown, .yes][draw(seed << 1, 5)]
                    _ = try lists.add(
                        AttendanceLists.Line(stage: nil, member: known, at: nil), event: member,
                        person: AttendanceLists.Member(
                            key: try journal.key(of: .person, "P\(person)"), id: "P\(person)"))
                }
            }
        }
        try file.write("signup.import", by: "rina") { journal in
            let channels: [SignUp.Channel] = [.event, .event, .own, .agent, .sponsor, .government]
            for person in 0..<options.people where draw(UInt64(person) << 33, 3) == 0 {
                var signUp = SignUp(id: "")
                signUp.person = "P\(person)"
                signUp.date = Self.first.advanced(by: draw(UInt64(person) << 34, Self.days + 60))
                signUp.channel = channels[draw(UInt64(person) << 35, channels.count)]
                try journal.insert(signUp)
            }
        }
        try file.close()
    }
}
