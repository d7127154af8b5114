import Outreach
import Planning

/// Where sites and offices are, with a sensible guess where nobody said.
struct Geography {
    private let regions: [String: Region]
    private var numbers: [String: Int] = [:]
    private var centres: [String: (latitude: Double, longitude: Double, count: Int)] = [:]
    private let known: [(latitude: Double, longitude: Double, island: String)]
    private let usualIsland: String
    /// Sites without a position of their own.
    let guessed: Int

    init(_ state: CampaignState) {
        let regions = state.regions
        self.regions = regions
        var found: [(latitude: Double, longitude: Double, island: String)] = []
        var counts: [String: Int] = [:]
        for site in state.sites where !site.retired {
            let island = Geography.island(of: site, regions)
            counts[island, default: 0] += 1
            guard let latitude = site.latitude, let longitude = site.longitude else { continue }
            found.append((latitude, longitude, island))
            for area in Geography.areas(site.region) + ["island " + island, ""] {
                let sum = centres[area] ?? (0, 0, 0)
                centres[area] = (sum.latitude + latitude, sum.longitude + longitude, sum.count + 1)
            }
        }
        known = found
        guessed = state.sites.count { !$0.retired && $0.latitude == nil }
        usualIsland = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        let islands = state.teams.compactMap(\.island) + state.links.flatMap { [$0.fromIsland, $0.toIsland] }
        for name in Set(counts.keys).union(islands.map { $0.lowercased() }).sorted() { numbers[name] = numbers.count }
    }

    /// The link with its ports on their islands; nil if it leads nowhere else.
    func crossing(_ link: Link) -> Crossing? {
        guard let from = numbers[link.fromIsland.lowercased()], let to = numbers[link.toIsland.lowercased()], from != to
        else { return nil }
        return Crossing(
            from: Place(latitude: link.fromLatitude, longitude: link.fromLongitude, island: from),
            to: Place(latitude: link.toLatitude, longitude: link.toLongitude, island: to), minutes: link.minutes,
            departures: (link.departures?.times ?? []).map(\.minutes),
            returns: (link.returns?.times ?? []).map(\.minutes))
    }

    /// The site's place; without a position the middle of the other sites of its district, regency or island.
    func place(of site: Outreach.Site) -> Place {
        let island = Geography.island(of: site, regions)
        if let latitude = site.latitude, let longitude = site.longitude {
            return Place(latitude: latitude, longitude: longitude, island: numbers[island] ?? 0)
        }
        return centre(of: Geography.areas(site.region) + ["island " + island, ""], island)
    }

    /// The office's place; without a position the middle of its island's sites.
    func place(of team: Team) -> Place {
        guard let latitude = team.latitude, let longitude = team.longitude else {
            let island = team.island?.lowercased() ?? usualIsland
            return centre(of: ["island " + island, ""], island)
        }
        let nearest = known.min {
            squared($0.latitude - latitude, $0.longitude - longitude)
                < squared($1.latitude - latitude, $1.longitude - longitude)
        }
        let island = team.island?.lowercased() ?? nearest?.island ?? usualIsland
        return Place(latitude: latitude, longitude: longitude, island: numbers[island] ?? 0)
    }

    private func squared(_ x: Double, _ y: Double) -> Double { x * x + y * y }

    private func centre(of areas: [String], _ island: String) -> Place {
        for area in areas {
            guard let sum = centres[area], sum.count > 0 else { continue }
            let count = Double(sum.count)
            return Place(
                latitude: sum.latitude / count, longitude: sum.longitude / count, island: numbers[island] ?? 0)
        }
        return Place(latitude: 0, longitude: 0, island: numbers[island] ?? 0)
    }

    /// The island of a site: its own word, else that of the smallest region that has one; unknown ones count as one island.
    static func island(of site: Outreach.Site, _ regions: [String: Region]) -> String {
        if let island = site.island { return island.lowercased() }
        for area in areas(site.region) {
            if let island = regions[area]?.island { return island.lowercased() }
        }
        return ""
    }

    /// A region's code and those of the regions round it, the smallest first.
    static func areas(_ code: String?) -> [String] {
        guard let code else { return [] }
        let parts = code.split(separator: ".")
        return parts.indices.reversed().map { parts[...$0].joined(separator: ".") }
    }
}
