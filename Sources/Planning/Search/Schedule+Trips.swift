/// The spans without travel of every route, in flat columns.
struct RoutePauses: ~Copyable {
    /// Whether a route has any.
    let isPaused: Column<Bool>
    /// Whether any route has.
    let hasPaused: Bool
    /// The spans of a route in order, from this entry to the next.
    private let starts: Column<Int32>
    private let spans: Column<Interval32>

    struct Interval32: BitwiseCopyable {
        var start: Int32
        var end: Int32
    }

    init(of problem: Problem) {
        let pauses = problem.teamDays.map { Pauses(of: $0).spans }
        isPaused = Column(pauses.map { !$0.isEmpty })
        hasPaused = pauses.contains { !$0.isEmpty }
        starts = Column(pauses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
        spans = Column(pauses.joined().map { Interval32(start: Int32($0.start), end: Int32($0.end)) })
    }

    /// The minute of arrival of a trip for which the team is ready at a minute; see ``Pauses``.
    func arrival(on route: Int, ready minute: Int, minutes: Int) -> Int {
        guard minutes > 0 else { return minute }
        var leaves = minute
        for index in Int(starts[route])..<Int(starts[route + 1]) {
            let span = spans[index]
            if leaves < Int(span.end), Int(span.start) < leaves + minutes { leaves = Int(span.end) }
        }
        return leaves + minutes
    }

    /// The latest minute at which the team can leave and arrive no later than at a minute.
    func departure(on route: Int, arriving minute: Int, minutes: Int) -> Int {
        guard minutes > 0 else { return minute }
        var leaves = minute - minutes
        var index = Int(starts[route + 1])
        while index > Int(starts[route]) {
            index -= 1
            let span = spans[index]
            if leaves < Int(span.end), Int(span.start) < leaves + minutes { leaves = Int(span.start) - minutes }
        }
        return leaves
    }

    /// The first minute by which a team can have been on the way for so many minutes, in as many trips as it likes.
    func earliest(on route: Int, from minute: Int, moving minutes: Int) -> Int {
        var now = minute
        var left = minutes
        for index in Int(starts[route])..<Int(starts[route + 1]) where Int(spans[index].end) > now {
            let free = max(0, Int(spans[index].start) - now)
            if left <= free { break }
            left -= free
            now = Int(spans[index].end)
        }
        return now + left
    }

    /// The last minute from which a team can still be on the way for so many minutes, in as many trips as it likes.
    func latest(on route: Int, until minute: Int, moving minutes: Int) -> Int {
        var now = minute
        var left = minutes
        var index = Int(starts[route + 1])
        while index > Int(starts[route]) {
            index -= 1
            guard Int(spans[index].start) < now else { continue }
            let free = max(0, now - Int(spans[index].end))
            if left <= free { break }
            left -= free
            now = Int(spans[index].start)
        }
        return now - left
    }
}

/// When trips on one route arrive and leave.
protocol TripTimes {
    /// The minute of arrival of a trip for which the team is ready at a minute.
    func arrival(ready minute: Int, minutes: Int) -> Int
    /// The latest minute at which the team can leave and arrive no later than at a minute.
    func departure(arriving minute: Int, minutes: Int) -> Int
}

/// Trips that begin as soon as the team is ready.
struct UnpausedTrips: TripTimes {
    @inline(__always)
    func arrival(ready minute: Int, minutes: Int) -> Int { minute + minutes }

    @inline(__always)
    func departure(arriving minute: Int, minutes: Int) -> Int { minute - minutes }
}

/// Trips that go round the route's spans without travel.
struct PausedTrips: TripTimes {
    let problem: CompactProblem
    let route: Int

    func arrival(ready minute: Int, minutes: Int) -> Int {
        problem.pauses.arrival(on: route, ready: minute, minutes: minutes)
    }

    func departure(arriving minute: Int, minutes: Int) -> Int {
        problem.pauses.departure(on: route, arriving: minute, minutes: minutes)
    }
}

extension Schedule {
    /// The minute of arrival of a trip on a route for which the team is ready at a minute.
    @inline(__always)
    func arrival(on route: Int, ready minute: Int, minutes: Int) -> Int {
        problem.pauses.isPaused[route]
            ? problem.pauses.arrival(on: route, ready: minute, minutes: minutes) : minute + minutes
    }
}
