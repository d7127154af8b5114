import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// Teams as they are and as they would be among the same people: each against all others, or two against each other.
    ///
    /// - Parameter pair: two teams by name; nil compares each team with the others together.
    public func teamsReport(
        _ filter: ReportFilter, pair: (String, String)? = nil
    ) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        var chosen: [(String, String?)] = []
        if let pair { chosen = [(try find(pair.0, Team.self).id, try find(pair.1, Team.self).id)] }
        let report = ground.funnel { place in
            ground.keys(place, .team).flatMap { team in
                [GroupKey(team), GroupKey(team, ground.keys(place, .ecosystem)[0])]
            }
        }
        let teams = Set(report.groups.keys.map(\.first)).sorted()
        if pair == nil { chosen = teams.map { ($0, nil) } }
        let ecosystems = Set(report.groups.keys.compactMap(\.second)).sorted()
        func people(_ team: String, _ ecosystem: String) -> Proportion {
            report.groups[GroupKey(team, ecosystem)]?.conversion ?? Funnel().conversion
        }
        var document = ReportDocument(.teams, period: filter.period)
        var section = ReportDocument.Section(
            "teams", ReportKind.teams.about,
            [
                .init("team", "Team", "Tim"), .init("name", "Name", "Nama"), .init("against", "Against", "Dibanding"),
                .init("events", "Events", "Acara"), .init("eligible", "Eligible", "Layak"),
                .init("signups", "Sign-ups", "Terdaftar"), .init("crude", "Crude", "Kasar"),
                .init("otherCrude", "Others", "Lainnya"), .init("difference", "Difference", "Selisih"),
                .init("low", "Low", "Bawah"), .init("high", "High", "Atas"),
                .init("standardised", "Standardised", "Baku"),
                .init("otherStandardised", "Others", "Lainnya"),
                .init("standardisedDifference", "Difference", "Selisih"), .init("standardisedLow", "Low", "Bawah"),
                .init("standardisedHigh", "High", "Atas"), .init("notes", "Note", "Catatan"),
            ])
        for (team, other) in chosen {
            let others = other.map { [$0] } ?? teams.filter { $0 != team }
            let strata = ecosystems.map { ecosystem in
                let all = others.map { people($0, ecosystem) }
                return Stratum(
                    ecosystem, first: people(team, ecosystem),
                    second: Proportion(
                        all.reduce(0) { $0 + $1.successes }, of: all.reduce(0) { $0 + $1.trials })
                        ?? Funnel().conversion)
            }
            let comparison = TeamComparison(strata, at: filter.confidence)
            section.rows.append(
                row(team, other, report.groups[GroupKey(team)] ?? Funnel(), comparison, ground))
        }
        section.footer = [
            Word(
                "Standardised: the rate among the eligible of both sides, ecosystem by ecosystem. \"not shown\": the interval takes in 0.",
                "Baku: konversi di antara yang layak dari kedua pihak, ekosistem demi ekosistem. \"tidak terbukti\": selangnya mencakup 0."
            )
        ]
        if section.rows.contains(where: { $0.last == .list([.word(Workspace.paradox)]) }) {
            section.footer.append(
                Word(
                    "PARADOX: what a team seems to be overall turns round when the same people are compared. Trust the standardised figures.",
                    "PARADOKS: perbandingan keseluruhan berbalik bila orang yang sama dibandingkan. Pakai angka baku."))
        }
        document.sections = [section, sharesTable(ground)]
        document.charts = [
            intervals(
                teams.compactMap { team in report.groups[GroupKey(team)].map { (team, $0) } }, report.total, .team,
                ground)
        ]
        document.notes = [rules(ground)]
        if filter.hasDetail { document.sections.append(try detail(ground)) }
        return document
    }

    /// What each team carried, joint events cut by their shares: the rows sum to the total exactly.
    private func sharesTable(_ ground: ReportGround) -> ReportDocument.Section {
        var listed: [Int: Int] = [:]
        var signUps: [Int: Int] = [:]
        for visit in ground.ledger.visits {
            listed[visit.event, default: 0] += 1
            if visit.isSignUp { signUps[visit.event, default: 0] += 1 }
        }
        var sums: [String: [Int]] = [:]
        var total = [0, 0, 0, 0]
        for place in ground.events.indices {
            // What an event cost that was called off was carried as well.
            let cost = ground.isInScope(place) ? ground.cost(place) ?? 0 : 0
            guard ground.isCounted[place] || cost > 0 else { continue }
            let isCounted = ground.isCounted[place]
            let figures = [
                isCounted ? ground.heads(place) ?? 0 : 0, isCounted ? listed[place] ?? 0 : 0,
                isCounted ? signUps[place] ?? 0 : 0, cost,
            ]
            let teams = ground.events[place].teams
            for (column, figure) in figures.enumerated() {
                total[column] += figure
                for (team, part) in zip(teams.teams, teams.parts(of: figure)) {
                    sums[team, default: [0, 0, 0, 0]][column] += part
                }
            }
        }
        func row(_ first: [ReportDocument.Cell], _ sums: [Int]) -> [ReportDocument.Cell] {
            first + sums.prefix(3).map { .integer($0) } + [.rupiah(sums[3])]
        }
        return ReportDocument.Section(
            "shares",
            Word(
                "What each team carried, joint events by their shares",
                "Beban tiap tim, acara bersama menurut bagiannya"),
            [
                .init("team", "Team", "Tim"), .init("name", "Name", "Nama"), .init("heads", "Heads", "Kepala"),
                .init("listed", "Visits on lists", "Hadir di daftar"), .init("signups", "Sign-ups", "Terdaftar"),
                .init("cost", "Cost", "Biaya"),
            ],
            sums.sorted { $0.key < $1.key }.map { team, sums in
                row([.text(ground.state.teamByID[team]?.handle ?? team), .word(ground.name(team, .team))], sums)
            } + [row([.word(Word("total", "jumlah")), .missing], total)])
    }

    private static let paradox = Word("PARADOX", "PARADOKS")

    private func row(
        _ team: String, _ other: String?, _ funnel: Funnel, _ comparison: TeamComparison, _ ground: ReportGround
    ) -> [ReportDocument.Cell] {
        var notes: [ReportDocument.Cell] = []
        if comparison.isParadox { notes.append(.word(Workspace.paradox)) }
        if !comparison.isParadox, let difference = comparison.standardisedDifference, !difference.isShown {
            notes.append(.word(Word("not shown", "tidak terbukti")))
        }
        if !comparison.isParadox, funnel.eligible < ConversionRow.smallSample {
            notes.append(.word(Word("small", "kecil")))
        }
        let state = ground.state
        return [
            .text(state.teamByID[team]?.handle ?? team), .word(ground.name(team, .team)),
            other.map { .word(ground.name($0, .team)) } ?? .word(Word("all others", "semua lainnya")),
            .integer(funnel.events), .integer(funnel.eligible), .integer(funnel.signUps),
            .rate(comparison.firstCrude.rate), .rate(comparison.secondCrude.rate),
            .optional(comparison.crudeDifference) { .points($0.difference) },
            .optional(comparison.crudeDifference) { .points($0.interval.low) },
            .optional(comparison.crudeDifference) { .points($0.interval.high) },
            .rate(comparison.firstStandardised?.rate), .rate(comparison.secondStandardised?.rate),
            .optional(comparison.standardisedDifference) { .points($0.difference) },
            .optional(comparison.standardisedDifference) { .points($0.interval.low) },
            .optional(comparison.standardisedDifference) { .points($0.interval.high) }, .list(notes),
        ]
    }
}
