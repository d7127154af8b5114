import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// What a sign-up costs, group by group. Events that were cancelled count with what they cost.
    public func costReport(_ filter: ReportFilter, by grouping: ConversionGrouping) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let funnels = ground.funnel { place in ground.keys(place, grouping).map { GroupKey($0) } }
        var costs: [String?: (rupiah: Int, events: Int, called: Int)] = [:]
        for place in ground.events.indices {
            guard let cost = ground.cost(place), ground.filter.period?.contains(ground.day(place)) ?? true,
                ReportGround.passes(ground.events[place], ground.filter, ground.state)
            else { continue }
            let isOff = [.cancelled, .postponed].contains(ground.events[place].status)
            for key in [nil] + Set(ground.keys(place, grouping)).map({ $0 }) {
                var sum = costs[key] ?? (0, 0, 0)
                sum.rupiah += cost
                sum.events += 1
                if isOff { sum.called += 1 }
                costs[key] = sum
            }
        }
        var document = ReportDocument(.cost, period: filter.period)
        var section = ReportDocument.Section(
            "cost", ReportKind.cost.about,
            [
                .init("group", grouping.rawValue, grouping.alias), .init("name", "Name", "Nama"),
                .init("events", "Events with cost", "Acara berbiaya"), .init("cancelled", "Called off", "Batal/tunda"),
                .init("cost", "Cost", "Biaya"), .init("signups", "Sign-ups", "Terdaftar"),
                .init("perSignUp", "Per sign-up", "Per pendaftaran"), .init("low", "Low", "Bawah"),
                .init("high", "High", "Atas"), .init("paid", "Paid", "Bayar"),
                .init("perPaid", "Per payment", "Per bayar"), .init("perActive6", "Per active 6", "Per aktif 6"),
            ])
        func row(_ key: String?, _ funnel: Funnel) -> [ReportDocument.Cell] {
            let sum = costs[key] ?? (0, 0, 0)
            let perSignUp = CostPerSignUp(cost: sum.rupiah, signUps: funnel.signUps, at: ground.filter.confidence)
            let perPaid = CostPerSignUp(cost: sum.rupiah, signUps: funnel.paid, at: ground.filter.confidence)
            func whole(_ amount: Double?) -> ReportDocument.Cell {
                .optional(amount.flatMap { Int(exactly: $0.rounded()) }) { .rupiah($0) }
            }
            let group = key.map { ground.cells($0, grouping) } ?? [.word(Word("total", "jumlah")), .missing]
            return group + [
                .integer(sum.events), .integer(sum.called),
                .rupiah(sum.rupiah), .integer(funnel.signUps), whole(perSignUp?.estimate),
                sum.rupiah > 0 ? whole(perSignUp?.low) : .missing, whole(perSignUp?.high), .integer(funnel.paid),
                whole(perPaid?.estimate), .missing,
            ]
        }
        let keys = Set(funnels.groups.keys.map(\.first)).union(costs.keys.compactMap { $0 }).sorted()
        section.rows = keys.map { row($0, funnels.groups[GroupKey($0)] ?? Funnel()) } + [row(nil, funnels.total)]
        section.footer = [
            Word(
                "Where nobody signed up, only the lower limit can be said: a sign-up costs at least that. Events without a noted cost count as costing nothing.",
                "Bila belum ada yang mendaftar, hanya batas bawah yang dapat disebut: satu pendaftaran berbiaya paling sedikit itu. Acara tanpa catatan biaya dihitung tanpa biaya."
            )
        ]
        document.sections = [section]
        document.notes = [
            rules(ground),
            Word(
                "Cost per member active after six months needs contributions, of which there are no records yet.",
                "Biaya per peserta aktif setelah enam bulan memerlukan catatan iuran, yang belum ada."),
        ]
        if filter.hasDetail {
            document.sections.append(costRows(ground))
            document.sections.append(try detail(ground, where: \.isSignUp))
        }
        return document
    }

    private func costRows(_ ground: ReportGround) -> ReportDocument.Section {
        ReportDocument.Section(
            "costs", Word("Costs", "Biaya"),
            [
                .init("event", "Event", "Acara"), .init("date", "Date", "Tanggal"), .init("site", "Site", "Lokasi"),
                .init("status", "Status", "Status"), .init("reason", "Reason", "Alasan"),
                .init("cost", "Cost", "Biaya"),
            ],
            ground.events.indices.compactMap { place in
                guard let cost = ground.cost(place), ground.filter.period?.contains(ground.day(place)) ?? true,
                    ReportGround.passes(ground.events[place], ground.filter, ground.state)
                else { return nil }
                let event = ground.events[place]
                return [
                    .text(event.handle), .day(ground.day(place)), .text(ground.site(place)?.name ?? event.site),
                    .word(event.status.word), .optional(event.reason) { .text($0) }, .rupiah(cost),
                ]
            })
    }

    /// What agents bring: a dimension of its own, never added to that of events.
    public func agentsReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let rows = named(ground, \.agent)
        var document = ReportDocument(.agents, period: filter.period)
        let months = (0..<12).reversed().map { back in month(ground.today, back) }
        var section = ReportDocument.Section(
            "agents", ReportKind.agents.about,
            [
                .init("agent", "Agent", "Agen"), .init("signups", "Sign-ups", "Terdaftar"),
                .init("people", "People", "Orang"), .init("last", "Last", "Terakhir"),
                .init("year", "12 months", "12 bulan"), .init("emptyMonths", "Months without", "Bulan kosong"),
                .init("notes", "Note", "Catatan"),
            ])
        for (agent, signUps) in rows {
            let byMonth = Dictionary(grouping: signUps) { $0.day.monthText }.mapValues(\.count)
            let last = signUps.map(\.day).max()
            let empty = months.reversed().prefix { byMonth[$0] == nil }.count
            section.rows.append([
                .text(agent), .integer(signUps.count), .integer(Set(signUps.map(\.person)).count),
                .optional(last) { .day($0) }, .spark(months.map { Double(byMonth[$0] ?? 0) }), .integer(empty),
                .list(empty >= 3 ? [.word(Word("three empty months", "tiga bulan kosong"))] : []),
            ])
        }
        document.sections = [section]
        document.notes = [
            Word(
                "Agent and event are two dimensions: a sign-up may count in both, and the two are never added up.",
                "Agen dan acara adalah dua dimensi: satu pendaftaran dapat dihitung di keduanya, dan keduanya tidak pernah dijumlahkan."
            ),
            Word(
                "Payments and the incentive need contributions, of which there are no records yet.",
                "Pembayaran dan insentif memerlukan catatan iuran, yang belum ada."),
        ]
        if filter.hasDetail { document.sections.append(try signUpRows(rows.flatMap(\.1), ground)) }
        return document
    }

    /// Sign-ups that sponsors and governments pay for.
    public func sponsorsReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let paidFor = ground.facts.signUps.filter { $0.channel.isSponsored && isInPeriod($0, ground) }
        let rows = Dictionary(grouping: paidFor) { "\($0.sponsor ?? "")\u{1F}\($0.channel.rawValue)" }
            .sorted { $0.key < $1.key }
        var document = ReportDocument(.sponsors, period: filter.period)
        var section = ReportDocument.Section(
            "sponsors", ReportKind.sponsors.about,
            [
                .init("sponsor", "Sponsor", "Donatur"), .init("channel", "Channel", "Jalur"),
                .init("signups", "Sign-ups", "Terdaftar"), .init("people", "People", "Orang"),
                .init("first", "First", "Pertama"), .init("last", "Last", "Terakhir"),
                .init("balance", "Balance", "Saldo"), .init("expires", "Expires", "Berakhir"),
            ])
        for (_, signUps) in rows {
            guard let first = signUps.first else { continue }
            section.rows.append([
                .optional(first.sponsor) { .text($0) }, .word(Word(first.channel.rawValue, first.channel.alias)),
                .integer(signUps.count), .integer(Set(signUps.map(\.person)).count),
                .optional(signUps.map(\.day).min()) { .day($0) }, .optional(signUps.map(\.day).max()) { .day($0) },
                .missing, .missing,
            ])
        }
        document.sections = [section]
        document.notes = [
            Word(
                "What sponsors pay for never enters the conversion rate of an event.",
                "Yang dibayar donatur tidak pernah masuk konversi acara."),
            Word(
                "Balance and expiry need commitments and contributions, of which there are no records yet.",
                "Saldo dan masa berlaku memerlukan catatan komitmen dan iuran, yang belum ada."),
        ]
        if filter.hasDetail { document.sections.append(try signUpRows(paidFor, ground)) }
        return document
    }

    /// Who stays a member. It needs contributions, and says so.
    public func retentionReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let signUps = ground.facts.signUps.filter { isInPeriod($0, ground) }
        var document = ReportDocument(.retention, period: filter.period)
        var section = ReportDocument.Section(
            "retention", ReportKind.retention.about,
            [
                .init("payer", "Who pays", "Pembayar"), .init("signups", "Sign-ups", "Terdaftar"),
                .init("known", "With contributions", "Dengan iuran"), .init("active3", "Active 3", "Aktif 3"),
                .init("active6", "Active 6", "Aktif 6"), .init("active12", "Active 12", "Aktif 12"),
            ])
        for (word, isSponsored) in [(Word("own", "mandiri"), false), (Word("sponsored", "donatur/pemda"), true)] {
            section.rows.append([
                .word(word), .integer(signUps.filter { $0.channel.isSponsored == isSponsored }.count), .integer(0),
                .missing, .missing, .missing,
            ])
        }
        document.sections = [section]
        document.notes = [
            Word(
                "Missing: contributions. Without the last month paid of each member nobody can say who stays; nothing is guessed.",
                "Kurang: catatan iuran. Tanpa bulan terakhir yang dibayar setiap peserta, tidak ada yang tahu siapa yang bertahan; tidak ada yang ditebak."
            )
        ]
        return document
    }

    private func isInPeriod(_ signUp: ReportFacts.Registration, _ ground: ReportGround) -> Bool {
        ground.filter.period?.contains(signUp.day) ?? true
    }

    /// Sign-ups of the period by the name that they carry.
    private func named(
        _ ground: ReportGround, _ name: KeyPath<ReportFacts.Registration, String?>
    ) -> [(String, [ReportFacts.Registration])] {
        Dictionary(grouping: ground.facts.signUps.filter { isInPeriod($0, ground) && $0[keyPath: name] != nil }) {
            $0[keyPath: name] ?? ""
        }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    }

    /// The month so many before that of a day, `2026-03`.
    private func month(_ day: Day, _ back: Int) -> String {
        var first = day.advanced(by: 1 - day.date.day)
        for _ in 0..<back { first = first.advanced(by: -1).advanced(by: 1 - first.advanced(by: -1).date.day) }
        return first.monthText
    }

    /// The sign-ups behind a figure, by the short numbers of their people.
    func signUpRows(
        _ signUps: [ReportFacts.Registration], _ ground: ReportGround
    ) throws(Failure) -> ReportDocument.Section {
        let handles = try attempt { try file.personHandles() }
        return ReportDocument.Section(
            "signups", Word("Sign-ups", "Pendaftaran"),
            [
                .init("person", "Person", "Orang"), .init("date", "Date", "Tanggal"),
                .init("channel", "Channel", "Jalur"), .init("event", "Event", "Acara"), .init("agent", "Agent", "Agen"),
                .init("sponsor", "Sponsor", "Donatur"),
            ],
            signUps.sorted { ($0.day, $0.person) < ($1.day, $1.person) }.map { signUp in
                let place = signUp.event.flatMap { ground.places[$0] }
                return [
                    .text(handles[signUp.person] ?? "\(signUp.person)"), .day(signUp.day),
                    .word(Word(signUp.channel.rawValue, signUp.channel.alias)),
                    .optional(place) { .text(ground.events[$0].handle) }, .optional(signUp.agent) { .text($0) },
                    .optional(signUp.sponsor) { .text($0) },
                ]
            })
    }
}
