import Language
import Outreach
import Planning

/// Holds one event against the rules of the field: what a person sees before it is set.
struct RuleCheck {
    let state: CampaignState

    /// Every rule that the event would break; empty if it is fine.
    ///
    /// - Parameter event: with site, teams and start.
    func breaches(of event: Outreach.Event) -> [Phrase] {
        guard let start = event.start, let end = event.end, let site = state.siteByID[event.site] else { return [] }
        var found: [Phrase] = []
        if let holiday = state.holiday(on: start.day) {
            found.append(
                .ruleHoliday(start.day, indonesian: holiday.nameIndonesian ?? "", english: holiday.nameEnglish ?? ""))
        }
        for pause in state.breaks(on: start.day)
        where start.minute < pause.close && pause.open < start.minute + minutes(start, end) {
            found.append(.ruleFridayBreak(pause))
        }
        let openings = state.openings(of: site, on: start.day)
        if !openings.contains(where: { $0.contains(start.minute, start.minute + minutes(start, end)) }) {
            found.append(.ruleClosed(site.name, start.day, openings))
        }
        if let near = tooNear(event, site, start.day) { found.append(near) }
        let teams = event.teams.teams.compactMap { state.teamByID[$0] }
        let missing = missingSkills(site, teams, start.day)
        if !missing.isEmpty { found.append(.ruleSkills(teams.map(\.name), start.day, skills: missing)) }
        for team in teams { found += breaches(of: team, event, site, start, minutes: minutes(start, end)) }
        return found
    }

    /// The nearest other event at the site, if it lies fewer days away than visits must.
    private func tooNear(_ event: Outreach.Event, _ site: Outreach.Site, _ day: Day) -> Phrase? {
        let least = state.spacing(of: site)
        let others = state.events.compactMap { other -> (days: Int, handle: String)? in
            guard other.id != event.id, other.site == site.id, other.status.occupiesTeams, let start = other.start
            else {
                return nil
            }
            let days = abs(start.day.days(to: day))
            return days < least ? (days, other.handle) : nil
        }
        return others.min { ($0.days, $0.handle) < ($1.days, $1.handle) }.map {
            .ruleTooNear(site.name, event: $0.handle, days: $0.days, least: least)
        }
    }

    /// What the site asks for and nobody can do who goes with one of the teams on that day.
    private func missingSkills(_ site: Outreach.Site, _ teams: [Team], _ day: Day) -> [String] {
        let known = Set(teams.flatMap { state.officers(of: $0, on: day) }.flatMap { $0.skills?.words ?? [] })
        return (site.skills?.words ?? []).filter { !known.contains($0) }
    }

    private func minutes(_ start: Moment, _ end: Moment) -> Int { end.minutes - start.minutes }

    /// What the event would break for one of its teams on that day.
    private func breaches(
        of team: Team, _ event: Outreach.Event, _ site: Outreach.Site, _ start: Moment, minutes: Int
    ) -> [Phrase] {
        if team.retired { return [.ruleTeamRetired(team.name)] }
        guard state.isStaffed(team, on: start.day) else { return [.ruleAllAway(team.name, start.day)] }
        guard state.holiday(on: start.day) == nil else { return [] }
        var placed = site
        placed.duration = minutes
        let board = PlanBoard(
            PlanPeriod(Week(containing: start.day)), state, nil, candidates: [placed], teams: [team],
            without: event.id)
        guard let index = board.teamDay(of: team.id, at: site, from: start, minutes: minutes) else {
            return [.ruleNoShift(team.name, start.day)]
        }
        guard let (problem, plan) = try? board.freeProblem() else { return [] }
        let visit = Visit(site: 0, teamDay: index, start: start.minute)
        var told: [Phrase] = []
        for violation in problem.assessment(of: visit, in: plan).violations {
            guard let phrase = phrase(violation, team, board), !told.contains(phrase) else { continue }
            told.append(phrase)
        }
        return told
    }

    /// The broken rule in words; what is told of the site and the day already is not told again.
    private func phrase(_ violation: Violation, _ team: Team, _ board: PlanBoard) -> Phrase? {
        switch violation {
        case .arrivesLate(let visit, let arrival, let previous):
            return .ruleArrivesLate(
                team.name, from: name(previous, board), to: name(visit.site, board), clock(arrival))
        case .leavesEarly(_, let leaves, let start):
            return .ruleLeavesEarly(team.name, clock(leaves), shift: clock(start))
        case .returnsLate(_, let returns, let end):
            return .ruleReturnsLate(team.name, clock(returns), shift: clock(end))
        case .otherIsland: return .ruleOtherIsland(team.name)
        case .noWay: return .ruleOtherIsland(team.name)
        case .tooManyEvents(_, let events, let maximum): return .ruleTooMany(team.name, events, maximum: maximum)
        case .tooMuchTravel(_, let minutes, let maximum): return .ruleTooFar(team.name, minutes, maximum: maximum)
        case .blocked(let visit, _, let blocked):
            let day = board.teamDays[visit.teamDay].day
            let isBreak = state.breaks(on: day).contains { $0.open == blocked.start && $0.close == blocked.end }
            if isBreak { return nil }
            let busy = state.busySpans(of: team, on: day).first { $0.open == blocked.start && $0.close == blocked.end }
            return busy.map { .calendar(.busyThen(team.name, day, from: clock($0.open), until: clock($0.close))) }
                ?? .ruleNoShift(team.name, day)
        case .travelPaused(_, _, _, _, let pause):
            return .ruleTravelPause(team.name, clock(pause.start), until: clock(pause.end))
        case .tooSoon(let visit, _, let days, let least):
            return .ruleTooSoon(name(visit.site, board), days, least: least)
        case .ceilingExceeded(_, let events, let maximum): return .ruleCeiling(events, maximum: maximum)
        case .budgetExceeded(let cost, let budget): return .ruleBudget(cost, budget: budget)
        // A team-day shares its officers with the team's other ways to spend the day alone: the day trips.
        case .officerInTwoPlaces: return .ruleOtherIsland(team.name)
        case .closed, .siteRepeated, .unknown, .pinMissing, .needsUnmet: return nil
        }
    }

    /// What a point of the problem is called: the standing event there, or the office.
    private func name(_ point: Int, _ board: PlanBoard) -> String {
        if board.sites.indices.contains(point) { return board.sites[point].name }
        guard let standing = board.standing.first(where: { $0.visit.site == point }) else { return "" }
        return "\(standing.event.handle) \(state.siteByID[standing.event.site]?.name ?? "")"
    }

    private func clock(_ minutes: Int) -> Moment { Moment(Day(number: 0), minute: minutes) }
}
