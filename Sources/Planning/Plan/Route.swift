/// What one team does on one day, in order.
public struct Route: Hashable, Sendable {
    /// Index into the problem's team-days.
    public let teamDay: Int
    /// The stops by start; never empty in a plan.
    public let stops: [Stop]
    /// Minutes on the way from the last stop to the office; 0 where there is no way, which is a violation.
    public let returnMinutes: Int

    /// Minutes on the way, the return included.
    public var travelMinutes: Int { stops.reduce(returnMinutes) { $0 + $1.travelMinutes } }

    init(teamDay: Int, stops: [Stop], returnMinutes: Int) {
        self.teamDay = teamDay
        self.stops = stops
        self.returnMinutes = returnMinutes
    }

    /// The route that makes the visits in the given order, travel looked up in the problem.
    init(teamDay: Int, visits: [Visit], in problem: Problem) {
        let office = problem.officePoint(of: teamDay) ?? -1
        var here = office
        var stops: [Stop] = []
        for visit in visits {
            let minutes = problem.travelMinutes(from: here, to: visit.site) ?? 0
            stops.append(Stop(site: visit.site, start: visit.start, travelMinutes: minutes))
            here = visit.site
        }
        let back = stops.isEmpty ? 0 : problem.travelMinutes(from: here, to: office) ?? 0
        self.init(teamDay: teamDay, stops: stops, returnMinutes: back)
    }
}
