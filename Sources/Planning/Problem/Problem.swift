/// Which sites to visit, with which teams, within which rules: a multi-period team orienteering problem with several
/// time windows a site, pinned visits and quotas.
public struct Problem: Sendable {
    /// The sites; a site's number is its index here.
    public let sites: [Site]
    /// The offices; an office's number is its index here.
    public let offices: [Office]
    /// The routes to fill; a team-day's number is its index here.
    public let teamDays: [TeamDay]
    /// How long trips take.
    public let travel: Travel
    /// Visits that stand in every plan as they are. They were agreed upon: what they break of needs, spacings, maxima of
    /// quotas and the budget among themselves is no violation, but they count for every other visit.
    public let pins: [Visit]
    /// Numbers of events to strive for.
    public let quotas: [Quota]
    /// Sites that are one place, and how far apart their visits have to be.
    public let spacings: [Spacing]
    /// Rupiah that the visits together may cost; nil for no limit.
    public let budget: Int?

    let vectors: [UnitVector]
    private let pinOfSite: [Int: Visit]

    /// A problem whose input is consistent.
    ///
    /// Throws every defect found, not the first alone. Complexity: linear in sites, openings, team-days and pins; with
    /// a matrix, no more than reading it.
    public init(
        sites: [Site], offices: [Office], teamDays: [TeamDay], travel: Travel = .road(RoadTravel()),
        pins: [Visit] = [], quotas: [Quota] = [], spacings: [Spacing] = [], budget: Int? = nil
    ) throws(ProblemDefects) {
        self.sites = sites
        self.offices = offices
        self.teamDays = teamDays
        self.travel = travel
        self.pins = pins
        self.quotas = quotas
        self.spacings = spacings
        self.budget = budget
        pinOfSite = Dictionary(pins.map { ($0.site, $0) }) { first, _ in first }
        if case .road = travel {
            vectors = sites.map { UnitVector($0.place) } + offices.map { UnitVector($0.place) }
        } else {
            vectors = []
        }
        let defects = defects()
        guard defects.isEmpty else { throw ProblemDefects(all: defects) }
    }

    /// Minutes from one point to another; points are the sites followed by the offices. Nil where there is no way,
    /// the islands differ or there is no such point.
    public func travelMinutes(from: Int, to: Int) -> Int? {
        guard let here = place(from), let there = place(to), here.island == there.island else { return nil }
        switch travel {
        case .matrix(let matrix): return matrix.minutes(from: from, to: to)
        case .road(let road):
            return RoadTravel.minutes(
                from: vectors[from], to: vectors[to], perRadian: road.minutesPerRadian, fixed: road.fixedMinutes)
        }
    }

    /// The point at which a team-day starts and ends; nil if there is no such team-day.
    public func officePoint(of teamDay: Int) -> Int? {
        teamDays.indices.contains(teamDay) ? sites.count + teamDays[teamDay].office : nil
    }

    /// The site's windows on a day.
    public func openings(of site: Int, on day: Int) -> [Interval] {
        guard sites.indices.contains(site) else { return [] }
        return sites[site].openings.filter { $0.day == day }.map(\.interval)
    }

    /// The visit that is pinned for a site, if any.
    func pin(of site: Int) -> Visit? { pinOfSite[site] }

    func place(_ point: Int) -> Place? {
        if sites.indices.contains(point) { return sites[point].place }
        let office = point - sites.count
        return offices.indices.contains(office) ? offices[office].place : nil
    }
}
