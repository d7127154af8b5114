import Outreach

@testable import EventLog

/// Operations of all kinds on a campaign file, from a seed.
struct RandomOperations {
    private var random: SplitMix
    private let file: CampaignFile
    private var made = 0

    init(_ file: CampaignFile, seed: UInt64) {
        self.file = file
        random = SplitMix(seed: seed)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func one<T>(of values: [T]) -> T? { values.randomElement(using: &random) }

    private mutating func name() -> String {
        made += 1
        return (["", "-", "T_", "é", "a/"].randomElement(using: &random) ?? "") + "\(made)"
    }

    /// Does something, or nothing if what it needs is not there.
    mutating func perform() throws -> Entry? {
        switch number(0...15) {
        case 0: try addSite()
        case 1: try file.add(Team.named(name())).entry
        case 2: try addOfficer()
        case 3: try addEvent()
        case 4: try file.add(Person.named("Orang \(name())")).entry
        case 5: try editSite()
        case 6: try moveEvent()
        case 7: try postponeEvent()
        case 8: try editEcosystem()
        case 9: try retireTeam()
        case 10: try listPeople()
        case 11: try correctList()
        case 12: try count()
        case 13: try spend()
        case 14: try signUp()
        default: try importMuch()
        }
    }

    private mutating func addSite() throws -> Entry? {
        let ecosystem = one(of: try file.all(Ecosystem.self))?.id ?? "market"
        return try file.add(Site.named(name(), ecosystem: ecosystem)).entry
    }

    private mutating func addOfficer() throws -> Entry? {
        guard let team = one(of: try file.all(Team.self)) else { return nil }
        var officer = Officer(id: name())
        officer.name = "Petugas"
        officer.team = team.id
        officer.leave = DayRanges(cell: "2026-10-07..2026-10-08")
        return try file.add(officer).entry
    }

    private mutating func event() throws -> Event? {
        let teams = try file.all(Team.self).map(\.id)
        guard let site = one(of: try file.all(Site.self)), let lead = one(of: teams), let other = one(of: teams) else {
            return nil
        }
        return Event.at(site.id, lead == other ? [lead] : [lead, other])
    }

    private mutating func addEvent() throws -> Entry? { try event().map { try file.add($0).entry } }

    private func edit<N: Noun>(_ noun: N) throws -> Entry? {
        try file.write("\(N.kind.rawValue).edit", by: "rina") { try $0.update(noun) }
    }

    private mutating func editSite() throws -> Entry? {
        guard var site = one(of: try file.all(Site.self)) else { return nil }
        site.name += "."
        site.potential = number(0...1) == 0 ? nil : number(1...500)
        site.latitude = Double(number(-900...900)) / 7
        site.ecosystem = one(of: Ecosystem.focus)?.id ?? "market"
        return try edit(site)
    }

    private mutating func moveEvent() throws -> Entry? {
        guard var event = one(of: try file.all(Event.self)), let other = try self.event() else { return nil }
        event.start = event.start?.advanced(byMinutes: number(-600...600)) ?? other.start
        event.site = other.site
        event.teams = other.teams
        event.sequence += 1
        return try edit(event)
    }

    private mutating func postponeEvent() throws -> Entry? {
        guard var event = one(of: try file.all(Event.self)) else { return nil }
        event.leaveDate()
        event.status = .postponed
        event.reason = "hujan"
        event.sequence += 1
        return try edit(event)
    }

    private mutating func editEcosystem() throws -> Entry? {
        guard var ecosystem = one(of: try file.all(Ecosystem.self)) else { return nil }
        ecosystem.rate = Double(number(0...10)) / 10
        return try edit(ecosystem)
    }

    private mutating func retireTeam() throws -> Entry? {
        guard var team = one(of: try file.all(Team.self, retired: true)) else { return nil }
        team.retired.toggle()
        return try edit(team)
    }

    private mutating func listPeople() throws -> Entry? {
        guard let event = one(of: try file.all(Event.self)) else { return nil }
        let there = Set(try file.facts(Attendance.self, of: (.event, event.id)).map(\.fact.person))
        let people = try file.all(Person.self).filter { !there.contains($0.id) }
        return try file.write("attend", by: "rina") { journal in
            for person in people.prefix(3) { try journal.insert(Attendance.of(person.id, at: event.id)) }
        }
    }

    private mutating func correctList() throws -> Entry? {
        guard let old = one(of: try file.facts(Attendance.self)) else { return nil }
        let isStruck = number(0...3) == 0
        return try file.write("attend.correct", by: "rina") { journal in
            try journal.supersede(.attendance, old.reference)
            var line = old.fact
            line.stage = .paid
            if !isStruck { try journal.insert(line) }
        }
    }

    private mutating func count() throws -> Entry? {
        guard let event = one(of: try file.all(Event.self)) else { return nil }
        let heads = number(0...90)
        return try file.write("count", by: "rina") { journal in
            for old in try journal.facts(HeadCount.self, of: (.event, event.id)) {
                try journal.supersede(.headcount, old.reference)
            }
            try journal.insert(HeadCount.of(heads, at: event.id))
        }
    }

    private mutating func spend() throws -> Entry? {
        guard let event = one(of: try file.all(Event.self)) else { return nil }
        var cost = Cost(id: "")
        cost.event = event.id
        cost.rupiah = number(0...1_000_000)
        return try file.write("cost", by: "rina") { try $0.insert(cost) }
    }

    private mutating func signUp() throws -> Entry? {
        guard let person = one(of: try file.all(Person.self)) else { return nil }
        var signUp = SignUp(id: "")
        signUp.person = person.id
        signUp.date = Day(number: number(20_700...20_800))
        signUp.event = one(of: try file.all(Event.self))?.id
        return try file.write("signup", by: "rina") { try $0.insert(signUp) }
    }

    /// What an import does at once: a record made and told more of, one of them listed twice, another changed.
    private mutating func importMuch() throws -> Entry? {
        guard let event = try event() else { return nil }
        let name = name()
        let sites = try file.all(Site.self)
        return try file.write("import", by: "rina") { journal in
            journal.payload = [("file", .text("\(name).csv"))]
            let made = try journal.create(event)
            var person = try journal.create(Person.named("Orang \(name)"))
            person.village = "Kurau"
            try journal.update(person)
            person.phone = PhoneNumber(cell: "081200001234")
            try journal.update(person)
            let first = try journal.insert(Attendance.of(person.id, at: made.id))
            try journal.supersede(.attendance, first)
            try journal.insert(Attendance.of(person.id, at: made.id))
            try journal.insert(HeadCount.of(10, at: made.id))
            if var site = sites.first {
                site.note = name
                try journal.update(site)
            }
        }
    }
}
