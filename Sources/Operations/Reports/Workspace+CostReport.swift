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
            guard let cost = ground.cost(place), ground.isInScope(place) else { continue }
            let isOff = [.cancelled, .postponed].contains(ground.events[place].status)
            for key in [nil] + Set(ground.keys(place, grouping)).map({ $0 }) {
                var sum = costs[key] ?? (0, 0, 0)
                sum.rupiah += cost
                sum.events += 1
                if isOff { sum.called += 1 }
                costs[key] = sum
            }
        }
        let actives = try activeAfterSixMonths(ground, grouping)
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
                whole(perPaid?.estimate), whole(perActive(sum.rupiah, actives[key] ?? 0, ground.filter.confidence)),
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
                "Per active 6: the cost over the credited sign-ups who are covered in the sixth month after their first one. Those whose sixth month is not over are not among them, so that the figure of recent events is too high.",
                "Per aktif 6: biaya dibagi pendaftaran berkredit yang masih lunas pada bulan keenam setelah bulan pertamanya. Yang belum genap enam bulan tidak termasuk, sehingga angka acara baru terlalu tinggi."
            ),
        ]
        if filter.hasDetail {
            document.sections.append(costRows(ground))
            document.sections.append(try detail(ground, where: \.isSignUp))
        }
        return document
    }

    /// Rupiah for each member who stayed; nil where nobody did.
    private func perActive(_ cost: Int, _ members: Int, _ confidence: Confidence) -> Double? {
        members > 0 ? CostPerSignUp(cost: cost, signUps: members, at: confidence)?.estimate : nil
    }

    /// By group, and for all under nil, the credited sign-ups who are covered in the sixth month after their first.
    private func activeAfterSixMonths(_ ground: ReportGround, _ grouping: ConversionGrouping) throws(Failure)
        -> [String?: Int]
    {
        let book = try memberBook()
        let handles = try attempt { try file.personHandles() }
        let stayed = Set(
            book.members.filter { $0.history.isActive(after: 6, on: book.day) == true }.map(\.person.handle))
        var counts: [String?: Set<String>] = [:]
        for visit in ground.ledger.visits where visit.isSignUp && ground.isCounted[visit.event] {
            guard let handle = handles[Int(visit.person)], stayed.contains(handle) else { continue }
            for key in [nil] + Set(ground.keys(visit.event, grouping)).map({ $0 }) {
                counts[key, default: []].insert(handle)
            }
        }
        return counts.mapValues(\.count)
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
                guard let cost = ground.cost(place), ground.isInScope(place) else { return nil }
                let event = ground.events[place]
                return [
                    .text(event.handle), .day(ground.day(place)), .text(ground.site(place)?.name ?? event.site),
                    .word(event.status.word), .optional(event.reason) { .text($0) }, .rupiah(cost),
                ]
            })
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
