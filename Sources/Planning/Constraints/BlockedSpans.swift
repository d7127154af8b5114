/// No event runs within a span that the team-day keeps free of events. A pinned visit stands above it.
enum BlockedSpans: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        plan.knownVisits(in: problem).flatMap { visit -> [Violation] in
            guard !problem.isPinned(visit) else { return [] }
            let event = Interval(start: visit.start, end: problem.end(of: visit))
            return problem.teamDays[visit.teamDay].blocked
                .filter { $0.start < $0.end && $0.overlaps(event) }
                .map { .blocked(visit, end: event.end, blocked: $0) }
        }
    }
}
