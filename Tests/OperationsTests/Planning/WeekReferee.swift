import Foundation
import Outreach

@testable import Operations

/// Holds a week against the rules of the field from the nouns alone, in its own words and without the planner.
struct WeekReferee {
    private let week: Week
    private let sites: [String: Site]
    private let teams: [String: Team]
    private let officers: [Officer]
    private let holidays: [Holiday]
    private let ecosystems: [String: Ecosystem]
    private let standing: [Event]

    init(_ workspace: Workspace, _ week: Week) async throws {
        self.week = week
        sites = Dictionary(uniqueKeysWithValues: try await workspace.records(Site.self).map { ($0.id, $0) })
        teams = Dictionary(uniqueKeysWithValues: try await workspace.records(Team.self).map { ($0.id, $0) })
        officers = try await workspace.records()
        holidays = try await workspace.records()
        ecosystems = Dictionary(uniqueKeysWithValues: try await workspace.records(Ecosystem.self).map { ($0.id, $0) })
        standing = try await workspace.events().map(\.event).filter { $0.status.occupiesTeams }
    }

    /// One team at one site.
    private struct Call {
        let site: Site
        let team: Team
        let start: Moment
        let end: Moment
        let isNew: Bool
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

    /// What breaks a rule among the events.
    func findings(_ events: [Event]) -> [String] { findings(calls(events, isNew: true)) }

    private func calls(_ events: [Event], isNew: Bool) -> [Call] {
        events.flatMap { event in
            event.teams.teams.compactMap { team in
                guard let site = sites[event.site], let team = teams[team], let start = event.start,
                    let end = event.end,
                    week.range.contains(start.day)
                else { return nil }
                return Call(site: site, team: team, start: start, end: end, isNew: isNew)
            }
        }
    }

    private func findings(_ calls: [Call]) -> [String] {
        var found = calls.filter(\.isNew).flatMap(findings)
        for (site, visits) in Dictionary(grouping: calls, by: \.site.id)
        where visits.count > 1 && visits.contains(where: \.isNew) {
            found.append("\(site) is visited \(visits.count) times")
        }
        for day in Dictionary(grouping: calls, by: { "\($0.team.id) \($0.start.day.text)" }) {
            let route = day.value.sorted { $0.start < $1.start }
            guard route.contains(where: \.isNew), let team = route.first?.team else { continue }
            if route.count > team.maxEvents ?? 3 { found.append("\(day.key): \(route.count) events") }
            for (one, next) in zip(route, route.dropFirst()) {
                let free = next.start.minutes - one.end.minutes
                if free < way(one.site.place, next.site.place) - 1 {
                    found.append("\(day.key): \(free) minutes of way")
                }
            }
            let span = (team.shifts ?? Team.usualShifts)[route[0].start.day.weekday]
            guard let first = span.first, let last = span.last else { continue }
            if route[0].start.minute - way(team.place, route[0].site.place) + 1 < first.open {
                found.append("\(day.key): leaves before the shift")
            }
            if let end = route.last, end.end.minute + way(end.site.place, team.place) - 1 > last.close {
                found.append("\(day.key): returns after the shift")
            }
        }
        return found
    }

    private func findings(_ call: Call) -> [String] {
        var found: [String] = []
        let day = call.start.day
        let (start, end) = (call.start.minute, call.start.minute + call.end.minutes - call.start.minutes)
        func note(_ text: String) { found.append("\(call.site.id) \(call.team.id) \(call.start.text): \(text)") }
        if !week.range.contains(day) { note("another week") }
        let off = holidays.contains { holiday in
            holiday.holidayKind != .ramadan && holiday.date <= day && day <= (holiday.until ?? holiday.date)
        }
        if off { note("a day off") }
        let isRamadan = holidays.contains { holiday in
            holiday.holidayKind == .ramadan && holiday.date <= day && day <= (holiday.until ?? holiday.date)
        }
        if isRamadan, end > 15 * 60 { note("after 15.00 in Ramadan") }
        if day.weekday == .friday, start < 13 * 60, end > 11 * 60 + 30 { note("the Friday prayer") }
        let own = officers.filter { $0.team == call.team.id }
        if !own.isEmpty, own.allSatisfy({ $0.leave?.contains(day) == true }) { note("all officers are on leave") }
        let hours = call.site.hours(in: ecosystems[call.site.ecosystem])[day.weekday]
        if !hours.contains(where: { $0.open <= start && end <= $0.close }) { note("the site is closed") }
        let shift = (call.team.shifts ?? Team.usualShifts)[day.weekday]
        if !shift.contains(where: { $0.open <= start && end <= $0.close }) { note("outside the shift") }
        if let home = call.team.home, call.site.home != home { note("another island") }
        return found
    }

    /// Minutes by road: 1.4 times the great circle at 40 km/h and ten minutes; 10 where a place is not known.
    private func way(_ from: (Double, Double)?, _ to: (Double, Double)?) -> Int {
        guard let from, let to else { return 10 }
        let radians = { (degrees: Double) in degrees * .pi / 180 }
        let (north, east) = (radians(to.0 - from.0), radians(to.1 - from.1))
        let chord =
            sin(north / 2) * sin(north / 2) + cos(radians(from.0)) * cos(radians(to.0)) * sin(east / 2) * sin(east / 2)
        let kilometres = 2 * 6_371.0 * asin(min(1, chord.squareRoot()))
        return Int((kilometres * 1.4 / 40 * 60 + 10).rounded(.down))
    }
}

extension Site {
    fileprivate var place: (Double, Double)? { latitude.flatMap { north in longitude.map { (north, $0) } } }

    /// The island by the region: 19.02 and 19.06 lie on Belitung.
    fileprivate var home: String {
        island ?? (["19.02", "19.06"].contains { region?.hasPrefix($0) == true } ? "belitung" : "bangka")
    }
}

extension Team {
    fileprivate var place: (Double, Double)? { latitude.flatMap { north in longitude.map { (north, $0) } } }

    /// The island of the office, by its longitude where nobody said.
    fileprivate var home: String? { island ?? longitude.map { $0 > 107.2 ? "belitung" : "bangka" } }
}
