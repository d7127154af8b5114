/// The shortest ways between an office and the sites: where a table of trips has detours that are shorter than the direct
/// way, a route may reach over others what it could not reach straight.
struct LeastWays {
    /// Minutes from the office to each site.
    let out: [Int32]
    /// Minutes from each site to the office.
    let back: [Int32]

    /// - Parameters:
    ///   - office: the office's point.
    ///   - withDetours: whether a detour can be shorter than the direct way.
    ///
    /// Complexity: with detours, sites squared times one more than the legs of the longest detour that pays.
    init(of office: Int, _ sites: Int, _ lookup: MatrixLookup, withDetours: Bool) {
        let fan = lookup.fan(of: office)
        var out = (0..<sites).map { Int32(fan.minutes(to: $0)) }
        var back = (0..<sites).map { Int32(fan.minutes(from: $0)) }
        var isShorter = withDetours
        while isShorter {
            isShorter = false
            for site in 0..<sites {
                let fan = lookup.fan(of: site)
                for other in 0..<sites {
                    let outward = out[other] &+ Int32(fan.minutes(from: other))
                    let homeward = back[other] &+ Int32(fan.minutes(to: other))
                    if outward < out[site] {
                        out[site] = outward
                        isShorter = true
                    }
                    if homeward < back[site] {
                        back[site] = homeward
                        isShorter = true
                    }
                }
            }
        }
        self.out = out
        self.back = back
    }

    /// Whether a route of a team-day may hold the site, as far as hours and minutes on the way tell.
    ///
    /// - Parameter empty: a schedule without visits.
    func allow(_ site: Int, on route: Int, _ empty: Schedule<MatrixLookup>) -> Bool {
        let problem = empty.problem
        guard problem.siteIsland[site] == problem.routeIsland[route], empty.admits(site, into: route),
            out[site] + back[site] <= problem.maximumTravel[route]
        else { return false }
        let start = empty.earliestStart(
            of: site, calendar: Int(problem.routeCalendar[route]),
            from: problem.pauses.earliest(
                on: route, from: Int(problem.shiftStart[route]), moving: Int(out[site])))
        return start + Int(problem.duration[site])
            <= problem.pauses.latest(on: route, until: Int(problem.shiftEnd[route]), moving: Int(back[site]))
    }
}
