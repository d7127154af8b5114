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
        let gain: Double
        if let given = terms.monthlyGain { gain = given } else { gain = try recentGain(day) }
        var document = ReportDocument(.coverage, period: filter.period)
        let latest = Dictionary(grouping: figures) { "\($0.region)\u{1F}\($0.basis)" }.values
            .compactMap { series in series.last.map { (last: $0, before: series.dropLast().last) } }
            .sorted { ($0.last.region, $0.last.basis) < ($1.last.region, $1.last.basis) }
        document.sections = [
            figuresTable(latest, regions, goal), projection(latest.map(\.last), regions, terms, goal, gain),
        ]
        if !targets.isEmpty, terms.target == nil {
            document.sections.append(targetsTable(latest.map(\.last), regions, targets, day))
        }
        if filter.hasDetail { document.sections.append(history(figures, regions)) }
        document.charts = charts(figures, regions)
        document.notes = [
            Word(
                "Uncovered is what is missing to 100% of the basis; the gap is what is missing to the target. Percentage points (pp) and percent are different units.",
                "Belum terlindungi adalah kekurangan sampai 100% dari dasarnya; kesenjangan adalah kekurangan sampai sasaran. Poin persen (poin) dan persen adalah satuan berbeda."
            ),
            Word(
                {
                    "New members a month: \($0.decimal(gain, digits: 1)) (\(terms.monthlyGain == nil ? "sign-ups of the last three months" : "as given")). Losses are assumed: contributions, which would tell them, are not on record yet."
                },
                {
                    "Peserta baru sebulan: \($0.decimal(gain, digits: 1)) (\(terms.monthlyGain == nil ? "pendaftaran tiga bulan terakhir" : "sesuai isian")). Peserta keluar adalah anggapan: catatan iuran, yang menunjukkannya, belum ada."
                }),
        ]
        if Set(figures.map(\.basis)).count > 1 {
            document.notes.append(
                Word(
                    "The figures stand on different bases; only those of the same basis are compared or joined by a line.",
                    "Angka memakai dasar yang berbeda; hanya yang berdasar sama dibandingkan atau dihubungkan garis."))
        }
        return document
    }

    /// Sign-ups a month over the last three months, whoever pays.
    private func recentGain(_ day: Day) throws(Failure) -> Double {
        let facts = try attempt { try file.reportFacts() }
        let first = day.advanced(by: -91)
        return Double(facts.signUps.filter { first < $0.day && $0.day <= day }.count) / 3
    }

    private func name(_ code: String, _ regions: [String: Region]) -> ReportDocument.Cell {
        .text(regions[code]?.name ?? code)
    }

    private func figuresTable(
        _ latest: [(last: Outreach.Coverage, before: Outreach.Coverage?)], _ regions: [String: Region],
        _ goal: (Outreach.Coverage) -> CoverageGoal
    ) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "coverage", ReportKind.coverage.about,
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("date", "Date", "Tanggal"),
                .init("basis", "Basis", "Dasar"), .init("members", "Members", "Peserta"),
                .init("workforce", "Workforce", "Angkatan kerja"), .init("coverage", "Coverage", "Cakupan"),
                .init("bar", "", ""), .init("uncovered", "Uncovered", "Belum terlindungi"),
                .init("since", "Since", "Sejak"), .init("points", "Change", "Perubahan"),
                .init("relative", "Change %", "Perubahan %"), .init("target", "Target", "Sasaran"),
                .init("gap", "Gap", "Kesenjangan"), .init("source", "Source", "Sumber"),
            ])
        var above = false
        for (figure, before) in latest {
            guard let coverage = Conversion.Coverage(members: figure.members, eligible: figure.workforce) else {
                continue
            }
            if coverage.share > 1 { above = true }
            let earlier = before.flatMap { Conversion.Coverage(members: $0.members, eligible: $0.workforce) }
            let target = goal(figure)
            let change = earlier.map { CoverageChange(from: $0.share, to: coverage.share) }
            section.rows.append([
                .text(figure.region), name(figure.region, regions), .day(figure.date), .text(figure.basis),
                .integer(figure.members), .integer(figure.workforce), .share(coverage.share),
                .bar(min(1, coverage.share)), .integer(coverage.uncovered), .optional(before) { .day($0.date) },
                .optional(change) { .points($0.points, digits: 2) }, .optional(change?.relative) { .share($0) },
                .share(target.share),
                .integer(coverage.gap(to: target.share)), .optional(figure.source) { .text($0) },
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
        _ goal: (Outreach.Coverage) -> CoverageGoal, _ gain: Double
    ) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "projection",
            Word("On the way to the target", "Jalan menuju sasaran"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("basis", "Basis", "Dasar"),
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
            for loss in terms.monthlyLosses {
                guard let path = CoverageProjection(from: coverage, monthlyGain: gain, monthlyLoss: loss) else {
                    continue
                }
                let needed = path.gainNeeded(for: target, within: terms.months)
                section.rows.append([
                    .text(figure.region), name(figure.region, regions), .text(figure.basis),
                    .share(target), .decimal(gain, digits: 1), .rate(loss), .optional(path.ceiling) { .share($0) },
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
        let series = Dictionary(grouping: figures) { "\($0.region)\u{1F}\($0.basis)" }.sorted { $0.key < $1.key }
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
                            name: Word("\(regions[first.region]?.name ?? first.region), \(first.basis)"),
                            values: days.map { day in
                                byDay[day].flatMap {
                                    Conversion.Coverage(members: $0.members, eligible: $0.workforce)?.share
                                }
                            }, isLimit: false)
                    }, labels: days.map(\.text)))
        ]
    }
}
