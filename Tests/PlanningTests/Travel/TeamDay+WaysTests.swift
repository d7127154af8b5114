import Testing

@testable import Planning

struct TeamDayWaysTests {
    private let base = Place(latitude: -2.0, longitude: 106.0, island: 0)
    private let near = Place(latitude: -2.1, longitude: 106.1, island: 0)
    private let far = Place(latitude: -2.7, longitude: 107.6, island: 1)

    /// Thirty minutes by road everywhere on an island.
    private func ways(
        _ teamDay: TeamDay, _ crossings: [Crossing], at office: Place? = nil
    ) -> Ways {
        teamDay.ways(from: [Office(place: office ?? base)], by: crossings) { $0.island == $1.island ? 30 : nil }
    }

    private func ferry(
        minutes: Int = 60, departures: [Int] = [600, 500, 530], returns: [Int] = [700, 870, 900]
    ) -> Crossing {
        Crossing(from: near, to: far, minutes: minutes, departures: departures, returns: returns)
    }

    @Test func `takes the first departure in reach and the last that is home in the shift`() {
        // At the port at 510: the 530 lands at 590. The 870 lands at 930 and is home at 960; the 900 would be at 990.
        let found = ways(Samples.teamDay(maximumTravel: 300), [ferry()])
        #expect(found.offices == [Office(place: base), Office(place: far)])
        #expect(found.trips.count == 1)
        #expect(found.trips.first?.out == DayTrip.Leg(crossing: 0, departure: 530, landing: 590, roadMinutes: 30))
        #expect(found.trips.first?.back == DayTrip.Leg(crossing: 0, departure: 870, landing: 930, roadMinutes: 30))
        #expect(found.trips.first?.fixedMinutes == 180)
        #expect(found.trips.first?.teamDay.office == 1)
        #expect(found.trips.first?.teamDay.shift == Interval(start: 590, end: 870))
        #expect(found.trips.first?.teamDay.maximumTravel == 120)
        #expect(found.teamDays.count == 2)
    }

    @Test func `goes the other way from the other island`() {
        // At the far port at 510: the 700 lands at 760. The last back, the 600, has left before.
        #expect(ways(Samples.teamDay(), [ferry()], at: far).trips.isEmpty)
        let found = ways(Samples.teamDay(), [ferry(departures: [800], returns: [510])], at: far)
        #expect(found.trips.map(\.teamDay.shift) == [Interval(start: 570, end: 800)])
        #expect(found.offices.last == Office(place: near))
    }

    @Test func `offers none without a way back in the shift, or past the travel allowed`() {
        #expect(ways(Samples.teamDay(), [ferry(returns: [871])]).trips.isEmpty)
        #expect(ways(Samples.teamDay(), [ferry(returns: [])]).trips.isEmpty)
        #expect(ways(Samples.teamDay(), [ferry(departures: [509])]).trips.isEmpty)
        #expect(ways(Samples.teamDay(), [ferry(returns: [590])]).trips.isEmpty)
        #expect(ways(Samples.teamDay(maximumTravel: 179), [ferry()]).trips.isEmpty)
        #expect(ways(Samples.teamDay(maximumTravel: 180), [ferry()]).trips.first?.teamDay.maximumTravel == 0)
    }

    @Test func `offers a slower and a faster crossing to one port only where travel is limited`() {
        let fast = ferry(minutes: 30, departures: [600], returns: [700])
        #expect(ways(Samples.teamDay(), [ferry(), fast]).trips.map(\.out.crossing) == [0])
        let limited = ways(Samples.teamDay(maximumTravel: 400), [ferry(), fast]).trips
        // Out by ferry or fast, back by ferry or fast: each gives up stay for travel.
        #expect(limited.map { [$0.out.crossing, $0.back.crossing] } == [[0, 0], [0, 1], [1, 0], [1, 1]])
        #expect(limited.map(\.fixedMinutes) == [180, 150, 150, 120])
    }

