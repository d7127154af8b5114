/// No officer is out on two routes at the same time, from the departure for the first event to the return.
///
/// Two team-days of one team on one day are ways to spend that day, as those that ``Crossing`` makes: an officer of both
/// is on one of them alone, whatever their hours.
enum OfficersApart: Constraint {
    static func violations(of plan: Plan, in problem: Problem) -> [Violation] {
        struct Duty {
            var officer: Int
            var day: Int
            var team: Int
            var teamDay: Int
            var away: Interval
        }
        let duties = plan.knownRoutes(in: problem).flatMap { route, teamDay -> [Duty] in
            guard let away = route.away(in: problem) else { return [] }
            return Set(teamDay.officers).sorted().map {
                Duty(
                    officer: $0, day: teamDay.day, team: teamDay.team, teamDay: route.teamDay, away: away)
            }
        }
        let ordered = duties.sorted { ($0.officer, $0.day, $0.teamDay) < ($1.officer, $1.day, $1.teamDay) }
        let sameDay = ordered.chunked { $0.officer == $1.officer && $0.day == $1.day }
        return sameDay.flatMap { duties -> [Violation] in
            duties.indices.flatMap { first -> [Violation] in
                duties[(first + 1)...].filter {
                    $0.away.overlaps(duties[first].away) || $0.team == duties[first].team
                }.map { other in
                    let here = duties[first].away
                    let start = max(here.start, other.away.start)
                    let overlap = Interval(start: start, end: max(start, min(here.end, other.away.end)))
                    return .officerInTwoPlaces(
                        officer: other.officer, teamDay: duties[first].teamDay, other: other.teamDay,
                        overlap: overlap)
                }
            }
        }
    }
}

extension OfficersApart {
    /// For each team-day those that share an officer in overlapping shifts, or an officer and the team. The search fills
    /// only one of such rivals: stricter than the rule, which lets an officer change routes in mid-shift, as only a
    /// person would plan it.
    static func rivals(in problem: Problem) -> (starts: [Int32], rivals: [Int32]) {
        struct Duty: Hashable {
            var officer: Int
            var day: Int
        }
        var teamDays: [Duty: [Int]] = [:]
        for (index, teamDay) in problem.teamDays.enumerated() {
            for officer in Set(teamDay.officers) {
                teamDays[Duty(officer: officer, day: teamDay.day), default: []].append(index)
            }
        }
        var starts: [Int32] = [0]
        var rivals: [Int32] = []
        for (index, teamDay) in problem.teamDays.enumerated() {
            let others = Set(teamDay.officers.flatMap { teamDays[Duty(officer: $0, day: teamDay.day)] ?? [] })
            rivals += others.sorted()
                .filter { other in
                    let rival = problem.teamDays[other]
                    return other != index && (rival.team == teamDay.team || rival.shift.overlaps(teamDay.shift))
                }
                .map { Int32($0) }
            starts.append(Int32(rivals.count))
        }
        return (starts, rivals)
    }
}
