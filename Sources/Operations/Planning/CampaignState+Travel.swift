import Outreach
import Planning

extension CampaignState {
    /// How ways by road are estimated.
    var road: RoadTravel {
        RoadTravel(
            roadFactor: campaign.roadFactor, kilometresPerHour: campaign.speed,
            fixedMinutes: Double(campaign.legMinutes))
    }

    /// How long the ways of a board take: by the travel table where both ends stand in it, else estimated by road.
    ///
    /// - Parameter identifiers: of the points, the sites' and then the teams'; ports have none.
    func travel(between identifiers: [String], _ sites: [Planning.Site], _ offices: [Office]) -> Travel {
        guard let table = travelTable else { return .road(road) }
        let lines = Dictionary(
            table.identifiers.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let rows = table.minutes.rows
        let points = identifiers.map { lines[$0].flatMap { rows.indices.contains($0) ? $0 : nil } }
        guard points.contains(where: { $0 != nil }) else { return .road(road) }
        let estimate = road.minutes(between: sites.map(\.place) + offices.map(\.place))
        return .matrix(
            TravelMatrix(points: sites.count + offices.count) { from, to in
                guard from < points.count, to < points.count, let row = points[from], let column = points[to] else {
                    return estimate(from, to)
                }
                let minutes = Int(rows[row][column])
                return minutes < 0 ? nil : min(minutes, TravelMatrix.longest)
            })
    }
}
