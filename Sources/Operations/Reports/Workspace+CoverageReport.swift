import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// Members of the workforce by region, with change, target and projection. Figures of different bases are never compared.
    public func coverageReport(
        _ filter: ReportFilter, _ terms: CoverageTerms
    ) throws(Failure) -> ReportDocument {
        let filter = try resolved(filter)
        let day = try today()
        let regions = Dictionary(try records(Region.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
        let figures = try records(Outreach.Coverage.self).filter { figure in
            (filter.region.map { Region.lies(figure.region, in: $0) } ?? true)
                && (filter.period?.contains(figure.date) ?? true) && figure.date <= day
        }.sorted { ($0.region, $0.basis, $0.date) < ($1.region, $1.basis, $1.date) }
        let targets = try records(Target.self).filter { target in
            filter.region.map { region in
                target.region.map { Region.lies($0, in: region) || Region.lies(region, in: $0) } ?? true
            } ?? true
        }
        let goal = { (figure: Outreach.Coverage) in terms.target(of: figure, among: targets, on: day) }
        let book = try memberBook()
        let loss = observedLoss(book)
        let losses = terms.monthlyLosses ?? loss?.rate.map { rate in [0.0, rate] } ?? CoverageTerms.usualLosses
        let gain: Double
        if let given = terms.monthlyGain { gain = given } else { gain = try recentGain(day) }
        var document = ReportDocument(.coverage, period: filter.period)
        let earlier = Dictionary(grouping: figures) { series($0) }.mapValues { $0.dropLast().last }
        let latest = CoverageRollUp.figures(figures, regions: regions.keys).map { rolled in
            (last: rolled, before: rolled.parts == nil ? earlier[series(rolled.figure)] ?? nil : nil)
        }
        document.sections = [
            figuresTable(latest, regions, goal),
            projection(latest.map(\.last.figure), regions, terms, goal, gain, losses),
        ]
        if !targets.isEmpty, terms.target == nil {
            document.sections.append(targetsTable(latest.map(\.last.figure), regions, targets, day))
        }
        if let own = membersTable(book, filter.region, regions) { document.sections.append(own) }
        let visits = try visitsTable(latest.map(\.last.figure), regions, goal, targets, day)
        if !visits.rows.isEmpty { document.sections.append(visits) }
        if filter.hasDetail { document.sections.append(history(figures, regions)) }
        document.charts = charts(figures, regions)
        document.notes = [
            Word(
                "Uncovered is what is missing to 100% of the basis; the gap is what is missing to the target. Percentage points (pp) and percent are different units.",
                "Belum terlindungi adalah kekurangan sampai 100% dari dasarnya; kesenjangan adalah kekurangan sampai sasaran. Poin persen (poin) dan persen adalah satuan berbeda."
            ),
            Word(
                {
                    "New members a month: \($0.decimal(gain, digits: 1)) (\(terms.monthlyGain == nil ? "sign-ups of the last three months" : "as given"))."
                },
                {
                    "Peserta baru sebulan: \($0.decimal(gain, digits: 1)) (\(terms.monthlyGain == nil ? "pendaftaran tiga bulan terakhir" : "sesuai isian"))."
                }),
            lossNote(loss, isGiven: terms.monthlyLosses != nil),
        ]
        if Set(figures.map(\.basis)).count > 1 {
            document.notes.append(
                Word(
                    "The figures stand on different bases; only those of the same basis are compared or joined by a line.",
                    "Angka memakai dasar yang berbeda; hanya yang berdasar sama dibandingkan atau dihubungkan garis."))
        }
        return document
    }

    /// What is compared from day to day: a region's figures of one basis and segment.
    private func series(_ figure: Outreach.Coverage) -> String {
        "\(figure.region)\u{1F}\(figure.basis)\u{1F}\(figure.segment.rawValue)"
    }

    private func lossNote(_ loss: Proportion?, isGiven: Bool) -> Word {
        guard !isGiven else { return Word("Losses: as given.", "Peserta keluar: sesuai isian.") }
        guard let loss, let rate = loss.rate, let interval = loss.interval(.wilson, at: .ninetyFive) else {
            return Word(
                "Losses are assumed: too few contributions are on record to tell them.",
                "Peserta keluar adalah anggapan: catatan iuran belum cukup untuk menghitungnya.")
        }
        return Word(
            {
                "Lost a month, by the contributions of a year: \($0.percent(rate, digits: 1)) (95% \($0.percent(interval.low, digits: 1)) to \($0.percent(interval.high, digits: 1)); \($0.integer(loss.successes)) of \($0.integer(loss.trials)) months of membership)."
            },
            {
                "Keluar sebulan, menurut iuran setahun: \($0.percent(rate, digits: 1)) (95% \($0.percent(interval.low, digits: 1)) s.d. \($0.percent(interval.high, digits: 1)); \($0.integer(loss.successes)) dari \($0.integer(loss.trials)) bulan kepesertaan)."
            })
    }

    /// Members on record by the regency of the village that they gave; nil where nobody has paid yet.
    private func membersTable(
        _ book: MemberBook, _ scope: String?, _ regions: [String: Region]
    ) -> ReportDocument.Section? {
        let paid = book.members.filter { !$0.history.spells.isEmpty }
        let graceCounts = book.terms.count(.graceCounts, on: book.day) != 0
        var sums: [String: (covered: Int, arrears: Int)] = [:]
        for member in paid {
            // A village is free text; where it is a code it says the regency.
            let code = member.person.village.flatMap { $0.contains(".") ? Region.regency(of: $0) : nil } ?? ""
            guard scope.map({ Region.lies(code, in: $0) || Region.lies($0, in: code) && !code.isEmpty }) ?? true else {
                continue
            }
            var sum = sums[code] ?? (0, 0)
            if member.state == .active { sum.covered += 1 }
            if case .arrears = member.state { sum.arrears += 1 }
            sums[code] = sum
        }
        guard !sums.isEmpty else { return nil }
        return ReportDocument.Section(
            "members", Word("Members on record here", "Peserta yang tercatat di sini"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"),
                .init("covered", "Covered", "Aktif"), .init("arrears", "In arrears", "Menunggak"),
                .init("counted", "Counted", "Dihitung"),
            ],
            sums.sorted { $0.key < $1.key }.map { code, sum in
                [
                    code.isEmpty ? .missing : .text(code),
                    code.isEmpty ? .word(Word("village not known", "desa tidak diketahui")) : name(code, regions),
                    .integer(sum.covered), .integer(sum.arrears),
                    .integer(sum.covered + (graceCounts ? sum.arrears : 0)),
                ]
            },
            footer: [
                graceCounts
                    ? Word(
                        "Members in arrears are counted as covered (term grace-counts).",
                        "Peserta yang menunggak dihitung (ketentuan tenggang-dihitung).")
                    : Word(
                        "Members in arrears are not counted as covered (term grace-counts).",
                        "Peserta yang menunggak tidak dihitung (ketentuan tenggang-dihitung).")
            ])
    }

    /// Which visits would close the gap of a region: the sites that bring most there, as far as a week's need asks for them.
    private func visitsTable(
        _ latest: [Outreach.Coverage], _ regions: [String: Region], _ goal: (Outreach.Coverage) -> CoverageGoal,
        _ targets: [Target], _ day: Day
    ) throws(Failure) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "visits", Word("Visits that would close the gap", "Kunjungan yang menutup kesenjangan"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"),
                .init("gap", "Gap", "Kesenjangan"), .init("neededWeek", "Needed a week", "Perlu seminggu"),
                .init("sites", "Sites", "Lokasi"), .init("expected", "All of them bring", "Hasil semuanya"),
                .init("first", "First to visit", "Kunjungi dulu"),
            ])
        let (state, expected) = try attempt {
            let state = try CampaignState(file)
            return (state, try SiteExpectations(state, question(state, [.site], ReportFilter())))
        }
        let sites = state.sites.filter { !$0.retired }.map { site in
            (site: site, signUps: expected.expectation(of: site, on: day, outside: nil).signUps)
        }.sorted { ($1.signUps, $0.site.id) < ($0.signUps, $1.site.id) }
        // A region with formal and informal figures needs no third row.
        for figure in latest where figure.segment == .all {
            guard let coverage = Conversion.Coverage(members: figure.members, eligible: figure.workforce) else {
                continue
            }
            let target = goal(figure)
            let gap = coverage.gap(to: target.share) ?? 0
            guard gap > 0 else { continue }
            let weeks = target.target.map { Double($0.by.number - day.number) / 7 } ?? 0
            let own = sites.filter { $0.site.region.map { Region.lies($0, in: figure.region) } ?? false }
            guard !own.isEmpty else { continue }
            section.rows.append([
                .text(figure.region), name(figure.region, regions), .integer(gap),
                weeks > 0 ? .decimal(Double(gap) / max(1, weeks), digits: 1) : .missing, .integer(own.count),
                .decimal(own.reduce(0) { $0 + $1.signUps }, digits: 1),
                .list(
                    own.prefix(3).map { one in
                        .word(
                            Word(
                                { "\(one.site.name) (\($0.decimal(one.signUps, digits: 1)))" },
                                { "\(one.site.name) (\($0.decimal(one.signUps, digits: 1)))" }))
                    }),
            ])
        }
        section.footer = [
            Word(
                "In brackets what a visit is expected to bring. A week that makes most of it: plan week --for coverage",
                "Dalam kurung hasil yang diharapkan dari satu kunjungan. Minggu terbaik untuk itu: rencana minggu --demi cakupan"
            )
        ]
        return section
    }

    /// New members a month over the last three months, whoever pays; who registered before has come back and is none.
    private func recentGain(_ day: Day) throws(Failure) -> Double {
        let facts = try attempt { try file.reportFacts() }
        let first = day.advanced(by: -91)
        let registered = Dictionary(facts.signUps.map { ($0.person, $0.day) }, uniquingKeysWith: min)
        return Double(registered.values.filter { first < $0 && $0 <= day }.count) / 3
    }

    private func name(_ code: String, _ regions: [String: Region]) -> ReportDocument.Cell {
        .text(regions[code]?.name ?? code)
    }

    private func figuresTable(
        _ latest: [(last: RolledCoverage, before: Outreach.Coverage?)], _ regions: [String: Region],
        _ goal: (Outreach.Coverage) -> CoverageGoal
    ) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "coverage", ReportKind.coverage.about,
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("date", "Date", "Tanggal"),
                .init("basis", "Basis", "Dasar"), .init("segment", "Segment", "Segmen"),
                .init("members", "Members", "Peserta"),
                .init("workforce", "Workforce", "Angkatan kerja"), .init("coverage", "Coverage", "Cakupan"),
                .init("bar", "", ""), .init("uncovered", "Uncovered", "Belum terlindungi"),
                .init("since", "Since", "Sejak"), .init("points", "Change", "Perubahan"),
                .init("relative", "Change %", "Perubahan %"), .init("target", "Target", "Sasaran"),
                .init("gap", "Gap", "Kesenjangan"), .init("source", "Source", "Sumber"),
            ])
        var above = false
        for (rolled, before) in latest {
            let figure = rolled.figure
            guard let coverage = Conversion.Coverage(members: figure.members, eligible: figure.workforce) else {
                continue
            }
            if coverage.share > 1 { above = true }
            let earlier = before.flatMap { Conversion.Coverage(members: $0.members, eligible: $0.workforce) }
            let target = goal(figure)
            let change = earlier.map { CoverageChange(from: $0.share, to: coverage.share) }
            section.rows.append([
                .text(figure.region), name(figure.region, regions), .day(figure.date), .text(figure.basis),
                .word(figure.segment.word), .integer(figure.members), .integer(figure.workforce),
                .share(coverage.share),
                .bar(min(1, coverage.share)), .integer(coverage.uncovered), .optional(before) { .day($0.date) },
                .optional(change) { .points($0.points, digits: 2) }, .optional(change?.relative) { .share($0) },
                .share(target.share),
                .integer(coverage.gap(to: target.share)),
                rolled.parts.map { parts in
                    .word(Word({ "sum of \($0.integer(parts))" }, { "jumlah dari \($0.integer(parts))" }))
                } ?? .optional(figure.source) { .text($0) },
            ])
        }
        if above {
            section.footer = [
                Word(
                    "Above 100%: more members than workforce, as where people cross borders or the basis is old. Shown as it is.",
                    "Di atas 100%: peserta lebih banyak daripada angkatan kerja, misalnya karena lintas wilayah atau dasar lama. Ditampilkan apa adanya."
                )
            ]
        }
        return section
    }

    private func projection(
        _ latest: [Outreach.Coverage], _ regions: [String: Region], _ terms: CoverageTerms,
        _ goal: (Outreach.Coverage) -> CoverageGoal, _ gain: Double, _ losses: [Double]
    ) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "projection",
            Word("On the way to the target", "Jalan menuju sasaran"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("basis", "Basis", "Dasar"),
                .init("segment", "Segment", "Segmen"),
                .init("target", "Target", "Sasaran"), .init("gain", "New a month", "Baru sebulan"),
                .init("loss", "Lost a month", "Keluar sebulan"),
                .init("ceiling", "Ceiling", "Batas atas"), .init("months", "Months to target", "Bulan ke sasaran"),
                .init("needed", "Needed a month", "Perlu sebulan"),
                .init("neededWeek", "Needed a week", "Perlu seminggu"),
            ])
        for figure in latest {
            guard let coverage = Conversion.Coverage(members: figure.members, eligible: figure.workforce) else {
                continue
            }
            let target = goal(figure).share
            for loss in losses {
                guard let path = CoverageProjection(from: coverage, monthlyGain: gain, monthlyLoss: loss) else {
                    continue
                }
                let needed = path.gainNeeded(for: target, within: terms.months)
                section.rows.append([
                    .text(figure.region), name(figure.region, regions), .text(figure.basis),
                    .word(figure.segment.word), .share(target), .decimal(gain, digits: 1), .rate(loss),
                    .optional(path.ceiling) { .share($0) },
                    path.months(to: target).map { .integer($0) } ?? .word(Word("never", "tidak pernah")),
                    .optional(needed) { .decimal($0, digits: 1) },
                    .optional(needed) { .decimal($0 * 12 * 7 / 365.25, digits: 1) },
                ])
            }
        }
        section.footer = [
            Word(
                {
                    "Needed: new members that reach the target in \($0.integer(terms.months)) months. The new members of the whole branch are set against each region: read a region's line as if all of them lived there."
                },
                {
                    "Perlu: peserta baru agar sasaran tercapai dalam \($0.integer(terms.months)) bulan. Peserta baru seluruh cabang dipakai untuk tiap wilayah: baca satu baris seolah-olah semuanya tinggal di sana."
                })
        ]
        return section
    }

    /// Every target that is set for the newest figures, region by region, beside what is reached.
    private func targetsTable(
        _ latest: [Outreach.Coverage], _ regions: [String: Region], _ targets: [Target], _ day: Day
    ) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "targets", Word("Targets on record", "Sasaran yang tercatat"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("basis", "Basis", "Dasar"),
                .init("instrument", "Instrument", "Instrumen"), .init("for", "Set for", "Ditetapkan untuk"),
                .init("by", "By", "Paling lambat"), .init("target", "Target", "Sasaran"),
                .init("coverage", "Coverage", "Cakupan"), .init("gap", "Gap", "Kesenjangan"),
                .init("neededWeek", "Needed a week", "Perlu seminggu"), .init("source", "Source", "Sumber"),
            ])
        for figure in latest {
            guard let coverage = Conversion.Coverage(members: figure.members, eligible: figure.workforce) else {
                continue
            }
            for target in targets.sorted(by: { ($0.by, $0.id) < ($1.by, $1.id) })
            where target.holds(for: figure.region, basis: figure.basis) {
                let gap = coverage.gap(to: target.share)
                let missing = Double(gap ?? 0)
                let weeks = Double(target.by.number - day.number) / 7
                let area = target.region.map { name($0, regions) } ?? .word(Word("everywhere", "semua wilayah"))
                let needed = missing > 0 && weeks > 0 ? missing / max(1, weeks) : nil
                section.rows.append([
                    .text(figure.region), name(figure.region, regions), .text(figure.basis), .text(target.instrument),
                    area, .day(target.by), .share(target.share), .share(coverage.share), .integer(gap),
                    .optional(needed) { .decimal($0, digits: 1) }, .optional(target.source) { .text($0) },
                ])
            }
        }
        section.footer = [
            Word(
                "Needed a week: the gap over the weeks that are left, if no member is lost; empty where it is reached or the day is past.",
                "Perlu seminggu: kesenjangan dibagi minggu yang tersisa, bila tidak ada peserta yang keluar; kosong bila sudah tercapai atau harinya lewat."
            )
        ]
        return section
    }

    private func history(_ figures: [Outreach.Coverage], _ regions: [String: Region]) -> ReportDocument.Section {
        ReportDocument.Section(
            "figures", Word("All figures", "Semua angka"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("date", "Date", "Tanggal"),
                .init("basis", "Basis", "Dasar"), .init("members", "Members", "Peserta"),
                .init("workforce", "Workforce", "Angkatan kerja"), .init("coverage", "Coverage", "Cakupan"),
                .init("source", "Source", "Sumber"),
            ],
            figures.map { figure in
                [
                    .text(figure.region), name(figure.region, regions), .day(figure.date), .text(figure.basis),
                    .integer(figure.members), .integer(figure.workforce),
                    .optional(Conversion.Coverage(members: figure.members, eligible: figure.workforce)) {
                        .share($0.share)
                    },
                    .optional(figure.source) { .text($0) },
                ]
            })
    }

    /// One line for each region and basis, over the days on which any of them was published.
    private func charts(_ figures: [Outreach.Coverage], _ regions: [String: Region]) -> [ReportDocument.Chart] {
        let days = Set(figures.map(\.date)).sorted()
        guard days.count > 1 else { return [] }
        let series = Dictionary(grouping: figures) { self.series($0) }.sorted { $0.key < $1.key }
        return [
            ReportDocument.Chart(
                key: "coverage", title: ReportKind.coverage.about,
                caption: Word(
                    "Members per worker of the workforce on each day; a line joins figures of one region and basis only.",
                    "Peserta per angkatan kerja pada setiap tanggal; garis hanya menghubungkan wilayah dan dasar yang sama."
                ),
                isRate: true,
                content: .lines(
                    series.compactMap { _, values in
                        guard let first = values.first else { return nil }
                        let byDay = Dictionary(values.map { ($0.date, $0) }) { _, last in last }
                        return .init(
                            name: Word(
                                "\(regions[first.region]?.name ?? first.region), \(first.basis)"
                                    + (first.segment == .all ? "" : ", \(first.segment.rawValue)")),
                            values: days.map { day in
                                byDay[day].flatMap {
                                    Conversion.Coverage(members: $0.members, eligible: $0.workforce)?.share
                                }
                            }, isLimit: false)
                    }, labels: days.map(\.text)))
        ]
    }
}
