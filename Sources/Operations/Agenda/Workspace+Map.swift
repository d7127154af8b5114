import Conversion
import EventLog
import Outreach

/// Where the sites of a campaign lie, and what is known of the regions that they lie in.
public struct CampaignMap: Sendable {
    /// A site with its position.
    public struct Point: Sendable {
        public let site: Outreach.Site
        /// Degrees north and east.
        public let latitude: Double
        public let longitude: Double
        /// Whether an event is set there within the next seven days.
        public let isSet: Bool
    }

    /// A region next below the one that the map is of.
    public struct Area: Sendable {
        public let code: String
        public let name: String
        /// Its sites in use, and those of them visited in the quarter of a year before, or with an event within the next seven days.
        public let sites: Int
        public let visited: Int
        public let set: Int
        /// The latest figure of coverage; nil where none is on record.
        public let coverage: Outreach.Coverage?
        /// The middle of its sites; nil if none has a position.
        public let middle: (latitude: Double, longitude: Double)?
    }

    /// The latest figure of all workers, or else of those of whom there is one.
    static func latest(_ figures: [Outreach.Coverage]) -> Outreach.Coverage? {
        let whole = figures.filter { $0.segment == .all }
        return (whole.isEmpty ? figures : whole).max { ($0.date, $0.basis) < ($1.date, $1.basis) }
    }

    public let points: [Point]
    /// By code.
    public let areas: [Area]
    /// Sites without a position.
    public let unplaced: Int
}

extension Workspace {
    /// The map of a region, of the whole campaign where none is named. O(sites + events).
    public func map(of region: String? = nil) throws(Failure) -> CampaignMap {
        let scope = try region.map { (text) throws(Failure) in try find(text, Region.self).id }
        let today = try today()
        let (state, published) = try attempt { (try CampaignState(file), try file.all(Outreach.Coverage.self)) }
        let figures = CoverageRollUp.figures(published.filter { $0.date <= today }, regions: state.regions.keys)
            .map(\.figure)
        var visited: Set<String> = []
        var set: Set<String> = []
        for event in state.events {
            guard let day = event.start?.day else { continue }
            if event.status == .held, (0...91).contains(day.days(to: today)) { visited.insert(event.site) }
            if event.status.occupiesTeams, (0..<7).contains(today.days(to: day)) { set.insert(event.site) }
        }
        let sites = state.sites.filter { site in
            !site.retired && (scope.map { scope in site.region.map { Region.lies($0, in: scope) } ?? false } ?? true)
        }
        let points = sites.compactMap { site -> CampaignMap.Point? in
            guard let latitude = site.latitude, let longitude = site.longitude else { return nil }
            return CampaignMap.Point(
                site: site, latitude: latitude, longitude: longitude, isSet: set.contains(site.id))
        }
        let parts = scope.map { $0.split(separator: ".").count + 1 } ?? 2
        func area(of site: Outreach.Site) -> String {
            site.region.map { $0.split(separator: ".").prefix(parts).joined(separator: ".") } ?? ""
        }
        let groups = Dictionary(grouping: sites, by: area)
        let places = Dictionary(grouping: points) { area(of: $0.site) }
        let areas = groups.keys.sorted().map { code in
            let own = groups[code] ?? []
            let placed = places[code] ?? []
            let count = Double(placed.count)
            return CampaignMap.Area(
                code: code, name: state.regions[code]?.name ?? code, sites: own.count,
                visited: own.count { visited.contains($0.id) }, set: own.count { set.contains($0.id) },
                coverage: CampaignMap.latest(figures.filter { $0.region == code }),
                middle: placed.isEmpty
                    ? nil
                    : (
                        placed.reduce(0) { $0 + $1.latitude } / count, placed.reduce(0) { $0 + $1.longitude } / count
                    ))
        }
        return CampaignMap(points: points, areas: areas, unplaced: sites.count - points.count)
    }
}
