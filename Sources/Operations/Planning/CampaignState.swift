import Conversion
import EventLog
import Outreach

/// Everything that planning and reports look up, read once.
struct CampaignState: Sendable {
    var campaign: Campaign
    var ecosystems: [String: Ecosystem]
    var regions: [String: Region]
    var sites: [Outreach.Site]
    var teams: [Team]
    var officers: [Officer]
    /// Perisai agents in use.
    var agents: [Agent]
    var holidays: [Holiday]
    var events: [Outreach.Event]
    var quotas: [Outreach.Quota]
    var links: [Link]
    /// When officers cannot go out, by officer.
    var busy: [String: [BusyTime]]
    /// The travel table, if the campaign has one.
    var travelTable: TravelTable?
    let siteByID: [String: Outreach.Site]
    let teamByID: [String: Team]

    init(_ file: CampaignFile) throws {
        campaign = try file.all(Campaign.self).first ?? Campaign(id: "")
        ecosystems = Dictionary(try file.all(Ecosystem.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
        regions = Dictionary(try file.all(Region.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
        sites = try file.all(retired: true)
        teams = try file.all(retired: true)
        officers = try file.all()
        agents = try file.all()
        holidays = try file.all()
        events = try file.all()
        quotas = try file.all()
        links = try file.all()
        busy = Dictionary(grouping: try file.all(BusyTime.self), by: \.officer)
        travelTable = try file.all(TravelTable.self).first
        siteByID = Dictionary(sites.map { ($0.id, $0) }) { first, _ in first }
        teamByID = Dictionary(teams.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The day off that closes offices on that day, if any.
    func holiday(on day: Day) -> Holiday? {
        holidays.first { $0.holidayKind.closesOffices && $0.days.contains(day) }
    }

    /// Whether the day lies in Ramadan.
    func isRamadan(_ day: Day) -> Bool {
        holidays.contains { $0.holidayKind == .ramadan && $0.days.contains(day) }
    }

    /// The officers who go with the team on that day: its own who are neither away nor with another team, and those of other
    /// teams who join it.
    func officers(of team: Team, on day: Day) -> [Officer] {
        officers.filter { $0.team(on: day) == team.id }
    }

    /// The agents who go with the team on that day; a team does not go out because of them.
    func agents(of team: Team, on day: Day) -> [Agent] { agents.filter { $0.team == team.id && $0.works(on: day) } }

    /// Whether the team goes out on that day: a team whose officers are all away does not. One of which no officer is known
    /// does.
    func isStaffed(_ team: Team, on day: Day) -> Bool {
        !officers.contains { $0.team == team.id } || !officers(of: team, on: day).isEmpty
    }

    /// The spans of that day in which everyone who goes with the team is busy, in order; none for a team of which no officer is known.
    func busySpans(of team: Team, on day: Day) -> [WeeklyHours.Span] {
        let present = officers(of: team, on: day)
        guard !busy.isEmpty, !present.isEmpty else { return [] }
        var spans: [WeeklyHours.Span] = []
        var isFree = [Bool](repeating: false, count: 1440)
        for officer in present {
            let taken = busy[officer.id]?.compactMap { $0.minutes(on: day) } ?? []
            if taken.isEmpty { return [] }
            var minutes = [Bool](repeating: true, count: 1440)
            for range in taken { for minute in range { minutes[minute] = false } }
            for minute in 0..<1440 where minutes[minute] { isFree[minute] = true }
        }
        var start: Int?
        for minute in 0...1440 {
            let isBusy = minute < 1440 && !isFree[minute]
            if isBusy, start == nil { start = minute }
            if !isBusy, let first = start {
                if let span = WeeklyHours.Span(open: first, close: minute) { spans.append(span) }
                start = nil
            }
        }
        return spans
    }

    /// The spans of that day in which the site can host an event.
    func openings(of site: Outreach.Site, on day: Day) -> [WeeklyHours.Span] {
        let spans = site.hours(on: day, in: ecosystems[site.ecosystem])
        // In Ramadan offices close early and villages expect nobody later.
        guard isRamadan(day), let close = campaign.ramadanClose?.minutes else { return spans }
        return spans.compactMap { WeeklyHours.Span(open: $0.open, close: min($0.close, close)) }
    }

    /// The spans of that day in which no event may run: the Friday prayer by default.
    func breaks(on day: Day) -> [WeeklyHours.Span] { campaign.fridayBreak?[day.weekday] ?? [] }

    /// Minutes of a visit to the site.
    func duration(of site: Outreach.Site) -> Int { site.duration ?? ecosystems[site.ecosystem]?.duration ?? 90 }

    /// Days at least between two visits to the site.
    func spacing(of site: Outreach.Site) -> Int {
        site.spacing ?? ecosystems[site.ecosystem]?.spacing ?? campaign.spacing
    }

    /// Rupiah that a visit to the site costs.
    func visitCost(of site: Outreach.Site) -> Int { site.visitCost ?? ecosystems[site.ecosystem]?.visitCost ?? 0 }

    /// The day by which a visit to the site is promised, unless one of its visits within the quarter of a year before, or
    /// after it, keeps the promise.
    func openPromise(of site: Outreach.Site, visited days: [Day]) -> Day? {
        guard let deadline = site.promisedBy, days.allSatisfy({ $0.days(to: deadline) > 91 }) else { return nil }
        return deadline
    }

    /// The regency's code of the site, as far as its region is known.
    func regency(of site: Outreach.Site?) -> String? {
        site?.region.map { Region.regency(of: $0) }
    }
}
