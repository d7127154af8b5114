/// The distinct calendars of a problem: team-days of one day with the same blocked spans see the same starts.
struct Calendars {
    /// A team-day for each calendar.
    private(set) var representatives: [Int] = []
    /// The calendar of each team-day.
    private(set) var ofTeamDay: [Int] = []

    init(of problem: Problem) {
        struct Key: Hashable {
            var day: Int
            var blocked: [Interval]
        }
        var numbers: [Key: Int] = [:]
        for (index, teamDay) in problem.teamDays.enumerated() {
            let key = Key(day: teamDay.day, blocked: teamDay.blocked)
            let number = numbers[key] ?? representatives.count
            if number == representatives.count {
                numbers[key] = number
                representatives.append(index)
            }
            ofTeamDay.append(number)
        }
    }

    /// The spans of starts of every site in every calendar, overlapping ones merged.
    func spans(in problem: Problem) -> (starts: [Int32], spans: [CompactProblem.Span]) {
        var starts: [Int32] = [0]
        var spans: [CompactProblem.Span] = []
        for site in problem.sites.indices {
            let pin = problem.pin(of: site)
            for (calendar, teamDay) in representatives.enumerated() {
                if let pin {
                    if ofTeamDay[pin.teamDay] == calendar {
                        spans.append(.init(open: Int32(pin.start), latest: Int32(pin.start)))
                    }
                } else {
                    for start in problem.starts(of: site, on: teamDay).merged() {
                        spans.append(.init(open: Int32(start.start), latest: Int32(start.end)))
                    }
                }
                starts.append(Int32(spans.count))
            }
        }
        return (starts, spans)
    }
}
