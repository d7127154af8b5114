import Outreach

@testable import Operations

/// A campaign by chance in which everything is said that a plan has to respect.
struct ChanceCampaign {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed &* 7_919) }

    private mutating func pick<T>(_ choices: [T]) -> T { choices[Int(random.next() % UInt64(choices.count))] }

    private mutating func place(_ centre: Double) -> String {
        "\(centre + Double(random.next() % 4_000) / 10_000 - 0.2)"
    }

    /// Fills a campaign: sites, teams, officers, days off, quotas, links, a travel table, the campaign's terms and events.
    mutating func furnish(_ branch: Branch) async throws {
        let files = [
            "sites.csv": sites(), "teams.csv": teams(), "officers.csv": officers(), "holidays.csv": holidays(),
            "quotas.csv": quotas(), "links.csv": links(),
        ]
        try await branch.importing(files.filter { $0.value.split(separator: "\n").count > 1 })
        try await branch.edit(campaign: [
            ("spacing", pick(["7", "3", "10"])), ("break_travel", pick(["yes", "no"])),
            ("ramadan_close", pick(["15:00", "13:30"])), ("weekly_budget", pick(["", "1000000", "3000000"])),
            ("wish_value", pick(["1", "0", "4"])), ("move_price", pick(["5", "0", "50"])),
        ])
        if random.next() % 2 == 0 {
            let points = (0..<8).map { "S\($0)" } + ["T0", "T2"]
            let rows = points.map { from in
                points.map { to -> Int? in from == to ? 0 : pick([nil, 5, 12, 33, 70]) }
            }
            try await branch.table(points, rows)
        }
        for number in 0..<8 {
            let day = pick([
                "2026-09-30", "2026-10-02", "2026-10-06", "2026-10-07", "2026-10-09", "2026-10-14", "2026-10-21",
            ])
            let added = try? await branch.workspace.addEvent(
                site: "S\(random.next() % 24)", teams: [pick(["T0", "T1", "T2"])],
                start: moment("\(day) \(pick(["08:30", "09:00", "13:30"]))"), end: nil)
            if let added, number % 3 == 0 { _ = try await branch.workspace.confirmEvent(added.event.id) }
        }
    }

    private mutating func sites() -> String {
        var sites =
            "id,name,ecosystem,region,latitude,longitude,potential,duration,windows,market_days,pasaran,open_dates,"
            + "closed_dates,spacing,max_visits,promised_by,skills,wish_teams,avoid_teams,visit_cost\n"
        for number in 0..<24 {
            let isFar = random.next() % 4 == 0
            let ecosystem = pick(["village", "market", "sme", "vulnerable"])
            let position = random.next() % 6 == 0 ? "," : "\(place(-2.3)),\(place(isFar ? 107.8 : 106.1))"
            let wish = pick([",", ",", ",", "T0,", "\"T1;T2\",T0", ",T1"])
            let cells = [
                "S\(number)", "Site \(number)", ecosystem, isFar ? "19.02.01" : "19.71.02", position,
                pick(["", "50", "400"]), pick(["", "45", "180"]),
                pick(["", "", "mon-fri 08:00-12:00", "\"fri 09:00-11:30,13:00-16:00\"", "mon-sun 00:00-24:00"]),
                ecosystem == "market" ? pick(["", "\"tue,fri\"", "sun"]) : "",
                pick(["", "", "", "legi", "\"pon,kliwon\""]), pick(["", "", "2026-10-11", "2026-10-06..2026-10-08"]),
                pick(["", "", "2026-10-07", "2026-10-12..2026-10-16"]), pick(["", "", "1", "4", "14"]),
                pick(["", "", "2", "3"]), pick(["", "", "", "2026-10-07", "2026-09-01", "2026-10-15", "2026-12-01"]),
                pick(["", "", "", "madurese", "\"madurese;braille\""]), wish, pick(["", "", "0", "250000"]),
            ]
            sites += cells.joined(separator: ",") + "\n"
        }
        return sites
    }

    private mutating func teams() -> String {
        let shifts = pick(["", "mon-fri 07:30-12:00,13:00-17:00", "mon-sun 04:30-21:30", "sat-sun 08:00-16:00"])
        return """
            id,name,latitude,longitude,island,shifts,max_events,max_travel
            T0,Zero,-2.13,106.11,,"\(shifts)",\(pick(["", "1", "4"])),\(pick(["", "", "120", "700"]))
            T1,One,,,bangka,,2,
            T2,Two,-2.74,107.63,belitung,mon-sat 08:00-17:00,,\(pick(["", "90"]))

            """
    }

    private mutating func officers() -> String {
        var officers = "id,name,team,role,leave,skills,joins\n"
        for number in 0..<5 {
            let leave = pick(["", "2026-10-06", "2026-10-05..2026-10-11"])
            let skills = pick(["", "Madurese", "\"braille; madurese\""])
            officers +=
                "O\(number),Officer \(number),T\(number % 2),\(pick(["officer", "perisai"])),\(leave),\(skills),"
            officers += pick(["", "", "tue:T2", "\"mon:T1;thu-fri:T0\""]) + "\n"
        }
        return officers
    }

    private mutating func holidays() -> String {
        "date,kind,until\n2026-10-0\(random.next() % 5 + 5),\(pick(["public", "local", "ramadan"])),2026-10-09\n"
    }

    private mutating func quotas() -> String {
        var quotas = "scope,of,at_least,at_most\n"
        if random.next() % 2 == 0 {
            quotas += "ecosystem,\(pick(["village", "market"])),\(pick(["", "2"])),\(pick(["2", "3"]))\n"
        }
        if random.next() % 2 == 0 {
            quotas += "region,\(pick(["19.02", "19.71", "19"])),\(pick(["1", "3"])),\(pick(["", "4"]))\n"
        }
        if random.next() % 2 == 0 { quotas += "team,\(pick(["T0", "T1", "T2"])),,\(pick(["1", "3"]))\n" }
        return quotas
    }

    private mutating func links() -> String {
        let header =
            "id,name,kind,from_island,to_island,from_latitude,from_longitude,to_latitude,to_longitude,minutes,"
            + "departures,returns,days\n"
        guard random.next() % 2 == 0 else { return header }
        return header
            + "F1,Ferry,ferry,bangka,belitung,-2.10,106.14,-2.74,107.62,\(pick(["60", "240"])),"
            + "\"05:30;07:00;09:30\",\"12:30;15:30;16:00\",\(pick(["", "\"tue,fri\""]))\n"
            + "F2,Flight,flight,belitung,bangka,-2.74,107.75,-2.16,106.14,90,09:00,14:30,\n"
    }
}
