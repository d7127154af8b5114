import Outreach
import Planning

@testable import Operations

extension Branch {
    /// The board of a period with expected values for prizes.
    func board(_ period: String = "2026-W41", replans: Bool = false) async throws -> PlanBoard {
        let state = try await CampaignState(workspace.file)
        let expected = try await workspace.expectations(.mean, seed: 1)
        return PlanBoard(
            PlanPeriod(period) ?? PlanPeriod(Week(containing: .first)), state, expected,
            candidates: state.sites.filter { !$0.retired }, teams: state.teams.filter { !$0.retired }, replans: replans)
    }

    /// Changes a site.
    func edit(_ site: String, _ cells: [Operations.Cell]) async throws {
        _ = try await workspace.edit(site, cells, Outreach.Site.self)
    }

    /// Changes what holds for the campaign.
    func edit(campaign cells: [Operations.Cell]) async throws {
        _ = try await workspace.edit(try await workspace.campaign().id, cells, Campaign.self)
    }

    /// Adds a quota.
    func quota(_ scope: String, _ of: String, atLeast: String = "", atMost: String = "") async throws {
        let cells: [Operations.Cell] = [("scope", scope), ("of", of), ("at_least", atLeast), ("at_most", atMost)]
        _ = try await workspace.add(nil, cells, Outreach.Quota.self)
    }

    /// Adds a ferry from Pangkalbalam on Bangka to Tanjungpandan on Belitung.
    func ferry(departures: String = "05:30", returns: String = "16:00", days: String = "") async throws {
        _ = try await workspace.add(
            "F1",
            [
                ("name", "Ferry"), ("kind", "ferry"), ("from_island", "bangka"), ("to_island", "belitung"),
                ("from_latitude", "-2.1010"), ("from_longitude", "106.1400"), ("to_latitude", "-2.7400"),
                ("to_longitude", "107.6200"), ("minutes", "240"), ("departures", departures), ("returns", returns),
                ("days", days),
            ], Link.self)
    }

    /// Puts a travel table in place.
    func table(_ identifiers: [String], _ rows: [[Int?]]) async throws {
        try await workspace.put(identifiers, rows)
    }
}

extension Workspace {
    fileprivate func put(_ identifiers: [String], _ rows: [[Int?]]) throws {
        try file.write("travel.import", by: "dewi") { journal in
            var table = TravelTable(id: TravelTable.identifier)
            table.points = identifiers.joined(separator: ";")
            table.minutes = TravelTable.Minutes(rows)
            _ = try journal.create(table)
        }
    }
}

extension PlanBoard {
    /// The ways in which a place stands on the board, with the sites of the problem that they are.
    func ways(of site: String) -> [(way: PlanChoice.Way, site: Planning.Site, premium: Double)] {
        choices.indices.filter { choices[$0].site.id == site }
            .map { (choices[$0].way, problemSites[$0], choices[$0].premium) }
    }

    /// A plan of the board, after so many iterations.
    func plan(iterations: Int = 300) throws -> [(choice: PlanChoice, team: String, start: Moment, travel: Int)] {
        let plan = solve(try pinnedProblem().problem, stop: .iterations(iterations), seed: 1)
        return plan.routes.flatMap { route in
            let (team, day) = teamDays[route.teamDay]
            return route.stops.map {
                (choices[$0.site], team.id, Moment(day, minute: $0.start), $0.travelMinutes)
            }
        }
    }
}
