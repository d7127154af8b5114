import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// One page for a week, beside the week before it.
    public func weeklyReport(_ week: Week, _ filter: ReportFilter) throws(Failure) -> ReportDocument {
        var grounds: [ReportGround] = []
        for range in [week.range, week.advanced(by: -1).range] {
            var part = filter
            part.period = range
            grounds.append(try ground(part))
        }
        var document = ReportDocument(.weekly, period: week.range)
        let now = measures(grounds[0])
        let before = measures(grounds[1])
        let numbers = ReportDocument.Section(
            "numbers", Word("\(week.text)"),
            [
                .init("measure", "Measure", "Ukuran"), .init("week", "This week", "Minggu ini"),
                .init("before", "Week before", "Minggu lalu"),
            ],
            zip(now, before).map { [.word($0.0), $0.1, $1.1] })
        var all = filter
        all.period = DayRange(.first, week.sunday)
        let history = try ground(all)
        document.sections = [numbers, calledOff(grounds[0])] + ranked(history) + [try openProblems(grounds[0])]
        document.notes = [rules(grounds[0])]
        if filter.hasDetail { document.sections.append(try detail(grounds[0])) }
        return document
    }

    private func measures(_ ground: ReportGround) -> [(Word, ReportDocument.Cell)] {
        let total = ground.funnel { _ in [] }.total
        let places = ground.events.indices.filter(ground.isInScope)
        func count(_ status: Outreach.Event.Status) -> Int {
            places.filter { ground.events[$0].status == status }.count
        }
        let signUps = ground.facts.signUps.filter { ground.filter.period?.contains($0.day) ?? true }
        let interval = total.interval(ground.filter.method, at: ground.filter.confidence)
        return [
            (
                Word("events planned or confirmed", "acara direncanakan atau pasti"),
                .integer(count(.planned) + count(.confirmed))
            ),
            (Word("events held", "acara terlaksana"), .integer(count(.held))),
            (Word("events postponed", "acara ditunda"), .integer(count(.postponed))),
            (Word("events cancelled", "acara batal"), .integer(count(.cancelled))),
            (Word("heads", "kepala"), .integer(total.heads)), (Word("on lists", "di daftar"), .integer(total.attended)),
            (Word("eligible", "layak"), .integer(total.eligible)),
            (Word("sign-ups of these events so far", "pendaftaran dari acara ini sejauh ini"), .integer(total.signUps)),
            (Word("rate", "konversi"), .rate(total.conversion.rate)),
            (Word("low", "batas bawah"), .rate(interval?.low)),
            (Word("high", "batas atas"), .rate(interval?.high)),
            (
                Word("sign-ups dated in the week, all channels", "pendaftaran bertanggal minggu ini, semua jalur"),
                .integer(signUps.count)
            ),
            (
                Word("of them sponsored", "di antaranya disponsori"),
                .integer(signUps.filter(\.channel.isSponsored).count)
            ),
            (Word("cost", "biaya"), .rupiah(places.reduce(0) { $0 + (ground.cost($1) ?? 0) })),
        ]
    }

    private func calledOff(_ ground: ReportGround) -> ReportDocument.Section {
        ReportDocument.Section(
            "calledOff", Word("Postponed and cancelled", "Ditunda dan batal"),
            [
                .init("event", "Event", "Acara"), .init("date", "Date", "Tanggal"), .init("site", "Site", "Lokasi"),
                .init("status", "Status", "Status"), .init("reason", "Reason", "Alasan"),
                .init("cost", "Cost", "Biaya"),
            ],
            ground.events.indices.compactMap { place in
                let event = ground.events[place]
                guard [.cancelled, .postponed].contains(event.status), ground.isInScope(place) else { return nil }
                return [
                    .text(event.handle), .day(ground.day(place)), .text(ground.site(place)?.name ?? event.site),
                    .word(event.status.word), .optional(event.reason) { .text($0) },
                    .optional(ground.cost(place)) { .rupiah($0) },
                ]
            })
    }

    /// The three best and the three worst sites up to the end of the week.
    private func ranked(_ ground: ReportGround) -> [ReportDocument.Section] {
        let report = ground.funnel { [GroupKey(ground.events[$0].site)] }
        let pairs = report.groups.map { (site: $0.key.first, people: $0.value.conversion) }
            .filter { $0.people.trials > 0 }.sorted { $0.site < $1.site }
        let places = SiteRanking(pairs, at: ground.filter.confidence)?.places ?? []
        let columns: [ReportDocument.Column] = [
            .init("site", "Site", "Lokasi"), .init("name", "Name", "Nama"), .init("eligible", "Eligible", "Layak"),
            .init("signups", "Sign-ups", "Terdaftar"), .init("estimate", "Estimate", "Taksiran"),
            .init("low", "Low", "Bawah"), .init("high", "High", "Atas"),
        ]
        func row(_ place: SiteRanking.Place) -> [ReportDocument.Cell] {
            let interval = place.shrunk.interval(at: ground.filter.confidence)
            let site = ground.state.siteByID[place.site]
            return [
                .text(site?.handle ?? place.site), .text(site?.name ?? place.site), .integer(place.people.trials),
                .integer(place.people.successes), .rate(place.shrunk.rate), .rate(interval.low), .rate(interval.high),
            ]
        }
        let worst = places.dropFirst(3).suffix(3)
        return [
            .init("best", Word("Best sites so far", "Lokasi terbaik sejauh ini"), columns, places.prefix(3).map(row)),
            .init(
                "worst", Word("Weakest sites so far", "Lokasi terlemah sejauh ini"), columns, worst.reversed().map(row)),
        ]
    }

    private func openProblems(_ ground: ReportGround) throws(Failure) -> ReportDocument.Section {
        ReportDocument.Section(
            "problems", Word("To mend", "Perlu diperbaiki"),
            [
                .init("what", "What", "Apa"), .init("count", "Count", "Jumlah"),
                .init("examples", "Such as", "Misalnya"), .init("next", "Next", "Langkah"),
            ],
            try problems(ground).filter { !$0.places.isEmpty }.map { problem in
                [
                    .word(problem.what), .integer(problem.places.count),
                    .list(problem.places.prefix(3).map { .text($0) }), .word(problem.next),
                ]
            })
    }
}
