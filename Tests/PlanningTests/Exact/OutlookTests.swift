import Testing

@testable import Planning

struct OutlookTests {
    /// All sites as nodes of a route, those of most worth first.
    private func nodes(_ parts: ExactParts, on route: Int, worth: [Double]) -> [Node] {
        let compact = parts.compact
        return compact.siteCountRange.map { site in
            let row = site * compact.calendarCount + Int(compact.routeCalendar[route])
            let spans = compact.spanStart[row]..<compact.spanStart[row + 1]
            let back = Int32(parts.lookup.fan(of: site).minutes(to: Int(compact.routeOffice[route])))
            return Node(
                worth: worth[site], site: Int32(site), duration: compact.duration[site], back: back,
                latest: spans.isEmpty ? .min : compact.shiftEnd[route] - back - compact.duration[site],
                firstSpan: spans.lowerBound, endSpan: spans.upperBound, leastIn: 0, place: UInt16(site))
        }.sorted { $0.worth > $1.worth }
    }

    @Test(arguments: 1...24) func `never promises less than any route goes on to collect`(
        seed: UInt64
    ) throws {
        let problem = try Samples.random(
            seed: seed, sites: 6, teamDays: 2, withOfficers: false, withPins: false, withRules: seed % 2 == 0)
        let parts = try #require(ExactParts(problem))
        var random = RandomNumbers(seed: seed)
        let worth = problem.sites.map { $0.prize - 8 * random.unit() }
        for route in problem.teamDays.indices {
            let teamDay = problem.teamDays[route]
            let nodes = nodes(parts, on: route, worth: worth)
            let outlook = Outlook(
                nodes, Step(nodes, parts.compact, parts.lookup, route: route),
                shift: (teamDay.shift.start, teamDay.shift.end), visits: 4)
            for order in RouteEnumeration.routes(of: route, in: problem) {
                let stops = try #require(problem.route(of: route, visiting: order)).stops
                for (index, stop) in stops.enumerated() {
                    let free = stop.start + problem.sites[stop.site].duration
                    let rest = order.dropFirst(index + 1)
                    let collected = rest.reduce(0) { $0 + worth[$1] }
                    let node = try #require(nodes.firstIndex { Int($0.site) == stop.site })
                    let promised = outlook.most(from: node, at: free, visits: rest.count)
                    #expect(promised >= collected - 1e-9)
                    #expect(outlook.most(at: free, visits: rest.count) >= promised)
                    #expect(outlook.most(from: node, at: free, visits: 0) == 0)
                    #expect(outlook.most(at: free, visits: 0) == 0)
                }
            }
        }
    }

    @Test func `promises what a line of sites brings`() throws {
        let sites = [(10, Samples.site(prize: 3)), (20, Samples.site(prize: 5)), (30, Samples.site(prize: 7))]
        let problem = try Samples.onLine(
            sites, teamDays: [Samples.teamDay(shift: Interval(start: 480, end: 600))])
        let parts = try #require(ExactParts(problem))
        let nodes = nodes(parts, on: 0, worth: problem.sites.map(\.prize))
        let outlook = Outlook(
            nodes, Step(nodes, parts.compact, parts.lookup, route: 0), shift: (480, 600), visits: 2)
        // From the far site at 540 to the middle one by 550, done by 580, back by 600. Minutes count by the quarter.
        #expect(outlook.most(from: 0, at: 540, visits: 1) == 5)
        #expect(outlook.most(from: 0, at: 554, visits: 1) == 5)
        #expect(outlook.most(from: 0, at: 555, visits: 2) == 0)
        // To the middle one and, as a promise may, back to the far one.
        #expect(outlook.most(from: 0, at: 480, visits: 2) == 12)
    }
}

extension CompactProblem {
    fileprivate var siteCountRange: Range<Int> { 0..<siteCount }
}
