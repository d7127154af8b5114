import Console
import Language
import Operations
import Outreach

/// A plan on the screen and as the one object that programs read.
struct PlanTable {
    let language: DisplayLanguage
    let zone: Zone

    private func title(_ english: String, _ indonesian: String) -> String {
        language == .english ? english : indonesian
    }

    /// One object: `id week weeks events expectedSignUps drawnSignUps bound gap ...`; rates and gaps are fractions, what is
    /// unknown is null. Bound and gap speak of the sign-ups as drawn.
    func record(_ plan: PlanReply) -> Record {
        Record([
            Record.Field("id", "Id", .text(plan.plan.handle)),
            Record.Field("week", title("Week", "Minggu"), .text(plan.plan.week.text)),
            Record.Field("weeks", title("Weeks", "Jumlah minggu"), .integer(plan.plan.weeks)),
            Record.Field("events", title("Events", "Acara"), .records(plan.visits.map(record))),
            Record.Field(
                "expectedSignUps", title("Expected sign-ups", "Perkiraan pendaftaran"),
                .decimal(plan.expectedSignUps, digits: 1)),
            Record.Field(
                "drawnSignUps", title("As drawn", "Hasil undian"), .decimal(plan.plan.drawnSignUps, digits: 1)),
            Record.Field(
                "bound", title("Upper bound", "Batas atas"), .optional(plan.plan.bound) { .decimal($0, digits: 1) }),
            Record.Field("gap", title("Gap", "Selisih"), .optional(plan.plan.gap) { .rate($0) }),
            Record.Field(
                "prize", title("Prize", "Taruhan"),
                .word(key: plan.plan.prize.rawValue, display: title(plan.plan.prize.rawValue, plan.plan.prize.alias))),
            Record.Field("toLearn", title("To learn", "Untuk belajar"), .integer(plan.learning)),
            Record.Field("moves", title("Moves", "Geser"), .integer(plan.moves)),
            Record.Field(
                "dropped", title("Given up", "Dilepas"), .list(plan.dropped.map { .text($0.event.handle) })),
            Record.Field("missed", title("Missed quotas", "Kuota tak tercapai"), .records(plan.missed.map(record))),
            Record.Field(
                "seconds", title("Seconds", "Detik"), .decimal(plan.plan.seconds, digits: 2)),
            Record.Field("seed", title("Seed", "Benih"), .integer(plan.plan.seed)),
        ])
    }

    private func record(_ missed: QuotaMiss) -> Record {
        Record([
            Record.Field("of", title("Of", "Untuk"), .text(missed.of)),
            Record.Field("promise", title("Promise", "Janji"), .flag(missed.isPromise)),
            Record.Field("planned", title("Planned", "Direncanakan"), .integer(missed.planned)),
            Record.Field("asked", title("Asked for", "Diminta"), .integer(missed.asked)),
            Record.Field("reason", title("Reason", "Alasan"), .text(missed.phrase.text(in: language))),
        ])
    }

    private func record(_ visit: PlannedVisit) -> Record {
        let end = visit.visit.start.advanced(byMinutes: visit.visit.minutes)
        return Record([
            Record.Field("id", "Id", .text(visit.id)),
            Record.Field("site", title("Site", "Lokasi"), .text(visit.site.handle)),
            Record.Field("siteName", title("Name", "Nama"), .text(visit.site.name)),
            Record.Field(
                "ecosystem", title("Ecosystem", "Ekosistem"), .optional(visit.ecosystem) { $0.word(in: language) }),
            Record.Field("region", title("Region", "Wilayah"), .optional(visit.site.region) { .text($0) }),
            Record.Field("team", title("Team", "Tim"), .text(visit.team.handle)),
            Record.Field("date", title("Date", "Tanggal"), .day(visit.visit.start.day)),
            Record.Field("start", title("Start", "Mulai"), .moment(visit.visit.start, zone)),
            Record.Field("end", title("End", "Selesai"), .moment(end, zone)),
            Record.Field("travelMinutes", title("Travel", "Tempuh"), .integer(visit.visit.travel)),
            Record.Field(
                "expectedSignUps", title("Expected", "Perkiraan"), .decimal(visit.visit.expectedSignUps, digits: 2)),
            Record.Field(
                "drawnSignUps", title("As drawn", "Hasil undian"), .decimal(visit.visit.drawnSignUps, digits: 2)),
            Record.Field(
                "potential", title("Potential", "Potensi"), .optional(visit.visit.factors) { .integer($0.potential) }),
            Record.Field(
                "turnout", title("Turnout", "Kehadiran"), .optional(visit.visit.factors) { .rate($0.turnout) }),
            Record.Field("rate", title("Conversion", "Konversi"), .optional(visit.visit.factors) { .rate($0.rate) }),
            Record.Field(
                "recency", title("Recency", "Pemulihan"), .optional(visit.visit.factors) { .rate($0.recency) }),
            Record.Field("toLearn", title("To learn", "Untuk belajar"), .flag(visit.visit.isToLearn)),
            Record.Field("pinned", title("Pinned", "Tersemat"), .flag(visit.visit.isPinned)),
            Record.Field("event", title("Event", "Acara"), .optional(visit.event) { .text($0.handle) }),
        ])
    }

