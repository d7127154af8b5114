import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// The filter with the identifiers that its names mean.
    func resolved(_ filter: ReportFilter) throws(Failure) -> ReportFilter {
        var found = filter
        if let text = filter.team { found.team = try find(text, Team.self).id }
        if let text = filter.ecosystem { found.ecosystem = try ecosystem(named: text).id }
        if let text = filter.region { found.region = try region(text).id }
        return found
    }

    /// What reports stand on, for that filter.
    func ground(_ filter: ReportFilter) throws(Failure) -> ReportGround {
        let found = try resolved(filter)
        let day = try today()
        return try attempt { try ReportGround(file, found, today: day) }
    }

    /// The rows behind the figures: every counted visit, by the short number of its person. Without people's names, so that it
    /// can be handed on.
    func detail(
        _ ground: ReportGround, key: String = "visits", where isShown: (ConversionLedger.Visit) -> Bool = { _ in true }
    ) throws(Failure) -> ReportDocument.Section {
        let handles = try attempt { try file.personHandles() }
        var section = ReportDocument.Section(
            key, Word("Rows", "Rincian"),
            [
                .init("event", "Event", "Acara"), .init("date", "Date", "Tanggal"), .init("site", "Site", "Lokasi"),
                .init("ecosystem", "Ecosystem", "Ekosistem"), .init("teams", "Teams", "Tim"),
                .init("person", "Person", "Orang"), .init("member", "Member", "Peserta"),
                .init("eligible", "Eligible", "Layak"), .init("stage", "Stage", "Tahap"),
                .init("credit", "Credit", "Kredit"), .init("signup", "Sign-up", "Terdaftar"),
            ])
        let yes = Word("yes", "ya")
        let no = Word("no", "tidak")
        for visit in ground.ledger.visits.sorted(by: { ($0.event, $0.person) < ($1.event, $1.person) })
        where isShown(visit) {
            let event = ground.events[visit.event]
            section.rows.append([
                .text(event.handle), .day(ground.day(visit.event)), .text(ground.site(visit.event)?.name ?? event.site),
                .word(ground.name(ground.keys(visit.event, .ecosystem)[0], .ecosystem)),
                .list(event.teams.teams.map { .word(ground.name($0, .team)) }),
                .text(handles[Int(visit.person)] ?? "\(visit.person)"),
                .word(
                    visit.membership == .yes ? yes : visit.membership == .no ? no : Word("unknown", "tidak-tahu")),
                .flag(visit.isEligible), .word(ground.stage(visit).word),
                .decimal(visit.credit, digits: visit.credit == visit.credit.rounded() ? 0 : 2),
                .flag(visit.isSignUp),
            ])
        }
        section.footer = [
            Word(
                {
                    "\($0.integer(section.rows.count)) rows; a person who came twice stands there twice and counts once."
                },
                {
                    "\($0.integer(section.rows.count)) baris; orang yang hadir dua kali tertulis dua kali dan dihitung sekali."
                })
        ]
        return section
    }

    /// By which rules the figures are counted.
    func rules(_ ground: ReportGround) -> Word {
        let model =
            switch ground.filter.model {
            case .last: Word("last event", "acara terakhir")
            case .first: Word("first event", "acara pertama")
            case .linear: Word("equal parts", "dibagi rata")
            case .sameDay: Word("same day", "hari yang sama")
            }
        let running = ground.isCounted.indices.filter { ground.isCounted[$0] && isRunning($0, ground) }.count
        let left = ground.ledger.registrations
        return Word(
            { number in
                "Basis: list, \(model.english)"
                    + (ground.filter.model == .sameDay ? "" : " within \(ground.window) days")
                    + ", as of \(ground.today.text); \(number.integer(running)) events still running. Sign-ups: "
                    + "\(number.integer(left.registrations)) = \(number.integer(left.credited)) credited"
                    + " + \(number.integer(left.notEligible)) not eligible + \(number.integer(left.running)) running"
                    + " + \(number.integer(left.elsewhere)) elsewhere"
                    + " + \(number.integer(left.outsideWindow)) outside the window + \(number.integer(left.withoutEvent))"
                    + " without event + \(number.integer(left.beforeEvent)) before the event"
                    + " + \(number.integer(left.sponsor)) sponsors + \(number.integer(left.government)) government"
                    + " + \(number.integer(left.outsidePeriod)) outside the period."
            },
            { number in
                "Dasar: daftar, \(model.indonesian)"
                    + (ground.filter.model == .sameDay ? "" : " dalam \(ground.window) hari")
                    + ", per \(ground.today.text); \(number.integer(running)) acara masih berjalan. Pendaftaran: "
                    + "\(number.integer(left.registrations)) = \(number.integer(left.credited)) dikreditkan"
                    + " + \(number.integer(left.notEligible)) tidak layak + \(number.integer(left.running)) berjalan"
                    + " + \(number.integer(left.elsewhere)) di tempat lain"
                    + " + \(number.integer(left.outsideWindow)) di luar jendela + \(number.integer(left.withoutEvent))"
                    + " tanpa acara + \(number.integer(left.beforeEvent)) sebelum acara"
                    + " + \(number.integer(left.sponsor)) donatur + \(number.integer(left.government)) pemda"
                    + " + \(number.integer(left.outsidePeriod)) di luar rentang."
            })
    }

    private func isRunning(_ place: Int, _ ground: ReportGround) -> Bool {
        let window = ground.filter.model == .sameDay ? 0 : ground.window
        return ground.day(place).advanced(by: window) > ground.today
    }
}

extension Funnel.Stage {
    /// What people call it.
    var word: Word {
        switch self {
        case .present: Word("present", "hadir")
        case .interested: Word("interested", "berminat")
        case .signed: Word("signed", "isi-formulir")
        case .paid: Word("paid", "bayar")
        }
    }
}

extension ReportDocument.Section {
    /// A table with a limit pair under the names that all rates go by.
    static let rateColumns: [ReportDocument.Column] = [
        .init("eligible", "Eligible", "Layak"), .init("signups", "Sign-ups", "Terdaftar"),
        .init("rate", "Rate", "Konversi"), .init("low", "Low", "Bawah"), .init("high", "High", "Atas"),
    ]

    /// The cells of those columns.
    static func rateCells(_ funnel: Funnel, _ filter: ReportFilter) -> [ReportDocument.Cell] {
        let interval = funnel.interval(filter.method, at: filter.confidence)
        return [
            .integer(funnel.eligible), .integer(funnel.signUps), .rate(funnel.conversion.rate), .rate(interval?.low),
            .rate(interval?.high),
        ]
    }

    /// What a reader has to be told of a rate.
    static func notes(_ funnel: Funnel) -> ReportDocument.Cell {
        var notes: [ReportDocument.Cell] = []
        if funnel.eligible < ConversionRow.smallSample { notes.append(.word(Word("small", "kecil"))) }
        if funnel.hasFewEvents { notes.append(.word(Word("few events", "acara sedikit"))) }
        return .list(notes)
    }
}
