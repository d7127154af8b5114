import Foundation
import Outreach

@testable import Operations

/// Holds a week, or several, against the rules of the field from the nouns alone, in its own words and without the planner.
struct WeekReferee {
    let period: DayRange
    let campaign: Campaign
    let sites: [String: Site]
    let teams: [String: Team]
    let officers: [Officer]
    let holidays: [Holiday]
    let ecosystems: [String: Ecosystem]
    let quotas: [Quota]
    let links: [Link]
    let table: TravelTable?
    private let standing: [Event]

    init(_ workspace: Workspace, _ week: Week) async throws { try await self.init(workspace, week.range) }

    init(_ workspace: Workspace, _ period: DayRange) async throws {
        self.period = period
        campaign = try await workspace.campaign()
        sites = Dictionary(uniqueKeysWithValues: try await workspace.records(Site.self).map { ($0.id, $0) })
        teams = Dictionary(uniqueKeysWithValues: try await workspace.records(Team.self).map { ($0.id, $0) })
        officers = try await workspace.records()
        holidays = try await workspace.records()
        ecosystems = Dictionary(uniqueKeysWithValues: try await workspace.records(Ecosystem.self).map { ($0.id, $0) })
        quotas = try await workspace.records()
        links = try await workspace.records()
        table = try await workspace.records(TravelTable.self).first
        standing = try await workspace.events().map(\.event).filter { $0.status.occupiesTeams }
    }

    /// One team at one site.
    struct Call {
        let site: Site
        let team: Team
        let start: Moment
        let end: Moment
        let isNew: Bool
        /// The event that stands for it, so that a joint event counts once.
        var event: String?
        /// Whether it was agreed upon before, and so may be where rules would not have put it.
        var isAgreed = false
    }

    /// What breaks a rule in the plan with the standing events round it.
    func findings(_ reply: PlanReply) -> [String] {
        let new = reply.visits.map { visit in
            Call(
                site: visit.site, team: visit.team, start: visit.visit.start,
                end: visit.visit.start.advanced(byMinutes: visit.visit.minutes), isNew: true)
        }
        return findings(new + calls(standing, isNew: false))
    }

    /// What breaks a rule in new calls with the standing events round them, without those of the identifiers given.
    func findings(_ new: [Call], without moved: Set<String>) -> [String] {
        findings(new + calls(standing.filter { !moved.contains($0.id) }, isNew: false))
    }

    /// What breaks a rule among the events.
    func findings(_ events: [Event]) -> [String] { findings(calls(events, isNew: true)) }

    private func calls(_ events: [Event], isNew: Bool) -> [Call] {
        events.flatMap { event in
            event.teams.teams.compactMap { team in
                guard let site = sites[event.site], let team = teams[team], let start = event.start,
                    let end = event.end
                else { return nil }
                return Call(
                    site: site, team: team, start: start, end: end, isNew: isNew && period.contains(start.day),
                    event: event.id)
            }
        }
    }

    private func findings(_ all: [Call]) -> [String] {
        let calls = all.filter { period.contains($0.start.day) || $0.isNew }
        var found = calls.filter(\.isNew).flatMap(findings)
        for (site, visits) in Dictionary(grouping: all, by: \.site.id) where visits.contains(where: \.isNew) {
            found += visitFindings(site, visits)
        }
        for day in Dictionary(grouping: calls, by: { "\($0.team.id) \($0.start.day.text)" }) {
            let route = day.value.sorted { $0.start < $1.start }
            guard route.contains(where: \.isNew) else { continue }
            found += routeFindings(day.key, route)
        }
        return found + ceilingFindings(calls)
    }