    /// The lines that people see: a row for each visit, then the sum.
    func shown(_ plan: PlanReply) -> [Reply.Item] {
        [
            .table(
                Table(
                    title: Phrase.plan(.title(plan.plan.handle, plan.plan.week, weeks: plan.plan.weeks)).text(
                        in: language),
                    columns: [
                        Table.Column("id", "Id"), Table.Column("start", title("Start", "Mulai")),
                        Table.Column("team", title("Team", "Tim")), Table.Column("site", title("Site", "Lokasi")),
                        Table.Column("ecosystem", title("Ecosystem", "Ekosistem")),
                        Table.Column("travel", title("Travel", "Tempuh")),
                        Table.Column("expected", title("Expected", "Perkiraan")),
                        Table.Column("event", title("Event", "Acara")),
                    ],
                    rows: plan.visits.map { visit in
                        [
                            .text(visit.id + marks(visit.visit)), .moment(visit.visit.start, zone),
                            .text(visit.team.name),
                            .text(visit.site.name), .optional(visit.ecosystem) { $0.word(in: language) },
                            .integer(visit.visit.travel),
                            .decimal(visit.visit.expectedSignUps, digits: 1),
                            .optional(visit.event) { .text($0.handle) },
                        ]
                    },
                    footer: [
                        Phrase.plan(summary(of: plan)).text(in: language)
                    ]))
        ]
    }

    /// What a plan brings in all, in the measure that it was made by.
    private func summary(of plan: PlanReply) -> PlanPhrase {
        guard plan.plan.prize == .coverage else {
            return .summary(
                visits: plan.visits.count, expected: plan.expectedSignUps,
                drawn: plan.plan.prize == .thompson ? plan.plan.drawnSignUps : nil, bound: plan.plan.bound,
                gap: plan.plan.gap)
        }
        return .weighed(
            visits: plan.visits.count, expected: plan.expectedSignUps, weighed: plan.plan.drawnSignUps,
            bound: plan.plan.bound, gap: plan.plan.gap)
    }

    /// `*` for a visit that is there to learn, `!` for one that is pinned.
    private func marks(_ visit: WeekPlan.Visit) -> String {
        (visit.isToLearn ? "*" : "") + (visit.isPinned ? "!" : "")
    }

    /// The plans, a line each.
    func list(_ plans: [WeekPlan]) -> Table {
        Table(
            columns: [
                Table.Column("id", "Id"), Table.Column("week", title("Week", "Minggu")),
                Table.Column("visits", title("Visits", "Kunjungan")),
                Table.Column("expectedSignUps", title("Expected sign-ups", "Perkiraan pendaftaran")),
                Table.Column("accepted", title("Accepted", "Diterima")), Table.Column("seed", title("Seed", "Benih")),
            ],
            rows: plans.map { plan in
                [
                    .text(plan.handle), .text(plan.period.text), .integer(plan.visits.visits.count),
                    .decimal(plan.expectedSignUps, digits: 1), .integer(plan.accepted), .integer(plan.seed),
                ]
            })
    }
}
