import Language
import Outreach
import Planning

extension Workspace {
    /// Why a site is not in a plan: the rule that forbids it, or its price in sign-ups.
    ///
    /// The board is laid out again as the campaign stands, without the plan's own events, as for `why`.
    ///
    /// - Parameters:
    ///   - text: the site.
    ///   - name: the plan; the latest if nil.
    public func whyNot(_ text: String, plan name: String?) throws(Failure) -> SiteAbsence {
        let site: Outreach.Site = try find(text)
        let reply = try planReply(name)
        let ground = try ground(of: reply.plan)
        let laid = ground.laid(reply.plan)
        let visit = reply.visits.first { $0.site.id == site.id }?.id
        let choices = ground.firstChoices(of: site.id)
        let price = visit == nil ? ground.price(of: choices, in: laid) : nil
        return SiteAbsence(
            plan: reply.plan, site: site, ecosystem: ground.state.ecosystems[site.ecosystem],
            expectation: choices.first.map(ground.expectation), visit: visit, price: price,
            rules: visit == nil && price == nil ? ground.rules(against: site, in: reply.plan.period.range) : [],
            changes: try changes(since: reply.plan).count)
    }
}

extension PlanGround {
    /// The sites of the problem that are the first visit to the place, in one way or another.
    fileprivate func firstChoices(of site: String) -> [Int] {
        let all = board.choices.indices.filter { self.site($0)?.id == site }
        guard let first = all.map({ board.choices[$0].visit }).min() else { return [] }
        return all.filter { board.choices[$0].visit == first }
    }

    /// What it costs to take a place in; nil if no search finds room for it.
    ///
    /// Its prizes are raised above all others together, so that the best plan is the best of those that visit it.
    fileprivate func price(of choices: [Int], in plan: Plan) -> SiteAbsence.Price? {
        var sites = problem.sites
        let bonus = 1 + sites.reduce(0) { $0 + $1.prize }
        for index in choices { sites[index].prize += bonus }
        guard !choices.isEmpty, let wanted = try? problem.replacing(sites: sites) else { return nil }
        let forced = wanted.nearby(plan)
        let rounded = problem.roundingStarts(of: forced)
        guard let visit = rounded.visits.first(where: { choices.contains($0.site) }) else { return nil }
        let polished = problem.nearby(plan)
        let signUps = rounded.visits.reduce(0) { $0 + drawn($1.site) }
        let best = max(
            polished.visits.reduce(0) { $0 + drawn($1.site) }, plan.visits.reduce(0) { $0 + drawn($1.site) })
        let (team, day) = board.teamDays[visit.teamDay]
        let kept = Set(rounded.visits.compactMap { site($0.site)?.id })
        let leaving = plan.visits.compactMap { site($0.site) }.filter { !kept.contains($0.id) }
        return SiteAbsence.Price(
            team: team, start: Moment(day, minute: visit.start), loss: max(0, best - signUps), leaving: leaving)
    }

    /// The rules that keep every team from the site on every day of the period.
    fileprivate func rules(against site: Outreach.Site, in period: DayRange) -> [Phrase] {
        if site.retired { return [.whyNot(.siteRetired)] }
        let days = (0...period.first.days(to: period.last)).map { period.first.advanced(by: $0) }
        let open = days.filter { !state.openings(of: site, on: $0).isEmpty }
        guard !open.isEmpty else { return [.whyNot(.neverOpen)] }
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
            // What hinders the team when it is out tells more than that it is off on other days.
            let fewest = working.map { day -> (isOff: Bool, phrases: [Phrase]) in
                let phrases = breaches(site, team, day)
                return (phrases == [.ruleNoShift(team.name, day)], phrases)
            }.min { ($0.isOff ? 1 : 0, $0.phrases.count) < ($1.isOff ? 1 : 0, $1.phrases.count) }?.phrases
            for phrase in fewest ?? [] where !told.contains(phrase) { told.append(phrase) }
        }
        return told.isEmpty ? [.whyNot(.noRoom)] : told
    }

    /// What a visit by the team on that day would break, at the best of its starts.
    private func breaches(_ site: Outreach.Site, _ team: Team, _ day: Day) -> [Phrase] {
        let check = RuleCheck(state: state)
        let duration = state.duration(of: site)
        let found = state.openings(of: site, on: day).flatMap { span in
            stride(from: span.open, through: max(span.open, span.close - duration), by: 30).map { start -> [Phrase] in
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
