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

    /// One object: `id events expectedSignUps bound gap seconds seed`; rates and gaps are fractions, what is unknown is null.
    func record(_ plan: PlanReply) -> Record {
        let gap = plan.bound.map { $0 > 0 ? max(0, ($0 - plan.expectedSignUps) / $0) : 0 }
        return Record([
            Record.Field("id", "Id", .text(plan.plan.handle)),
            Record.Field("week", title("Week", "Minggu"), .text(plan.plan.week.text)),
            Record.Field("events", title("Events", "Acara"), .records(plan.visits.map(record))),
            Record.Field(
                "expectedSignUps", title("Expected sign-ups", "Perkiraan pendaftaran"),
                .decimal(plan.expectedSignUps, digits: 1)),
            Record.Field(
                "bound", title("Upper bound", "Batas atas"), .optional(plan.bound) { .decimal($0, digits: 1) }),
            Record.Field("gap", title("Gap", "Selisih"), .optional(gap) { .rate($0) }),
            Record.Field(
                "seconds", title("Seconds", "Detik"), .decimal(plan.plan.seconds, digits: 2)),
            Record.Field("seed", title("Seed", "Benih"), .integer(plan.plan.seed)),
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
            Record.Field("event", title("Event", "Acara"), .optional(visit.event) { .text($0) }),
        ])
    }

    /// The lines that people see: a row for each visit, then the sum.
    func shown(_ plan: PlanReply) -> [Reply.Item] {
        [
            .table(
                Table(
                    title: Phrase.planTitle(plan.plan.handle, plan.plan.week).text(in: language),
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
                            .text(visit.id), .moment(visit.visit.start, zone), .text(visit.team.name),
                            .text(visit.site.name), .optional(visit.ecosystem) { $0.word(in: language) },
                            .integer(visit.visit.travel),
                            .decimal(visit.visit.expectedSignUps, digits: 1), .optional(visit.event) { .text($0) },
                        ]
                    },
                    footer: [
                        Phrase.planSummary(
                            visits: plan.visits.count, expected: plan.expectedSignUps, bound: plan.bound
                        ).text(in: language)
                    ]))
        ]
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
                    .text(plan.handle), .text(plan.week.text), .integer(plan.visits.visits.count),
                    .decimal(plan.expectedSignUps, digits: 1), .integer(plan.accepted), .integer(plan.seed),
                ]
            })
    }
}
