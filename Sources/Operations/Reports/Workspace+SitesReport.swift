import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// Days after which a site counts as long not visited.
    static let longUnvisited = 90

    /// Sites by what is known of their rates, and those never or long not visited.
    public func sitesReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let report = ground.funnel { [GroupKey(ground.events[$0].site)] }
        var document = ReportDocument(.sites, period: filter.period)
        let visited = lastVisits(ground)
        var ranked = ReportDocument.Section(
            "ranking", ReportKind.sites.about,
            [
                .init("rank", "Rank", "Urutan"), .init("site", "Site", "Lokasi"), .init("name", "Name", "Nama"),
                .init("ecosystem", "Ecosystem", "Ekosistem"), .init("eligible", "Eligible", "Layak"),
                .init("signups", "Sign-ups", "Terdaftar"), .init("raw", "Raw", "Mentah"),
                .init("estimate", "Estimate", "Taksiran"), .init("low", "Low", "Bawah"),
                .init("high", "High", "Atas"), .init("bar", "", ""), .init("flag", "Funnel", "Corong"),
                .init("lastVisit", "Last visit", "Kunjungan terakhir"),
            ])
        let pairs = report.groups.map { (site: $0.key.first, people: $0.value.conversion) }
            .sorted { $0.site < $1.site }
        let ranking = SiteRanking(pairs, at: filter.confidence)
        let most = ranking?.places.map(\.shrunk.rate).max() ?? 1
        for (index, place) in (ranking?.places ?? []).enumerated() {
            let interval = place.shrunk.interval(at: filter.confidence)
            let site = ground.state.siteByID[place.site]
            let flag: ReportDocument.Cell =
                switch place.position {
                case .above?: .word(place.isFarOut ? Word("far above", "jauh di atas") : Word("above", "di atas"))
                case .below?: .word(place.isFarOut ? Word("far below", "jauh di bawah") : Word("below", "di bawah"))
                default: .missing
                }
            ranked.rows.append([
                .integer(index + 1), .text(site?.handle ?? place.site), .text(site?.name ?? place.site),
                .word(ground.name(site?.ecosystem ?? "", .ecosystem)), .integer(place.people.trials),
                .integer(place.people.successes), .rate(place.people.rate), .rate(place.shrunk.rate),
                .rate(interval.low), .rate(interval.high), .bar(most > 0 ? place.shrunk.rate / most : 0), flag,
                .optional(visited[place.site]) { .day($0) },
            ])
        }
        if let prior = ranking?.prior {
            let weight = prior.priorWeight
            ranked.footer = [
                Word(
                    { number in
                        "All sites together: \(number.percent(prior.pooledRate, digits: 1)). "
                            + (weight.map {
                                "A site's own people weigh against \(number.decimal($0, digits: 1)) of all."
                            }
                                ?? "The sites differ no more than chance does: all get the common rate.")
                    },
                    { number in
                        "Semua lokasi: \(number.percent(prior.pooledRate, digits: 1)). "
                            + (weight.map {
                                "Data satu lokasi ditimbang terhadap \(number.decimal($0, digits: 1)) orang dari semuanya."
                            }
                                ?? "Perbedaan antarlokasi tidak melebihi kebetulan: semuanya mendapat tingkat bersama.")
                    })
            ]
            document.charts = [scatter(ranking?.places ?? [], prior.pooledRate, ground)]
        }
        document.sections = [ranked, unvisited(ground, visited)]
        document.notes = [rules(ground)]
        if filter.hasDetail { document.sections.append(try detail(ground)) }
        return document
    }

    /// By site the last day of an event with people or held there.
    func lastVisits(_ ground: ReportGround) -> [String: Day] {
        var last: [String: Day] = [:]
        for place in ground.events.indices {
            let event = ground.events[place]
            guard event.status == .held || ground.heads(place) != nil || ground.isCounted[place] else { continue }
            last[event.site] = max(last[event.site] ?? .first, ground.day(place))
        }
        return last
    }

    private func unvisited(_ ground: ReportGround, _ visited: [String: Day]) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "unvisited",
            Word(
                { "Not visited for \($0.integer(Workspace.longUnvisited)) days, or never" },
                { "Tidak dikunjungi \($0.integer(Workspace.longUnvisited)) hari, atau belum pernah" }),
            [
                .init("site", "Site", "Lokasi"), .init("name", "Name", "Nama"),
                .init("ecosystem", "Ecosystem", "Ekosistem"), .init("potential", "Potential", "Potensi"),
                .init("lastVisit", "Last visit", "Kunjungan terakhir"), .init("days", "Days", "Hari"),
            ])
        let sites = ground.state.sites.filter { site in
            guard !site.retired else { return false }
            if let ecosystem = ground.filter.ecosystem, site.ecosystem != ecosystem { return false }
            if let region = ground.filter.region, !(site.region.map { Region.lies($0, in: region) } ?? false) {
                return false
            }
            return visited[site.id].map { $0.days(to: ground.today) > Workspace.longUnvisited } ?? true
        }
        for site in sites.sorted(by: { ($1.potential ?? 0, $0.id) < ($0.potential ?? 0, $1.id) }) {
            let last = visited[site.id]
            section.rows.append([
                .text(site.handle), .text(site.name), .word(ground.name(site.ecosystem, .ecosystem)),
                .integer(site.potential), .optional(last) { .day($0) },
                .integer(last.map { $0.days(to: ground.today) }),
            ])
        }
        return section
    }

    private func scatter(
        _ places: [SiteRanking.Place], _ rate: Double, _ ground: ReportGround
    ) -> ReportDocument.Chart {
        let most = max(10, places.map(\.people.trials).max() ?? 10)
        let sizes = (1...40).map { max(1, $0 * most / 40) }
        func limit(_ confidence: Confidence, _ end: KeyPath<Interval, Double>) -> [(x: Double, y: Double)] {
            sizes.compactMap { size in
                FunnelLimits(target: rate, trials: size, at: confidence).map {
                    (Double(size), $0.interval[keyPath: end])
                }
            }
        }
        return ReportDocument.Chart(
            key: "funnelPlot", title: Word("Funnel plot of the sites", "Diagram corong lokasi"),
            caption: Word(
                "Each dot is a site: people to the right, rate upwards. Outside the lines a rate is unlikely to be chance.",
                "Setiap titik satu lokasi: makin ke kanan makin banyak orang, makin ke atas makin tinggi konversi. Di luar garis kecil kemungkinan kebetulan."
            ),
            isRate: true,
            content: .scatter(
                places.compactMap { place in
                    place.people.rate.map {
                        (ground.state.siteByID[place.site]?.name ?? place.site, Double(place.people.trials), $0)
                    }
                },
                limits: [
                    (Word("95% low", "95% bawah"), limit(.ninetyFive, \.low)),
                    (Word("95% high", "95% atas"), limit(.ninetyFive, \.high)),
                    (Word("99.8% low", "99,8% bawah"), limit(.funnel, \.low)),
                    (Word("99.8% high", "99,8% atas"), limit(.funnel, \.high)),
                ]))
    }
}
