/// The spans of a team-day without travel, and how trips go round them.
///
/// Leaving earlier never means arriving later, so that the earliest start of every visit stays the best one.
struct Pauses {
    /// The spans in order, none of them empty and none touching the next.
    let spans: [Interval]

    init(of teamDay: TeamDay) {
        spans = teamDay.noTravel.isEmpty ? [] : teamDay.noTravel.filter { $0.start < $0.end }.merged()
    }

    /// The minute of arrival of a trip for which the team is ready at a minute: it leaves at once or, where the trip
    /// would run into a span without travel, at the end of that span.
    func arrival(ready minute: Int, minutes: Int) -> Int {
        guard minutes > 0 else { return minute }
        return minutes
            + spans.reduce(minute) { leaves, pause in
                pause.overlaps(Interval(start: leaves, end: leaves + minutes)) ? pause.end : leaves
            }
    }

    /// The latest minute at which the team can leave and arrive no later than at a minute.
    func departure(arriving minute: Int, minutes: Int) -> Int {
        guard minutes > 0 else { return minute }
        return spans.reversed().reduce(minute - minutes) { leaves, pause in
            pause.overlaps(Interval(start: leaves, end: leaves + minutes)) ? pause.start - minutes : leaves
        }
    }

    /// The span that a trip begun at a minute would run into first; nil if there is none.
    func first(on leaves: Int, minutes: Int) -> Interval? {
        guard minutes > 0 else { return nil }
        return spans.first { $0.overlaps(Interval(start: leaves, end: leaves + minutes)) }
    }
}
