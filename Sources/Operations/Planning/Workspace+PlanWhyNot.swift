import Language
import Outreach
import Planning

extension Workspace {
    /// Why a site is not in a plan: the rule that forbids it, or its price in sign-ups.
    ///
    /// - Parameters:
    ///   - text: the site.
    ///   - name: the plan; the latest if nil.
    public func whyNot(_ text: String, plan name: String?) throws(Failure) -> SiteAbsence {
        let site: Outreach.Site = try find(text)
        let reply = try planReply(name)
        let context = try context(of: reply.plan)
        let visit = reply.visits.first { $0.site.id == site.id }?.id
        let index = context.ground.board.sites.firstIndex { $0.id == site.id }
        let price = visit == nil ? index.flatMap(context.price) : nil
        return SiteAbsence(
            plan: reply.plan, site: site, ecosystem: context.ground.state.ecosystems[site.ecosystem],
            expectation: index.map(context.ground.expectation), visit: visit, price: price,
            rules: visit == nil && price == nil ? context.rules(against: site, in: reply.plan.range) : [],
            changes: context.changes)
    }
}

extension PlanContext {
    /// What it costs to take a site in; nil if no search finds a place for it.
    ///
    /// The site's prize is raised above all others together, so that the best plan is the best of those that visit it.
    fileprivate func price(_ index: Int) -> SiteAbsence.Price? {
        let problem = ground.problem
        var sites = problem.sites
        let bonus = 1 + sites.reduce(0) { $0 + $1.prize }
        sites[index].prize += bonus
        guard let wanted = try? problem.replacing(sites: sites) else { return nil }
        let forced = near(wanted, from: plan.visits)
        guard let visit = forced.visits.first(where: { $0.site == index }) else { return nil }
        let without = near(problem, from: plan.visits)
        let best = without.prize > plan.prize ? without : plan
        let rounded = problem.roundingStarts(of: forced).visits.first { $0.site == index } ?? visit
        let (team, day) = ground.board.teamDays[visit.teamDay]
        return SiteAbsence.Price(
            team: team, start: Moment(day, minute: rounded.start),
            loss: max(0, best.prize - (forced.prize - bonus)), leaving: self.sites(of: plan, without: forced))
    }

    /// The rules that keep every team from the site on every day of the period.
    fileprivate func rules(against site: Outreach.Site, in period: DayRange) -> [Phrase] {
        let state = ground.state
        if site.retired { return [.reason(.siteRetired)] }
        if let event = state.events.first(where: { event in
            event.site == site.id && event.status.occupiesTeams && event.start.map { period.contains($0.day) } ?? false
        }) {
            return [.ruleSiteTwice(site.name, event.handle)]
        }
        let days = (0...period.first.days(to: period.last)).map { period.first.advanced(by: $0) }
        let open = days.filter { !state.openings(of: site, on: $0).isEmpty }
        guard !open.isEmpty else { return [.reason(.neverOpen)] }
        let working = open.filter { state.holiday(on: $0) == nil }
        guard !working.isEmpty else {
            return open.compactMap { day in
                state.holiday(on: day).map {
                    .ruleHoliday(day, indonesian: $0.nameIndonesian ?? "", english: $0.nameEnglish ?? "")
                }
            }
        }
        var told: [Phrase] = []
        for team in state.teams where !team.retired {
            let fewest = working.map { breaches(site, team, $0) }.min { $0.count < $1.count }
            for phrase in fewest ?? [] where !told.contains(phrase) { told.append(phrase) }
        }
        return told.isEmpty ? [.reason(.noRoom)] : told
    }

    /// What a visit by the team on that day would break, at the best of its starts.
    private func breaches(_ site: Outreach.Site, _ team: Team, _ day: Day) -> [Phrase] {
        let check = RuleCheck(state: ground.state)
        let duration = ground.state.duration(of: site)
        let found = ground.state.openings(of: site, on: day).flatMap { span in
            stride(from: span.open, through: max(span.open, span.close - duration), by: 15).map { start -> [Phrase] in
                var event = Outreach.Event(id: "")
                event.site = site.id
                event.teams = TeamShares(teams: [team.id])
                event.start = Moment(day, minute: start)
                event.end = Moment(day, minute: start + duration)
                return check.breaches(of: event)
            }
        }
        return found.min { $0.count < $1.count } ?? []
    }
}
