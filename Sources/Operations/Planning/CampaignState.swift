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
    var holidays: [Holiday]
    var events: [Outreach.Event]
    let siteByID: [String: Outreach.Site]
    let teamByID: [String: Team]

    init(_ file: CampaignFile) throws {
        campaign = try file.all(Campaign.self).first ?? Campaign(id: "")
        ecosystems = Dictionary(try file.all(Ecosystem.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
        regions = Dictionary(try file.all(Region.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
        sites = try file.all(retired: true)
        teams = try file.all(retired: true)
        officers = try file.all()
        holidays = try file.all()
        events = try file.all()
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

    /// The team's officers who are at work on that day.
    func officers(of team: Team, on day: Day) -> [Officer] {
        officers.filter { $0.team == team.id && $0.leave?.contains(day) != true }
    }

    /// Whether the team goes out on that day: a team whose officers are all away does not.
    func isStaffed(_ team: Team, on day: Day) -> Bool {
        !officers.contains { $0.team == team.id } || !officers(of: team, on: day).isEmpty
    }

    /// The spans of that day in which the site can host an event.
    func openings(of site: Outreach.Site, on day: Day) -> [WeeklyHours.Span] {
        let spans = site.hours(in: ecosystems[site.ecosystem])[day.weekday]
        // In Ramadan offices close at 15.00 and villages expect nobody later.
        guard isRamadan(day) else { return spans }
        return spans.compactMap { WeeklyHours.Span(open: $0.open, close: min($0.close, 15 * 60)) }
    }

    /// The spans of that day in which no event may run: the Friday prayer by default.
    func breaks(on day: Day) -> [WeeklyHours.Span] { campaign.fridayBreak?[day.weekday] ?? [] }

    /// Minutes of a visit to the site.
    func duration(of site: Outreach.Site) -> Int { site.duration ?? ecosystems[site.ecosystem]?.duration ?? 90 }

    /// The regency's code of the site, as far as its region is known.
    func regency(of site: Outreach.Site?) -> String? {
        site?.region.map { Region.regency(of: $0) }
    }
}
