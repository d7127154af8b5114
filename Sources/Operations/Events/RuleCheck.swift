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
        let same = state.events.first { other in
            other.id != event.id && other.site == event.site && other.status.occupiesTeams
                && other.start.map { Week(containing: $0.day) == Week(containing: start.day) } ?? false
        }
        if let same { found.append(.ruleSiteTwice(site.name, same.handle)) }
        for team in event.teams.teams.compactMap({ state.teamByID[$0] }) {
            found += breaches(of: team, event, site, start, minutes: minutes(start, end))
        }
        return found
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
        guard let index = board.teamDays.firstIndex(where: { $0.day == start.day }) else {
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
            return isBreak ? nil : .ruleNoShift(team.name, day)
        case .closed, .siteRepeated, .unknown, .officerInTwoPlaces, .pinMissing: return nil
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
