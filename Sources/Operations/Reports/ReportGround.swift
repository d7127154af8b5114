import Conversion
import EventLog
import Outreach

/// What reports stand on: the campaign, its facts, and the rows that follow from them by the rules asked for.
struct ReportGround {
    let state: CampaignState
    let facts: ReportFacts
    let filter: ReportFilter
    let today: Day
    /// The attribution window in days.
    let window: Int
    /// The events at the places that the ledger uses.
    let events: [Outreach.Event]
    /// Local event key to place.
    let places: [Int: Int]
    let ledger: ConversionLedger
    /// Whether each event is among those reported: held, or with people noted, and let through by the filter.
    let isCounted: [Bool]
    private let stages: [Line: Funnel.Stage]
    private let headsByPlace: [Int: Int]
    private let costsByPlace: [Int: Int]

    private struct Line: Hashable {
        let event: Int
        let person: Int32
    }

    init(_ file: CampaignFile, _ filter: ReportFilter, today: Day, state: CampaignState? = nil) throws {
        let state = try state ?? CampaignState(file)
        let facts = try file.reportFacts()
        let known = Dictionary(state.events.map { ($0.id, $0) }) { first, _ in first }
        let listed = Set(facts.lines.map(\.event))
        var events: [Outreach.Event] = []
        var places: [Int: Int] = [:]
        var reported: [ReportEvent] = []
        for (key, id) in facts.events {
            guard let event = known[id], let start = event.start ?? event.formerStart else { continue }
            places[key] = events.count
            let hasPeople = event.status == .held || facts.heads[key] != nil || listed.contains(key)
            reported.append(
                ReportEvent(
                    moment: EventMoment(
                        day: Int32(start.day.number), startMinute: Int32(start.minute), order: Int32(events.count)),
                    groups: [], isReported: hasPeople && ReportGround.passes(event, filter, state)))
            events.append(event)
        }
        var touches = Touches()
        touches.reserveCapacity(facts.lines.count)
        var stages: [Line: Funnel.Stage] = [:]
        for line in facts.lines {
            guard let place = places[line.event] else { continue }
            touches.append(event: Int32(place), person: Int32(line.person), membership: Membership(line.member))
            guard let stage = line.stage.map(Funnel.Stage.init) else { continue }
            let key = Line(event: place, person: Int32(line.person))
            stages[key] = max(stages[key] ?? .present, stage)
        }
        let registrations = facts.signUps.map {
            Registration(person: Int32($0.person), day: Int32($0.day.number), channel: SignUpChannel($0.channel))
        }
        var question = ConversionQuestion(
            events: reported, touches: touches, registrations: registrations, people: facts.people)
        window = filter.window ?? state.campaign.window
        question.model = filter.model
        question.window = AttributionWindow(days: window) ?? .month
        question.period = filter.period.map { Int32($0.first.number)...Int32($0.last.number) }
        question.asOf = Int32(today.number)
        question.isMatureOnly = filter.isMatureOnly
        question.confidence = filter.confidence
        ledger = try ConversionLedger(question)
        let rules = question
        isCounted = reported.map { event in
            guard event.isReported, rules.period?.contains(event.moment.day) ?? true else { return false }
            guard filter.isMatureOnly else { return true }
            let window = filter.model == .sameDay ? 0 : rules.window.days
            return Int(event.moment.day) + window <= today.number
        }
        self.state = state
        self.facts = facts
        self.filter = filter
        self.today = today
        self.events = events
        self.places = places
        self.stages = stages
        headsByPlace = ReportGround.placed(facts.heads, places)
        costsByPlace = ReportGround.placed(facts.costs, places)
    }

    private static func placed(_ values: [Int: Int], _ places: [Int: Int]) -> [Int: Int] {
        Dictionary(values.compactMap { key, value in places[key].map { ($0, value) } }) { first, _ in first }
    }

