import Console
import Language
import Operations
import Outreach

extension ReasonText {
    /// One object: the visit, its factors, the runner-up and what would happen without it. Rates are fractions.
    func record(_ reason: VisitReason) -> Record {
        let expected = reason.expectation
        return Record([
            field("id", "Id", .text(reason.name)),
            field("plan", "Rencana", .optional(reason.plan) { .text($0.handle) }),
            field("site", "Lokasi", .text(reason.site.handle)),
            field("siteName", "Nama", .text(reason.site.name)),
            field("team", "Tim", .text(reason.team.handle)),
            field("start", "Mulai", .moment(reason.start, zone)),
            field("expectedSignUps", "Perkiraan", .decimal(expected.signUps, digits: 2)),
            field("drawnSignUps", "Hasil undian", .decimal(expected.prize, digits: 2)),
            field("plannedSignUps", "Ketika direncanakan", .optional(reason.planned) { .decimal($0, digits: 2) }),
            field("potential", "Potensi", .integer(expected.potential)),
            field("recordedPotential", "Potensi tercatat", .integer(reason.recordedPotential)),
            field("turnout", "Kehadiran", .record(record(expected.turnout))),
            field("rate", "Konversi", .record(record(expected.rate))),
            field("recency", "Pemulihan", .rate(expected.recency)),
            field("visits", "Kunjungan", .integer(expected.visits)),
            field("daysSinceVisit", "Hari", .optional(expected.daysSinceVisit) { .integer($0) }),
            field("toLearn", "Untuk belajar", .flag(reason.isToLearn)),
            field("pinned", "Tersemat", .flag(reason.isPinned)),
            field("travelMinutes", "Tempuh", .integer(reason.travel)),
            field("quotasShortWithout", "Kuota", .integer(reason.quotas)),
            field("runnerUp", "Cadangan", .optional(reason.runnerUp) { .record(record($0)) }),
            field("lossWithout", "Rugi", .decimal(reason.without.loss, digits: 2)),
            field("displaced", "Tersisih", .list(reason.without.entering.map { .text($0.handle) })),
            field("rules", "Aturan", .list(reason.breaches.map { .text($0.text(in: language)) })),
            field("changes", "Perubahan", .integer(reason.changes)),
        ])
    }

    /// One object: the price or the rules.
    func record(_ absence: SiteAbsence) -> Record {
        Record([
            field("plan", "Rencana", .text(absence.plan.handle)),
            field("site", "Lokasi", .text(absence.site.handle)),
            field("siteName", "Nama", .text(absence.site.name)),
            field("visit", "Kunjungan", .optional(absence.visit) { .text($0) }),
            field("expectedSignUps", "Perkiraan", .optional(absence.expectation) { .decimal($0.signUps, digits: 2) }),
            field("drawnSignUps", "Hasil undian", .optional(absence.expectation) { .decimal($0.prize, digits: 2) }),
            field("price", "Harga", .optional(absence.price) { .decimal($0.loss, digits: 2) }),
            field("team", "Tim", .optional(absence.price) { .text($0.team.handle) }),
            field("start", "Mulai", .optional(absence.price) { .moment($0.start, zone) }),
            field("leaving", "Tersisih", .list((absence.price?.leaving ?? []).map { .text($0.handle) })),
            field("rules", "Aturan", .list(absence.rules.map { .text($0.text(in: language)) })),
            field("changes", "Perubahan", .integer(absence.changes)),
        ])
    }

    private func record(_ rate: LearntRate) -> Record {
        Record([
            field("expected", "Perkiraan", .rate(rate.mean)), field("drawn", "Hasil undian", .rate(rate.drawn)),
            field("successes", "Berhasil", .integer(rate.successes)), field("trials", "Dari", .integer(rate.trials)),
            field("usual", "Lazimnya", .rate(rate.common)),
        ])
    }

    private func record(_ runnerUp: VisitReason.RunnerUp) -> Record {
        Record([
            field("site", "Lokasi", .text(runnerUp.site.handle)), field("siteName", "Nama", .text(runnerUp.site.name)),
            field("start", "Mulai", .moment(runnerUp.start, zone)),
            field("expectedSignUps", "Perkiraan", .decimal(runnerUp.expectation.signUps, digits: 2)),
            field("drawnSignUps", "Hasil undian", .decimal(runnerUp.expectation.prize, digits: 2)),
            field("travelMinutes", "Tempuh", .integer(runnerUp.travel)),
        ])
    }

    /// A value for programs; a person reads the sentences.
    private func field(_ key: String, _ indonesian: String, _ value: Value) -> Record.Field {
        Record.Field(key, language == .english ? key : indonesian, value)
    }
}
