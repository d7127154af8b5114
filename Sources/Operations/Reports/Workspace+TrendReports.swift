import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// The rate by month or week with control limits.
    public func trendReport(_ filter: ReportFilter, by grouping: ConversionGrouping) throws(Failure) -> ReportDocument {
        let grouping = grouping == .week ? ConversionGrouping.week : .month
        let ground = try ground(filter)
        let report = ground.funnel { place in ground.keys(place, grouping).map { GroupKey($0) } }
        let periods = report.groups.sorted { $0.key < $1.key }
        let chart = ControlChart(periods.map { $0.value.conversion })
        var document = ReportDocument(.trend, period: filter.period)
        var section = ReportDocument.Section(
            "trend", ReportKind.trend.about,
            [
                .init("period", grouping.rawValue, grouping.alias), .init("events", "Events", "Acara"),
                .init("heads", "Heads", "Kepala"), .init("attended", "List", "Daftar"),
                .init("eligible", "Eligible", "Layak"), .init("signups", "Sign-ups", "Terdaftar"),
                .init("rate", "Rate", "Konversi"), .init("bar", "", ""), .init("lower", "Lower limit", "Batas bawah"),
                .init("upper", "Upper limit", "Batas atas"), .init("signal", "Signal", "Isyarat"),
            ])
        let most = chart.points.compactMap(\.people.rate).max() ?? 1
        for ((key, funnel), point) in zip(periods, chart.points) {
            section.rows.append([
                .text(key.first), .integer(funnel.events), .integer(funnel.heads), .integer(funnel.attended),
                .integer(funnel.eligible), .integer(funnel.signUps), .rate(point.people.rate),
                .optional(point.people.rate) { .bar(most > 0 ? $0 / most : 0) }, .rate(point.limits?.low),
                .rate(point.limits?.high),
                point.isSignal ? .word(Word("outside", "di luar")) : .missing,
            ])
        }
        section.footer = [
            Word(
                {
                    "Centre line \($0.percent(chart.rate ?? .nan, digits: 1)). Limits: three standard errors, times \($0.decimal(chart.spread, digits: 2)) for what the periods vary beyond chance."
                },
                {
                    "Garis tengah \($0.percent(chart.rate ?? .nan, digits: 1)). Batas: tiga galat baku, dikali \($0.decimal(chart.spread, digits: 2)) karena variasi antarwaktu melebihi kebetulan."
                })
        ]
        document.sections = [section]
        document.charts = [
            ReportDocument.Chart(
                key: "trend", title: ReportKind.trend.about,
                caption: Word(
                    "The line is the rate; between the dashed lines it varies as usual.",
                    "Garis adalah konversi; di antara garis putus-putus ia berubah seperti biasa."), isRate: true,
                content: .lines(
                    [
                        .init(
                            name: Word("rate", "konversi"), values: chart.points.map(\.people.rate), isLimit: false),
                        .init(
                            name: Word("lower limit", "batas bawah"), values: chart.points.map { $0.limits?.low },
                            isLimit: true),
                        .init(
                            name: Word("upper limit", "batas atas"), values: chart.points.map { $0.limits?.high },
                            isLimit: true),
                    ], labels: periods.map(\.key.first)))
        ]
        document.notes = [rules(ground)]
        if filter.hasDetail { document.sections.append(try detail(ground)) }
        return document
    }

    /// Before and after a day: so many days on either side.
    public func changeReport(
        _ filter: ReportFilter, on day: Day, days: Int, by grouping: ConversionGrouping
    ) throws(Failure) -> ReportDocument {
        var sides: [(ReportGround, FunnelReport)] = []
        for range in [
            DayRange(day.advanced(by: -days), day.advanced(by: -1)), DayRange(day, day.advanced(by: days - 1)),
        ] {
            var part = filter
            part.period = range
            let ground = try ground(part)
            sides.append((ground, ground.funnel { place in ground.keys(place, grouping).map { GroupKey($0) } }))
        }
        let (ground, before) = sides[0]
        let after = sides[1].1
        var document = ReportDocument(.change, period: DayRange(day.advanced(by: -days), day.advanced(by: days - 1)))
        var section = ReportDocument.Section(
            "change",
            Word(
                { "\($0.integer(days)) days before and from \(day.text)" },
                { "\($0.integer(days)) hari sebelum dan sejak \(day.text)" }),
            [
                .init("group", grouping.rawValue, grouping.alias), .init("name", "Name", "Nama"),
                .init("eligibleBefore", "Eligible before", "Layak sebelum"),
                .init("signupsBefore", "Sign-ups", "Terdaftar"), .init("before", "Before", "Sebelum"),
                .init("eligibleAfter", "Eligible after", "Layak sesudah"),
                .init("signupsAfter", "Sign-ups", "Terdaftar"), .init("after", "After", "Sesudah"),
                .init("difference", "Difference", "Selisih"), .init("low", "Low", "Bawah"),
                .init("high", "High", "Atas"), .init("notes", "Note", "Catatan"),
            ])
        func row(
            _ group: [ReportDocument.Cell], _ one: Funnel, _ other: Funnel
        ) -> [ReportDocument.Cell] {
            let difference = RateDifference(other.conversion, one.conversion, at: filter.confidence)
            let note: [ReportDocument.Cell] =
                difference.map { $0.isShown ? [] : [.word(Word("not shown", "tidak terbukti"))] } ?? []
            return group + [
                .integer(one.eligible), .integer(one.signUps), .rate(one.conversion.rate),
                .integer(other.eligible), .integer(other.signUps), .rate(other.conversion.rate),
                .optional(difference) { .points($0.difference) }, .optional(difference) { .points($0.interval.low) },
                .optional(difference) { .points($0.interval.high) }, .list(note),
            ]
        }
        let keys = Set(before.groups.keys).union(after.groups.keys).sorted()
        section.rows = keys.map { key in
            row(
                ground.cells(key.first, grouping), before.groups[key] ?? Funnel(),
                after.groups[key] ?? Funnel())
        }
        section.rows.append(row([.word(Word("total", "jumlah")), .missing], before.total, after.total))
        section.footer = [
            Word(
                "A difference before and after is no proof of its cause: season, sites and teams may have changed as well.",
                "Selisih sebelum dan sesudah bukan bukti sebabnya: musim, lokasi, dan tim mungkin ikut berubah.")
        ]
        document.sections = [section]
        document.notes = sides.map { rules($0.0) }
        if filter.hasDetail {
            document.sections.append(try detail(ground, key: "visitsBefore"))
            document.sections.append(try detail(sides[1].0, key: "visitsAfter"))
        }
        return document
    }
}
