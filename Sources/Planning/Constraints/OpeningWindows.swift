/// An event lies wholly within one of its site's windows of that day. A pinned visit stands above its windows.
enum OpeningWindows: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownVisits(in: problem).compactMap { visit in
            guard !problem.isPinned(visit) else { return nil }
            let openings = problem.openings(of: visit.site, on: problem.teamDays[visit.teamDay].day)
            let event = Interval(start: visit.start, end: problem.end(of: visit))
            return openings.contains { $0.covers(event) }
                ? nil : .closed(visit, end: event.end, openings: openings)
        }
    }
}
