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
        let latest = Dictionary(figures.map { ($0.region, $0) }) { _, last in last }
        var document = ReportDocument(.government, period: filter.period)
        var section = ReportDocument.Section(
            "regencies", ReportKind.government.about,
            [
                .init("region", "Region", "Wilayah"), .init("name", "Name", "Nama"),
                .init("members", "Members", "Peserta"), .init("workforce", "Workforce", "Angkatan kerja"),
                .init("coverage", "Coverage", "Cakupan"), .init("date", "As of", "Per"),
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
                .optional(coverage) { .share($0.share) }, .optional(figure) { .day($0.date) },
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
        document.notes = [
            rules(ground),
            Word(
                "Missing: the gap of village apparatus and RT/RW, regulations and budget months, of which there are no records yet.",
                "Kurang: kesenjangan perangkat desa dan RT/RW, peraturan, dan bulan anggaran, yang catatannya belum ada."
            ),
        ]
        return document
    }
}
