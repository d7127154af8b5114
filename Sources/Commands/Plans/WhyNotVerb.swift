import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PlanWhyNot: Verb {
    static let configuration = CommandConfiguration.both("why-not", "mengapa-tidak", .planWhyNot)
    @Argument(help: .key(.argumentSite, .site)) var site: String
    @Option(name: .both("plan", "rencana"), help: .key(.optionPlan, .plan)) var plan: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let absence = try await session.workspace().whyNot(site, plan: plan)
        let text = AbsenceText(language: await session.language, zone: try await session.zone())
        return Reply([.text(text.text(absence))], document: text.record(absence))
    }
}

/// Why a site is not in a plan: sentences for people, one object for programs.
struct AbsenceText: FieldNaming {
    let language: DisplayLanguage
    let zone: Zone

    /// The rule that forbids the site, or its price; a sentence a line.
    func text(_ absence: SiteAbsence) -> String {
        var lines: [Phrase]
        if let visit = absence.visit {
            lines = [.whyNot(.planned(absence.site.name, visit: visit))]
        } else if let price = absence.price {
            lines = [
                .whyNot(
                    .price(
                        absence.site.name, price.start, team: price.team.name,
                        expected: absence.expectation?.signUps ?? 0)),
                .whyNot(
                    .loss(price.loss, isDrawn: absence.plan.prize == .thompson, leaving: price.leaving.map(\.name))),
            ]
        } else {
            lines = [.whyNot(.forbidden(absence.site.name, plan: absence.plan.handle))] + absence.rules
        }
        if absence.changes > 0 { lines.append(.plan(.groundChanged(absence.plan.handle, absence.changes))) }
        return lines.map { $0.text(in: language) }.joined(separator: "\n")
    }

    /// One object: `plan site visit price rules ...`; what is unknown is null.
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
}
