import Foundation
import Outreach

@testable import Operations

extension WeekReferee {
    /// What breaks a rule in one call by itself.
    func findings(_ call: Call) -> [String] {
        var found: [String] = []
        let day = call.start.day
        let (start, end) = (call.start.minute, call.endMinute)
        func note(_ text: String) { found.append("\(call.site.id) \(call.team.id) \(call.start.text): \(text)") }
        if !period.contains(day) { note("another week") }
        let off = holidays.contains { holiday in
            holiday.holidayKind != .ramadan && holiday.date <= day && day <= (holiday.until ?? holiday.date)
        }
        if off { note("a day off") }
        if !isStaffed(call.team, day) { note("all officers are on leave") }
        let shift = (call.team.shifts ?? Team.usualShifts)[day.weekday]
        if !shift.contains(where: { $0.open <= start && end <= $0.close }) { note("outside the shift") }
        if (campaign.fridayBreak?[day.weekday] ?? []).contains(where: { start < $0.close && $0.open < end }) {
            note("the Friday prayer")
        }
        if let home = call.team.home, call.site.home != home, links.isEmpty { note("another island") }
        guard !call.isAgreed else { return found }
        let isRamadan = holidays.contains { holiday in
            holiday.holidayKind == .ramadan && holiday.date <= day && day <= (holiday.until ?? holiday.date)
        }
        if isRamadan, end > campaign.ramadanClose?.minutes ?? 1_440 { note("after 15.00 in Ramadan") }
        if !hours(call.site, day).contains(where: { $0.open <= start && end <= $0.close }) {
            note("the site is closed")
        }
        let known = officers.filter { goes($0, with: call.team, day) }.flatMap { $0.skills?.words ?? [] }
        if !(call.site.skills?.words ?? []).allSatisfy(known.contains) { note("nobody has the skill") }
        return found
    }

    /// When the site receives teams on that day.
    private func hours(_ site: Site, _ day: Day) -> [WeeklyHours.Span] {
        let week = site.windows ?? ecosystems[site.ecosystem]?.windows ?? WeeklyHours()
        if site.closedDates?.ranges.contains(where: { $0.first <= day && day <= $0.last }) == true { return [] }
        let usual = Weekday.allCases.map { week[$0] }.first { !$0.isEmpty } ?? []
        let own = week[day.weekday]
        if site.openDates?.ranges.contains(where: { $0.first <= day && day <= $0.last }) == true {
            return own.isEmpty ? usual : own
        }
        if let days = site.pasaran?.days {
            // Monday 5 October 2026 is Kliwon; the names come round every five days.
            let names = ["kliwon", "legi", "pahing", "pon", "wage"]
            let lag = (Day("2026-10-05") ?? .first).days(to: day)
            guard days.contains(where: { $0.name == names[((lag % 5) + 5) % 5] }) else { return [] }
        }
        guard let market = site.marketDays?.days else { return own }
        return market.contains(day.weekday) ? (own.isEmpty ? usual : own) : []
    }

    private func goes(_ officer: Officer, with team: Team, _ day: Day) -> Bool {
        guard officer.leave?.ranges.contains(where: { $0.first <= day && day <= $0.last }) != true else { return false }
        return (officer.joins?.teams[day.weekday] ?? officer.team) == team.id
    }

    private func isStaffed(_ team: Team, _ day: Day) -> Bool {
        !officers.contains { $0.team == team.id } || officers.contains { goes($0, with: team, day) }
    }

    /// What goes beyond the most events or the budget; events that stand may do so by themselves.
    func ceilingFindings(_ calls: [Call]) -> [String] {
        var found: [String] = []
        let weeks = period.first.days(to: period.last) / 7 + 1
        let once = Dictionary(grouping: calls) { "\($0.event ?? $0.start.text + $0.team.id) \($0.site.id)" }
            .compactMap(\.value.first)
        for quota in quotas {
            guard let most = quota.atMost else { continue }
            let counted = (quota.scope == .team ? calls : once).filter { call in
                switch quota.scope {
                case .ecosystem: call.site.ecosystem == quota.of
                case .region: call.site.region.map { $0 == quota.of || $0.hasPrefix(quota.of + ".") } ?? false
                case .team: call.team.id == quota.of
                }
            }
            if counted.count > most * weeks, counted.contains(where: \.isNew) {
                found.append("\(quota.id): \(counted.count) events")
            }
        }
        func cost(_ site: Site) -> Int { site.visitCost ?? ecosystems[site.ecosystem]?.visitCost ?? 0 }
        if let budget = campaign.weeklyBudget, once.contains(where: { $0.isNew && cost($0.site) > 0 }),
            once.reduce(0, { $0 + cost($1.site) }) > budget * weeks
        {
            found.append("the budget is spent")
        }
        return found
    }
}

