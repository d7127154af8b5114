import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// Days after an event in which it is to be closed.
    static let daysToClose = 3

    /// What is missing or doubtful in the data, with what to type.
    public func qualityReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let problems = try problems(ground)
        var document = ReportDocument(.quality, period: filter.period)
        var section = ReportDocument.Section(
            "problems", ReportKind.quality.about,
            [
                .init("code", "Code", "Kode"), .init("what", "What", "Apa"), .init("count", "Count", "Jumlah"),
                .init("of", "Of", "Dari"), .init("examples", "Such as", "Misalnya"), .init("next", "Next", "Langkah"),
            ])
        section.rows = problems.map { problem in
            [
                .text(problem.code), .word(problem.what), .integer(problem.places.count), .integer(problem.of),
                .list(problem.places.prefix(3).map { .text($0) }), .word(problem.next),
            ]
        }
        document.sections = [section, try lateness(ground)]
        if filter.hasDetail {
            document.sections.append(
                ReportDocument.Section(
                    "places", Word("Rows", "Rincian"),
                    [.init("code", "Code", "Kode"), .init("place", "Place", "Tempat")],
                    problems.flatMap { problem in problem.places.map { [.text(problem.code), .text($0)] } }))
        }
        return document
    }

    /// One kind of thing to mend, with all places where it is.
    struct DataProblem {
        let code: String
        let what: Word
        let places: [String]
        /// Among how many it was looked for.
        let of: Int?
        let next: Word
    }

    /// All kinds of problems, also those of which there is none.
    func problems(_ ground: ReportGround) throws(Failure) -> [DataProblem] {
        let inPeriod = ground.events.indices.filter(ground.isInScope)
        func events(_ isMeant: (Int) -> Bool) -> [String] {
            inPeriod.filter(isMeant).map { ground.events[$0].handle }
        }
        var listed: [Int: Set<Int>] = [:]
        for line in ground.facts.lines {
            if let place = ground.places[line.event] { listed[place, default: []].insert(line.person) }
        }
        let handles = try attempt { try file.personHandles() }
        let signUps = ground.facts.signUps.filter { ground.filter.period?.contains($0.day) ?? true }
        let own = signUps.filter { !$0.channel.isSponsored && $0.channel == .event && $0.event == nil }
        let unlisted = signUps.filter { signUp in
            guard let place = signUp.event.flatMap({ ground.places[$0] }) else { return false }
            return !(listed[place]?.contains(signUp.person) ?? false)
        }
        let years = Set(inPeriod.map { ground.day($0).date.year }).union([ground.today.date.year]).sorted()
        let known = Set(
            ground.state.holidays.filter { $0.holidayKind != .ramadan }.flatMap { holiday in
                [holiday.days.first.date.year, holiday.days.last.date.year]
            })
        let past = inPeriod.filter { ground.day($0) < ground.today }
        return [
            DataProblem(
                code: "open",
                what: Word(
                    { "events not closed \($0.integer(Workspace.daysToClose)) days after" },
                    { "acara belum ditutup \($0.integer(Workspace.daysToClose)) hari sesudahnya" }),
                places: events { place in
                    [.planned, .confirmed].contains(ground.events[place].status)
                        && ground.day(place).advanced(by: Workspace.daysToClose) < ground.today
                }, of: past.count, next: Word("event close EVENT", "acara tutup ACARA")),
            DataProblem(
                code: "dayoff",
                what: Word("events to come on a day off", "acara mendatang pada hari libur"),
                places: events { place in
                    ground.events[place].status.occupiesTeams && ground.events[place].status != .held
                        && ground.today <= ground.day(place) && ground.state.holiday(on: ground.day(place)) != nil
                }, of: inPeriod.filter { ground.today <= ground.day($0) }.count,
                next: Word("event move EVENT --start TIME", "acara geser ACARA --mulai WAKTU")),
            DataProblem(
                code: "heads",
                what: Word("events with a longer list than heads", "acara dengan daftar melebihi hitungan kepala"),
                places: events { place in ground.heads(place).map { $0 < listed[place]?.count ?? 0 } ?? false },
                of: inPeriod.filter { ground.heads($0) != nil }.count,
                next: Word("attend count EVENT NUMBER", "hadir hitung ACARA JUMLAH")),
            DataProblem(
                code: "empty",
                what: Word("events held without head count and list", "acara terlaksana tanpa hitungan dan daftar"),
                places: events { ground.events[$0].status == .held && ground.heads($0) == nil && listed[$0] == nil },
                of: inPeriod.filter { ground.events[$0].status == .held }.count,
                next: Word("attend count EVENT NUMBER", "hadir hitung ACARA JUMLAH")),
            DataProblem(
                code: "reason",
                what: Word("events called off without a reason", "acara batal atau ditunda tanpa alasan"),
                places: events { place in
                    [.cancelled, .postponed].contains(ground.events[place].status)
                        && (ground.events[place].reason ?? "").isEmpty
                }, of: inPeriod.filter { [.cancelled, .postponed].contains(ground.events[$0].status) }.count,
                next: Word("event cancel EVENT --reason TEXT", "acara batal ACARA --alasan TEKS")),
            DataProblem(
                code: "eventless",
                what: Word("sign-ups by event that name none", "pendaftaran jalur acara tanpa acara"),
                places: own.map { handles[$0.person] ?? "\($0.person)" }, of: signUps.count,
                next: Word("report conversion --detail", "laporan konversi --rinci")),
            DataProblem(
                code: "unlisted",
                what: Word(
                    "sign-ups at events whose list lacks the person",
                    "pendaftaran di acara yang daftarnya tidak memuat orangnya"),
                places: unlisted.map { handles[$0.person] ?? "\($0.person)" }, of: signUps.count,
                next: Word("attend add EVENT --person WHO", "hadir catat ACARA --orang SIAPA")),
            DataProblem(
                code: "member",
                what: Word(
                    "people on lists whose membership is unknown", "orang di daftar yang kepesertaannya tidak diketahui"
                ),
                places: ground.facts.lines.filter { line in
                    line.member == .unknown && (ground.places[line.event].map { inPeriod.contains($0) } ?? false)
                }.map { handles[$0.person] ?? "\($0.person)" },
                of: ground.facts.lines.count,
                next: Word(
                    "attend add EVENT --person WHO --member no", "hadir catat ACARA --orang SIAPA --peserta tidak")),
            DataProblem(
                code: "doubles",
                what: Word("pairs of records that may be one person", "pasangan catatan yang mungkin satu orang"),
                places: try doubles().map { "\($0.first.handle)/\($0.second.handle)" }, of: nil,
                next: Word("person doubles", "orang ganda")),
            DataProblem(
                code: "region", what: Word("sites without a region", "lokasi tanpa wilayah"),
                places: ground.state.sites.filter { !$0.retired && $0.region == nil }.map(\.handle),
                of: ground.state.sites.filter { !$0.retired }.count,
                next: Word("site edit SITE --region CODE", "lokasi ubah LOKASI --wilayah KODE")),
            DataProblem(
                code: "potential", what: Word("sites without a potential", "lokasi tanpa potensi"),
                places: ground.state.sites.filter { !$0.retired && $0.potential == nil }.map(\.handle),
                of: ground.state.sites.filter { !$0.retired }.count,
                next: Word("site edit SITE --potential NUMBER", "lokasi ubah LOKASI --potensi JUMLAH")),
            DataProblem(
                code: "holidays", what: Word("years without holidays", "tahun tanpa hari libur"),
                places: years.filter { !known.contains($0) }.map { "\($0)" }, of: years.count,
                next: Word("holiday import FILE", "libur impor BERKAS")),
        ]
    }

    /// How late lists are entered, and how often events were opened again.
    private func lateness(_ ground: ReportGround) throws(Failure) -> ReportDocument.Section {
        let entries = try attempt { try file.listEntries() }
        let zone = ground.state.campaign.zone
        let days = entries.filter { ground.filter.period?.contains($0.start.day) ?? true }.flatMap { entry in
            repeatElement(entry.start.day.days(to: entry.entered.moment(in: zone).day), count: entry.lines)
        }.sorted()
        let late = days.filter { $0 > 1 }.count
        let reopened = try attempt { try file.entryCount(of: "event.reopen") }
        return ReportDocument.Section(
            "entry", Word("How entries are made", "Cara pencatatan"),
            [.init("what", "What", "Apa"), .init("value", "Value", "Nilai")],
            [
                [.word(Word("lines of lists", "baris daftar hadir")), .integer(days.count)],
                [
                    .word(Word("median days from event to entry", "median hari dari acara sampai dicatat")),
                    .optional(days.isEmpty ? nil : days[days.count / 2]) { .integer($0) },
                ],
                [.word(Word("entered more than a day later", "dicatat lebih dari sehari sesudahnya")), .integer(late)],
                [.word(Word("events opened again", "acara dibuka lagi")), .integer(reopened)],
            ])
    }
}
