import Conversion
import EventLog
import Language
import Outreach

/// A conversion report with what its keys are called.
public struct ConversionReply: Sendable {
    /// The keys that the rows stand for.
    public let groupings: [ConversionGrouping]
    /// The figures.
    public let report: ConversionReport
    /// The days reported, nil for all.
    public let period: DayRange?
    /// The attribution window in days.
    public let window: Int
    /// The day of the report.
    public let asOf: Day
    /// What people call each key: ecosystem, team, site and region names.
    package let names: [ConversionGrouping: [String: String]]
    /// By which rules it was counted.
    public let filter: ReportFilter
    /// The rules in words, where they are not the campaign's own.
    public let rules: Word?
    /// The rows behind the figures, if they were asked for.
    public let detail: ReportDocument.Section?
}

extension Workspace {
    /// Sign-ups among the eligible attendees, group by group; by last touch within the campaign's window unless the filter says
    /// otherwise.
    public func conversion(
        by groupings: [ConversionGrouping], _ filter: ReportFilter = ReportFilter()
    ) throws(Failure) -> ConversionReply {
        let filter = try resolved(filter)
        if let report = try summedConversion(by: groupings, filter) {
            let names = Dictionary(
                try records(Ecosystem.self, retired: true).map { ($0.id, $0.name(in: settings.language)) }
            ) { first, _ in first }
            return ConversionReply(
                groupings: groupings, report: report, period: nil, window: try campaign().window, asOf: try today(),
                names: [.ecosystem: names], filter: filter,
                rules: filter.isUsual ? nil : rules(try ground(filter)), detail: nil)
        }
        let state = try attempt { try CampaignState(file) }
        let report = try attempt { try ConversionReport(question(state, groupings, filter)) }
        var names: [ConversionGrouping: [String: String]] = [:]
        let language = settings.language
        names[.ecosystem] = state.ecosystems.mapValues { $0.name(in: language) }
        names[.region] = state.regions.mapValues(\.name)
        names[.team] = state.teamByID.mapValues(\.name)
        names[.officer] = Dictionary(state.officers.map { ($0.id, $0.name) }) { first, _ in first }
        names[.agent] = names[.officer]
        names[.site] = state.siteByID.mapValues(\.name)
        return ConversionReply(
            groupings: groupings, report: report, period: filter.period,
            window: filter.window ?? state.campaign.window, asOf: try today(), names: names, filter: filter,
            rules: filter.isUsual ? nil : rules(try ground(filter)),
            detail: filter.hasDetail ? try detail(ground(filter)) : nil)
    }

    /// The facts of the file as the statistics ask for them.
    func question(
        _ state: CampaignState, _ groupings: [ConversionGrouping], _ filter: ReportFilter
    ) throws -> ConversionQuestion {
        let facts = try file.conversionFacts()
        let events = Dictionary(state.events.map { ($0.id, $0) }) { first, _ in first }
        let listed = Set(facts.attendances.map(\.event))
        var places: [Int: Int32] = [:]
        var reported: [ReportEvent] = []
        for (key, id) in facts.events {
            guard let event = events[id], let start = event.start ?? event.formerStart else { continue }
            places[key] = Int32(reported.count)
            reported.append(
                ReportEvent(
                    moment: EventMoment(
                        day: Int32(start.day.number), startMinute: Int32(start.minute), order: Int32(reported.count)),
                    heads: facts.heads[key].map { Int32($0) }, groups: groups(of: event, start.day, groupings, state),
                    isReported: (event.status == .held || facts.heads[key] != nil || listed.contains(key))
                        && ReportGround.passes(event, filter, state)))
        }
        var touches = Touches()
        touches.reserveCapacity(facts.attendances.count)
        for line in facts.attendances {
            guard let place = places[line.event] else { continue }
            touches.append(event: place, person: Int32(line.person), membership: Membership(line.member))
        }
        let registrations = facts.signUps.map {
            Registration(person: Int32($0.person), day: Int32($0.day.number), channel: SignUpChannel($0.channel))
        }
        var question = ConversionQuestion(
            events: reported, touches: touches, registrations: registrations, people: facts.people)
        question.model = filter.model
        question.window = AttributionWindow(days: filter.window ?? state.campaign.window) ?? .month
        question.isMatureOnly = filter.isMatureOnly
        question.confidence = filter.confidence
        question.period = filter.period.map { Int32($0.first.number)...Int32($0.last.number) }
        question.asOf = Int32(try today().number)
        return question
    }

    private func groups(
        of event: Outreach.Event, _ day: Day, _ groupings: [ConversionGrouping], _ state: CampaignState
    ) -> [GroupKey] {
        let keys = { state.keys(of: event, on: day, by: $0) }
        guard let first = groupings.first else { return [] }
        guard groupings.count > 1 else { return keys(first).map { GroupKey($0) } }
        return keys(first).flatMap { one in keys(groupings[1]).map { GroupKey(one, $0) } }
    }
}

extension Membership {
    init(_ member: Attendance.Membership) {
        self =
            switch member {
            case .yes: .yes
            case .no: .no
            case .unknown: .unknown
            }
    }
}

extension SignUpChannel {
    init(_ channel: SignUp.Channel) {
        self =
            switch channel {
            case .event: .event
            case .own: .independent
            case .agent: .agent
            case .sponsor: .sponsor
            case .government: .government
            }
    }
}