/// The ways of the referee.
extension WeekReferee {
    /// A place with the name under which a travel table may know it.
    struct Point: Equatable {
        var id: String?
        var north: Double?
        var east: Double?
    }

    /// A link as seen from the team's island.
    struct Side {
        let near: Point
        let far: Point
        let minutes: Int
        let departures: [Int]
        let returns: [Int]
    }

    func point(_ site: Site) -> Point { Point(id: site.id, north: site.latitude, east: site.longitude) }
    func point(_ team: Team) -> Point { Point(id: team.id, north: team.latitude, east: team.longitude) }

    func sides(from home: String, to island: String, on day: Day) -> [Side] {
        links.filter { $0.days?.days.contains(day.weekday) ?? true }.flatMap { link -> [Side] in
            let one = Point(north: link.fromLatitude, east: link.fromLongitude)
            let other = Point(north: link.toLatitude, east: link.toLongitude)
            let out = (link.departures?.times ?? []).map(\.minutes)
            let back = (link.returns?.times ?? []).map(\.minutes)
            let ends = (link.fromIsland.lowercased(), link.toIsland.lowercased())
            var sides: [Side] = []
            if ends == (home, island) {
                sides.append(Side(near: one, far: other, minutes: link.minutes, departures: out, returns: back))
            }
            if ends == (island, home) {
                sides.append(Side(near: other, far: one, minutes: link.minutes, departures: back, returns: out))
            }
            return sides
        }
    }

    /// Whether a ship may sail then: not in a break without travel.
    func sails(_ departure: Int, _ minutes: Int, _ day: Day) -> Bool {
        pauses(day).allSatisfy { departure + minutes <= $0.open || departure >= $0.close }
    }

    /// Whether so many minutes of way can be made between two times without touching a break in which nobody travels.
    func fits(_ minutes: Int, from ready: Int, to limit: Int, on day: Day) -> Bool {
        let minutes = max(0, minutes)
        return ready + minutes <= limit
            && ([ready] + pauses(day).map(\.close)).contains { start in
                start >= ready && start + minutes <= limit && sails(start, minutes, day)
            }
    }

    private func pauses(_ day: Day) -> [WeeklyHours.Span] {
        campaign.breakTravel ? [] : campaign.fridayBreak?[day.weekday] ?? []
    }

    /// Minutes of way: by the table, else 1.4 times the great circle at 40 km/h and ten minutes, rounded down; 10 where a
    /// place is not known. Nil where the table says that there is no way.
    func way(_ from: Point, _ to: Point) -> Int? {
        if let table, let one = from.id.flatMap({ table.identifiers.firstIndex(of: $0) }),
            let other = to.id.flatMap({ table.identifiers.firstIndex(of: $0) })
        {
            let minutes = Int(table.minutes.rows[one][other])
            return minutes < 0 ? nil : minutes
        }
        guard let fromNorth = from.north, let fromEast = from.east, let toNorth = to.north, let toEast = to.east else {
            return 10
        }
        let radians = { (degrees: Double) in degrees * .pi / 180 }
        let (north, east) = (radians(toNorth - fromNorth), radians(toEast - fromEast))
        let chord =
            sin(north / 2) * sin(north / 2) + cos(radians(fromNorth)) * cos(radians(toNorth)) * sin(east / 2)
            * sin(east / 2)
        let kilometres = 2 * 6_371.0 * asin(min(1, chord.squareRoot()))
        return Int((kilometres * 1.4 / 40 * 60 + 10).rounded(.down))
    }
}

extension Site {
    /// The island by the region: 19.02 and 19.06 lie on Belitung.
    var home: String {
        island?.lowercased()
            ?? (["19.02", "19.06"].contains { region?.hasPrefix($0) == true } ? "belitung" : "bangka")
    }
}

extension Team {
    /// The island of the office, by its longitude where nobody said.
    var home: String? { island?.lowercased() ?? longitude.map { $0 > 107.2 ? "belitung" : "bangka" } }
}