    /// What breaks a rule between the visits to one site.
    private func visitFindings(_ id: String, _ visits: [Call]) -> [String] {
        var found: [String] = []
        guard let site = sites[id] else { return ["\(id) is out of use"] }
        let least = site.spacing ?? ecosystems[site.ecosystem]?.spacing ?? campaign.spacing
        // A joint event is one visit.
        let once = Dictionary(grouping: visits) { "\($0.event ?? $0.team.id) \($0.start.text)" }.compactMap(
            \.value.first)
        for (index, visit) in once.enumerated() {
            for other in once[..<index] where visit.isNew || other.isNew {
                if visit.isAgreed, other.isAgreed || !other.isNew { continue }
                if other.isAgreed, !visit.isNew { continue }
                let days = abs(visit.start.day.days(to: other.start.day))
                if days < least { found.append("\(id) is visited twice within \(days) days") }
            }
        }
        let inside = once.filter { period.contains($0.start.day) }
        if inside.count > max(site.maxVisits ?? 1, inside.count(where: { !$0.isNew || $0.isAgreed })) {
            found.append("\(id) is visited \(inside.count) times")
        }
        if let deadline = site.promisedBy, deadline <= period.last, (site.maxVisits ?? 1) == 1,
            visits.allSatisfy({ $0.isNew && !$0.isAgreed && $0.start.day.days(to: deadline) <= 91 }),
            let first = visits.map(\.start.day).min(),
            first > (deadline < period.first ? period.first.advanced(by: 6) : deadline)
        {
            found.append("\(id) is visited after the promised day")
        }
        return found
    }

    /// What breaks a rule in a team's day.
    private func routeFindings(_ key: String, _ route: [Call]) -> [String] {
        guard let first = route.first, let last = route.last else { return [] }
        var found: [String] = []
        let team = first.team
        let day = first.start.day
        if route.count > team.maxEvents ?? 3 { found.append("\(key): \(route.count) events") }
        let spans = (team.shifts ?? Team.usualShifts)[day.weekday]
        guard let open = spans.first?.open, let close = spans.last?.close else { return ["\(key): no shift"] }
        var travel = 0
        for (one, next) in zip(route, route.dropFirst()) {
            let free = next.start.minutes - one.end.minutes
            guard let way = way(point(one.site), point(next.site)) else {
                found.append("\(key): no way")
                continue
            }
            travel += way
            if !fits(way - 1, from: one.endMinute, to: next.start.minute, on: day) {
                found.append("\(key): \(free) minutes of way")
            }
        }
        if route.contains(where: { $0.site.home != first.site.home }) { found.append("\(key): two islands") }
        if let home = team.home, first.site.home != home {
            return found + tripFindings(key, route, home: home, open: open, close: close, travel: travel)
        }
        guard let out = way(point(team), point(first.site)), let back = way(point(last.site), point(team)) else {
            return found + ["\(key): no way"]
        }
        if !fits(out - 1, from: open, to: first.start.minute, on: day) {
            found.append("\(key): leaves before the shift")
        }
        if !fits(back - 1, from: last.endMinute, to: close, on: day) {
            found.append("\(key): returns after the shift")
        }
        if let most = team.maxTravel, travel + out + back - route.count - 1 > most {
            found.append("\(key): too long on the way")
        }
        return found
    }

    /// What breaks a rule in a team's day on another island.
    private func tripFindings(
        _ key: String, _ route: [Call], home: String, open: Int, close: Int, travel: Int
    ) -> [String] {
        guard let first = route.first, let last = route.last else { return [] }
        let day = first.start.day
        let isPossible = sides(from: home, to: first.site.home, on: day).contains { out in
            sides(from: home, to: first.site.home, on: day).contains { back in
                guard out.far == back.far, let there = way(point(first.team), out.near),
                    let land = way(out.far, point(first.site)), let port = way(point(last.site), back.far),
                    let homeward = way(back.near, point(first.team))
                else { return false }
                let total = there + land + port + homeward + out.minutes + back.minutes + travel - route.count - 3
                return total <= first.team.maxTravel ?? .max
                    && out.departures.contains { departure in
                        fits(there - 1, from: open, to: departure, on: day) && sails(departure, out.minutes, day)
                            && fits(land - 1, from: departure + out.minutes, to: first.start.minute, on: day)
                    }
                    && back.returns.contains { departure in
                        fits(port - 1, from: last.endMinute, to: departure, on: day)
                            && sails(departure, back.minutes, day)
                            && fits(homeward - 1, from: departure + back.minutes, to: close, on: day)
                    }
            }
        }
        return isPossible ? [] : ["\(key): another island"]
    }
}

extension WeekReferee.Call {
    var endMinute: Int { start.minute + end.minutes - start.minutes }
}
