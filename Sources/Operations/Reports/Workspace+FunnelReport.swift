import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// From invited to paid, group by group.
    public func funnelReport(_ filter: ReportFilter, by grouping: ConversionGrouping) throws(Failure) -> ReportDocument
    {
        let ground = try ground(filter)
        let report = ground.funnel { place in ground.keys(place, grouping).map { GroupKey($0) } }
        var document = ReportDocument(.funnel, period: filter.period)
        var section = ReportDocument.Section(
            "funnel", ReportKind.funnel.about,
            [
                .init("group", grouping.rawValue, grouping.alias), .init("name", "Name", "Nama"),
                .init("events", "Events", "Acara"), .init("invited", "Invited", "Diundang"),
                .init("heads", "Heads", "Kepala"), .init("attended", "List", "Daftar"),
                .init("eligible", "Eligible", "Layak"), .init("interested", "Interested", "Berminat"),
                .init("signups", "Sign-ups", "Terdaftar"), .init("paid", "Paid", "Bayar"),
                .init("active3", "Active 3", "Aktif 3"), .init("active6", "Active 6", "Aktif 6"),
                .init("active12", "Active 12", "Aktif 12"), .init("listShare", "List/heads", "Daftar/kepala"),
                .init("interestRate", "Interest", "Minat"), .init("rate", "Rate", "Konversi"),
                .init("low", "Low", "Bawah"), .init("high", "High", "Atas"), .init("paidRate", "Pay", "Bayar/daftar"),
                .init("notes", "Note", "Catatan"),
            ])
        let groups = report.groups.sorted { $0.key < $1.key }
        for (key, funnel) in groups {
            section.rows.append(
                row(ground.cells(key.first, grouping), funnel, ground.filter))
        }
        section.rows.append(row([.word(Word("total", "jumlah")), .missing], report.total, ground.filter))
        section.footer = [
            Word(
                "Distinct people, not visits; in the total everyone is counted once. Each step is a part of the one before it.",
                "Orang berbeda, bukan kunjungan; dalam jumlah setiap orang dihitung sekali. Setiap langkah bagian dari langkah sebelumnya."
            )
        ]
        document.sections = [section]
        let total = report.total
        let steps: [(Word, Int?)] = [
            (Word("heads", "kepala"), total.heads), (Word("list", "daftar"), total.attended),
            (Word("eligible", "layak"), total.eligible), (Word("interested", "berminat"), total.interested),
            (Word("sign-ups", "terdaftar"), total.signUps), (Word("paid", "bayar"), total.paid),
        ]
        let language = settings.language
        document.charts = [
            ReportDocument.Chart(
                key: "steps", title: ReportKind.funnel.about,
                caption: Word("How many people reach each step.", "Berapa orang mencapai setiap langkah."),
                isRate: false,
                content: .bars(
                    steps.compactMap { name, count in
                        count.map {
                            .init(label: name.text(in: language), value: Double($0), low: nil, high: nil)
                        }
                    })),
            intervals(groups.map { ($0.key.first, $0.value) }, report.total, grouping, ground),
        ]
        document.notes = [
            rules(ground),
            Word(
                "Paid: at an event. Active after 3, 6 and 12 months needs contributions, of which there are no records yet.",
                "Bayar: di acara. Aktif setelah 3, 6, dan 12 bulan memerlukan catatan iuran, yang belum ada."),
        ]
        if filter.hasDetail { document.sections.append(try detail(ground)) }
        return document
    }

    private func row(
        _ group: [ReportDocument.Cell], _ funnel: Funnel, _ filter: ReportFilter
    ) -> [ReportDocument.Cell] {
        func share(_ part: Int, _ whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
        let interval = funnel.interval(filter.method, at: filter.confidence)
        return group + [
            .integer(funnel.events), .integer(funnel.invited), .integer(funnel.heads),
            .integer(funnel.attended), .integer(funnel.eligible), .integer(funnel.interested),
            .integer(funnel.signUps), .integer(funnel.paid), .missing, .missing, .missing,
            .rate(funnel.heads.flatMap { share(funnel.attended, $0) }),
            .rate(share(funnel.interested, funnel.eligible)), .rate(funnel.conversion.rate), .rate(interval?.low),
            .rate(interval?.high), .rate(share(funnel.paid, funnel.signUps)), ReportDocument.Section.notes(funnel),
        ]
    }

    /// The rates of groups with their limits beside the rate of all.
    func intervals(
        _ groups: [(key: String, funnel: Funnel)], _ total: Funnel, _ grouping: ConversionGrouping,
        _ ground: ReportGround
    ) -> ReportDocument.Chart {
        let language = settings.language
        return ReportDocument.Chart(
            key: "rates", title: Word("Sign-ups among the eligible", "Pendaftaran di antara yang layak"),
            caption: Word(
                "The dot is the rate, the line its interval; the dashed line is the rate of all.",
                "Titik adalah konversi, garis adalah selangnya; garis putus-putus adalah konversi semuanya."),
            isRate: true,
            content: .intervals(
                groups.compactMap { key, funnel in
                    guard let rate = funnel.conversion.rate else { return nil }
                    let interval = funnel.interval(ground.filter.method, at: ground.filter.confidence)
                    return .init(
                        label: ground.name(key, grouping).text(in: language), value: rate, low: interval?.low,
                        high: interval?.high)
                }, reference: total.conversion.rate))
    }
}