    /// Whether the filter lets an event through, its period aside.
    static func passes(_ event: Outreach.Event, _ filter: ReportFilter, _ state: CampaignState) -> Bool {
        let site = state.siteByID[event.site]
        if let ecosystem = filter.ecosystem, site?.ecosystem != ecosystem { return false }
        if let region = filter.region, !(site?.region.map { Region.lies($0, in: region) } ?? false) { return false }
        if let team = filter.team, !event.teams.teams.contains(team) { return false }
        return true
    }

    /// Whether the event at a place lies in the period asked for and is let through, be it counted or not.
    func isInScope(_ place: Int) -> Bool {
        (filter.period?.contains(day(place)) ?? true) && ReportGround.passes(events[place], filter, state)
    }

    /// The day of the event at a place.
    func day(_ place: Int) -> Day { (events[place].start ?? events[place].formerStart)?.day ?? .first }
    /// The people counted there by head.
    func heads(_ place: Int) -> Int? { headsByPlace[place] }
    /// Rupiah spent on it.
    func cost(_ place: Int) -> Int? { costsByPlace[place] }
    /// The site of the event at a place.
    func site(_ place: Int) -> Outreach.Site? { state.siteByID[events[place].site] }
    /// How far a person had come.
    func stage(_ visit: ConversionLedger.Visit) -> Funnel.Stage {
        stages[Line(event: visit.event, person: visit.person)] ?? .present
    }

    /// The funnels by a grouping of events; the key may have two parts.
    func funnel(_ keys: (Int) -> [GroupKey]) -> FunnelReport {
        let described = events.indices.map { place in
            FunnelEvent(
                groups: isCounted[place] ? keys(place) : [], invited: events[place].invited, heads: heads(place),
                isCounted: isCounted[place])
        }
        return FunnelReport(ledger, events: described, stage: stage)
    }

    /// The keys of an event's groups.
    func keys(_ place: Int, _ grouping: ConversionGrouping) -> [String] {
        state.keys(of: events[place], on: day(place), by: grouping)
    }

    /// A group's key and name as two cells: one that goes by its name has no second.
    func cells(_ key: String, _ grouping: ConversionGrouping) -> [ReportDocument.Cell] {
        switch grouping {
        case .ecosystem: [.named(key, name(key, grouping)), .missing]
        case .month, .week: [.text(key), .missing]
        case .region, .team, .officer, .agent, .site: [.text(handle(key, grouping)), .word(name(key, grouping))]
        }
    }

    /// The short number by which a group can be named in a command.
    private func handle(_ key: String, _ grouping: ConversionGrouping) -> String {
        switch grouping {
        case .team: state.teamByID[key]?.handle ?? key
        case .site: state.siteByID[key]?.handle ?? key
        case .officer: state.officers.first { $0.id == key }?.handle ?? key
        case .agent:
            state.agents.first { $0.id == key }?.handle ?? state.officers.first { $0.id == key }?.handle ?? key
        case .ecosystem, .region, .month, .week: key
        }
    }

    /// What people call a group.
    func name(_ key: String, _ grouping: ConversionGrouping) -> Word {
        switch grouping {
        case .ecosystem:
            state.ecosystems[key].map { Word($0.name(in: .english), $0.name(in: .indonesian)) } ?? Word(key)
        case .region: Word(state.regions[key]?.name ?? key)
        case .team: Word(state.teamByID[key]?.name ?? key)
        case .officer: Word(state.officers.first { $0.id == key }?.name ?? key)
        case .agent:
            Word(
                state.agents.first { $0.id == key }?.name ?? state.officers.first { $0.id == key }?.name ?? key)
        case .site: Word(state.siteByID[key]?.name ?? key)
        case .month, .week: Word(key)
        }
    }
}

extension Funnel.Stage {
    fileprivate init(_ stage: Attendance.Stage) {
        self =
            switch stage {
            case .interested: .interested
            case .signed: .signed
            case .paid: .paid
            }
    }
}
