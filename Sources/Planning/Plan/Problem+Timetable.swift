extension Problem {
    /// The route that visits the sites in the given order, each as early as can be; nil if that breaks a rule of the
    /// team-day itself. Pinned visits keep their start. Officers and what holds for the plan as a whole (spacings, quotas,
    /// the budget) are not looked at.
    ///
    /// Earliest starts are exact with several windows, for leaving earlier never hurts. Complexity: linear in the sites
    /// and their openings.
    public func route(of teamDay: Int, visiting order: [Int]) -> Route? {
        guard teamDays.indices.contains(teamDay), order.count <= teamDays[teamDay].maximumEvents else { return nil }
        return timetable(of: teamDay, visiting: order)
    }

    /// The same route, however many events the team-day may hold.
    func timetable(of teamDay: Int, visiting order: [Int]) -> Route? {
        guard let office = officePoint(of: teamDay) else { return nil }
        let limits = teamDays[teamDay]
        let pauses = Pauses(of: limits)
        var here = office
        var minute = limits.shift.start
        var visits: [Visit] = []
        for site in order {
            guard let minutes = travelMinutes(from: here, to: site), meetsNeeds(of: site, teamDay),
                let start = earliestStart(
                    of: site, on: teamDay, from: pauses.arrival(ready: minute, minutes: minutes))
            else { return nil }
            visits.append(Visit(site: site, teamDay: teamDay, start: start))
            minute = start + sites[site].duration
            here = site
        }
        guard let back = order.isEmpty ? 0 : travelMinutes(from: here, to: office) else { return nil }
        let route = Route(teamDay: teamDay, visits: visits, in: self)
        guard pauses.arrival(ready: minute, minutes: back) <= limits.shift.end,
            route.travelMinutes <= limits.maximumTravel ?? .max
        else { return nil }
        return route
    }

    /// Whether the team-day offers what the site needs; a pinned visit needs nothing.
    private func meetsNeeds(of site: Int, _ teamDay: Int) -> Bool {
        sites[site].needs.isEmpty || sites[site].needs.isSubset(of: teamDays[teamDay].offers) || pin(of: site) != nil
    }

    /// The earliest minute, not before the given one, at which the site's event can start on the team-day; nil if none.
    func earliestStart(of site: Int, on teamDay: Int, from minute: Int) -> Int? {
        if let pin = pin(of: site) {
            return pin.teamDay == teamDay && minute <= pin.start ? pin.start : nil
        }
        return starts(of: site, on: teamDay).lazy.filter { $0.end >= minute }.map { max($0.start, minute) }.min()
    }

    /// The spans of minutes at which the site's event can start on the team-day, its end included: windows without
    /// the blocked spans, shortened by the duration; ascending.
    func starts(of site: Int, on teamDay: Int) -> [Interval] {
        let duration = sites[site].duration
        var open = openings(of: site, on: teamDays[teamDay].day)
        for blocked in teamDays[teamDay].blocked {
            open = open.flatMap { window -> [Interval] in
                guard window.overlaps(blocked), blocked.start < blocked.end else { return [window] }
                return [
                    Interval(start: window.start, end: blocked.start), Interval(start: blocked.end, end: window.end),
                ]
            }
        }
        return open.map { Interval(start: $0.start, end: $0.end - duration) }
            .filter { $0.start <= $0.end }
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }
}
