import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// The sheet for local government, regency by regency: without anything that names a person.
    public func governmentReport(_ filter: ReportFilter, _ terms: CoverageTerms) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let report = ground.funnel { place in ground.keys(place, .region).map { GroupKey($0) } }
        let figures = try records(Outreach.Coverage.self).filter { $0.date <= ground.today }
            .sorted { ($0.region, $0.date) < ($1.region, $1.date) }
        let targets = try records(Target.self)
        let rolled = CoverageRollUp.figures(figures, regions: ground.state.regions.keys).map(\.figure)
        func newest(_ segment: Outreach.Coverage.Segment) -> [String: Outreach.Coverage] {
            Dictionary(rolled.filter { $0.segment == segment }.map { ($0.region, $0) }) { one, other in
                (one.date, one.basis) < (other.date, other.basis) ? other : one
            }
        }
        let latest = newest(.all)
        let (formal, informal) = (newest(.formal), newest(.informal))
        func share(_ figure: Outreach.Coverage?) -> ReportDocument.Cell {
            .optional(figure.flatMap { Conversion.Coverage(members: $0.members, eligible: $0.workforce) }) {
                .share($0.share)
            }
        }
        var document = ReportDocument(.government, period: filter.period)
        var section = ReportDocument.Section(
            "regencies", ReportKind.government.about,
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"),
                .init("members", "Members", "Peserta"), .init("workforce", "Workforce", "Angkatan kerja"),
                .init("coverage", "Coverage", "Cakupan"), .init("formal", "Formal", "Formal"),
                .init("informal", "Informal", "Informal"), .init("date", "As of", "Per"),
                .init("basis", "Basis", "Dasar"),
                .init("target", "Target", "Sasaran"), .init("gap", "Gap", "Kesenjangan"),
                .init("events", "Events", "Acara"), .init("heads", "Heads", "Kepala"),
                .init("attended", "List", "Daftar"), .init("signups", "Sign-ups", "Terdaftar"),
                .init("government", "Paid by government", "Dibayar pemda"),
            ])
        let codes = Set(latest.keys).union(report.groups.keys.map(\.first)).filter { code in
            !code.isEmpty && (ground.filter.region.map { Region.lies(code, in: $0) } ?? true)
        }.sorted()
        for code in codes {
            let funnel = report.groups[GroupKey(code)] ?? Funnel()
            let figure = latest[code]
            let coverage = figure.flatMap { Conversion.Coverage(members: $0.members, eligible: $0.workforce) }
            let target = figure.map { terms.target(of: $0, among: targets, on: ground.today) }
            let byGovernment = ground.facts.signUps.filter { signUp in
                guard signUp.channel == .government, ground.filter.period?.contains(signUp.day) ?? true,
                    let place = signUp.event.flatMap({ ground.places[$0] })
                else { return false }
                return ground.keys(place, .region).contains(code)
            }.count
            section.rows.append([
                .text(code), .word(ground.name(code, .region)), .integer(figure?.members), .integer(figure?.workforce),
                .optional(coverage) { .share($0.share) }, share(formal[code]), share(informal[code]),
                .optional(figure) { .day($0.date) },
                .optional(figure) { .text($0.basis) },
                .optional(target) { .share($0.share) },
                .integer(target.flatMap { coverage?.gap(to: $0.share) }),
                .integer(funnel.events), .integer(funnel.heads), .integer(funnel.attended), .integer(funnel.signUps),
                .integer(byGovernment),
            ])
        }
        let unplaced = ground.facts.signUps.filter {
            $0.channel == .government && $0.event == nil && (ground.filter.period?.contains($0.day) ?? true)
        }.count
        section.footer = [
            Word(
                {
                    "Counts only: no name, no number of a person. Sign-ups paid by government without an event, in no row: \($0.integer(unplaced))."
                },
                {
                    "Hanya jumlah: tanpa nama atau nomor orang. Pendaftaran yang dibayar pemda tanpa acara, tidak dalam baris mana pun: \($0.integer(unplaced))."
                })
        ]
        document.sections = [section]
        let inScope = { (code: String) in
            ground.filter.region.map { code == "0" || Region.lies(code, in: $0) || Region.lies($0, in: code) } ?? true
        }
        let apparatus = try records(Apparatus.self).filter { inScope($0.region) && $0.date <= ground.today }
        if !apparatus.isEmpty { document.sections.append(apparatusTable(apparatus, ground)) }
        let commitments = try records(Commitment.self).filter { inScope($0.region) && $0.date <= ground.today }
        if !commitments.isEmpty { document.sections.append(commitmentTable(commitments, ground)) }
        document.notes = [
            rules(ground),
            Word(
                "For the award (Paritrana) the year runs from 1 January to 31 December: coverage formal and informal, rules and budgets, and what was done stand in these tables.",
                "Untuk Anugerah Paritrana periodenya 1 Januari s.d. 31 Desember: cakupan formal dan informal, peraturan dan anggaran, serta kegiatan ada dalam tabel-tabel ini."
            ),
        ]
        return document
    }

    /// The latest count of every group, with what is missing.
    private func apparatusTable(_ counts: [Apparatus], _ ground: ReportGround) -> ReportDocument.Section {
        let latest = Dictionary(grouping: counts) { "\($0.region)/\($0.group.rawValue)" }.values.compactMap { series in
            series.max { $0.date < $1.date }
        }.sorted { ($0.region, $0.group.rawValue) < ($1.region, $1.group.rawValue) }
        return ReportDocument.Section(
            "apparatus", Word("Village staff and neighbourhood heads", "Perangkat desa dan RT/RW"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"),
                .init("group", "Group", "Kelompok"),
                .init("date", "As of", "Per"), .init("total", "All", "Jumlah"), .init("members", "Members", "Peserta"),
                .init("share", "Share", "Bagian"), .init("gap", "Not members", "Belum peserta"),
                .init("source", "Source", "Sumber"),
            ],
            latest.map { count in
                [
                    .text(count.region), .word(ground.name(count.region, .region)), .word(count.group.word),
                    .day(count.date), .integer(count.total), .integer(count.members),
                    count.total > 0 ? .share(Double(count.members) / Double(count.total)) : .missing,
                    .integer(count.gap), .optional(count.source) { .text($0) },
                ]
            })
    }

    private func commitmentTable(_ commitments: [Commitment], _ ground: ReportGround) -> ReportDocument.Section {
        ReportDocument.Section(
            "commitments", Word("Rules, budgets and agreements", "Peraturan, anggaran, dan perjanjian"),
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"), .init("kind", "Kind", "Jenis"),
                .init("document", "Document", "Dokumen"), .init("date", "Date", "Tanggal"),
                .init("holds", "Holds", "Berlaku"), .init("people", "People", "Orang"),
                .init("months", "Months", "Bulan"), .init("rupiah", "Budget", "Anggaran"),
            ],
            commitments.sorted { ($0.region, $0.date, $0.id) < ($1.region, $1.date, $1.id) }.map { commitment in
                [
                    .text(commitment.region),
                    .word(
                        commitment.region == "0"
                            ? Word("Indonesia") : ground.name(commitment.region, .region)),
                    .word(commitment.commitmentKind.word),
                    .text(commitment.document), .day(commitment.date), .flag(commitment.holds(on: ground.today)),
                    .integer(commitment.people), .integer(commitment.months),
                    .optional(commitment.rupiah) { .rupiah($0) },
                ]
            })
    }
}