    @Test func `makes team-days that a problem takes, whoever shares a port`() throws {
        let fast = ferry(minutes: 30, departures: [600], returns: [700])
        let first = ways(Samples.teamDay(maximumTravel: 400), [ferry(), fast])
        #expect(first.trips.map(\.teamDay.office) == [1, 2, 3, 4])
        let second = Samples.teamDay(team: 1, maximumTravel: 400).ways(from: first.offices, by: [ferry()]) {
            $0.island == $1.island ? 30 : nil
        }
        #expect(second.trips.map(\.teamDay.office) == [1])
        #expect(second.offices == first.offices)
        let problem = try Problem(sites: [], offices: second.offices, teamDays: first.teamDays + second.teamDays)
        #expect(problem.teamDays.count == 7)
    }

    @Test func `offers every island`() {
        let other = Crossing(
            from: near, to: Place(latitude: -3, longitude: 107, island: 2), minutes: 20, departures: [520],
            returns: [880])
        let found = ways(Samples.teamDay(), [ferry(), other])
        #expect(found.trips.map(\.teamDay.office) == [1, 2])
        #expect(found.trips.map(\.teamDay.shift) == [Interval(start: 590, end: 870), Interval(start: 540, end: 880)])
    }

    @Test func `takes no crossing in a span without travel and waits with the road`() {
        // The road to the port begins at 520 instead of 480; the 600 crosses until 660, the next span begins at 900.
        let spans = [Interval(start: 490, end: 520), Interval(start: 900, end: 920)]
        let found = ways(Samples.teamDay(noTravel: spans), [ferry(departures: [530, 550, 600], returns: [860, 835])])
        // The 860 would be at sea at 900; the 835 lands at 895 and the road home begins at 920.
        #expect(found.trips.map(\.teamDay.shift) == [Interval(start: 610, end: 835)])
    }

    @Test func `lets ways share their officers, an invented one if need be`() {
        #expect(ways(Samples.teamDay(team: 3), [ferry()]).teamDays.map(\.officers) == [[-4], [-4]])
        #expect(ways(Samples.teamDay(team: 3, officers: [8]), [ferry()]).teamDays.map(\.officers) == [[8], [8]])
        #expect(ways(Samples.teamDay(team: 3), []).teamDays == [Samples.teamDay(team: 3)])
    }

    @Test func `is used one way a day in a plan`() throws {
        let island = Crossing(
            from: near, to: Place(latitude: -3, longitude: 107, island: 2), minutes: 20, departures: [910],
            returns: [880, 960])
        let long = Samples.teamDay(shift: Interval(start: 480, end: 1_100))
        let found = ways(long, [ferry(), island])
        // The two trips do not even overlap: 590 to 900 on one island, 930 to 960 on the other.
        #expect(found.trips.map(\.teamDay.shift) == [Interval(start: 590, end: 900), Interval(start: 930, end: 960)])
        let places = [base, far, Place(latitude: -3, longitude: 107, island: 2)]
        let sites = places.enumerated().map { index, place in
            Site(
                prize: Double(5 + index), duration: 5, place: place,
                openings: [Opening(day: 0, start: 0, end: 1_200)])
        }
        let problem = try Problem(sites: sites, offices: found.offices, teamDays: found.teamDays)
        let plan = solve(problem, stop: .iterations(200))
        #expect(plan.visits.map(\.site) == [2])
        let both = Plan(
            visits: [Visit(site: 1, teamDay: 1, start: 600), Visit(site: 2, teamDay: 2, start: 945)], in: problem)
        #expect(
            problem.violations(of: both) == [
                .officerInTwoPlaces(officer: -1, teamDay: 1, other: 2, overlap: Interval(start: 935, end: 935))
            ])
    }

    @Test func `stands offices and times that are not there`() {
        var lost = Samples.teamDay()
        lost.office = 7
        #expect(ways(lost, [ferry()]).teamDays == [lost])
        #expect(ways(Samples.teamDay(), [ferry(departures: [.max, .min], returns: [.min, .max])]).trips.isEmpty)
    }
}
