import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PlanWhy: Verb {
    static let configuration = CommandConfiguration.both("why", "mengapa", .planWhy)
    @Argument(help: .key(.argumentEventOrVisit, .visit)) var visit: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let reason = try await session.workspace().why(visit)
        let text = ReasonText(language: await session.language, zone: try await session.zone())
        return await session.told(text.lines(reason), text.fields(reason))
    }
}

/// Why a visit is in a plan: sentences for people, one object for programs.
struct ReasonText: FieldNaming {
    let language: DisplayLanguage
    let zone: Zone

    /// What it brings, factor by factor, and what could stand in its place.
    func lines(_ reason: VisitReason) -> [Phrase] {
        let (visit, expected) = (reason.visit.visit, reason.expectation)
        let ecosystem = reason.visit.ecosystem?.name(in: language) ?? ""
        let isDrawn = reason.plan.prize == .thompson
        var lines: [PlanPhrase] = [
            .why(
                reason.visit.id, site: reason.visit.site.name, visit.start, team: reason.visit.team.name,
                expected: visit.expectedSignUps),
            .whyPotential(left: expected.potential, recorded: reason.recordedPotential),
            .whyTurnout(
                mean: expected.turnout.mean, successes: expected.turnout.successes, trials: expected.turnout.trials,
                common: expected.turnout.common, ecosystem: ecosystem),
            .whyRate(
                mean: expected.rate.mean, successes: expected.rate.successes, trials: expected.rate.trials,
                common: expected.rate.common, ecosystem: ecosystem),
            .whyRecency(expected.recency, days: expected.daysSinceVisit),
        ]
        if isDrawn {
            lines.append(
                .whyDrawn(turnout: expected.turnout.drawn, rate: expected.rate.drawn, signUps: expected.prize))
        }
        if reason.plan.prize == .coverage {
            lines.append(.whyWeight(expected.weight, signUps: expected.prize))
        }
        if visit.isToLearn { lines.append(.whyToLearn) }
        if visit.isPinned { lines.append(.whyPinned) }
        // Without a place on today's board neither the way nor a runner-up can be told.
        if let minutes = reason.travelCost { lines.append(.whyTravel(max(0, minutes))) }
        if let runnerUp = reason.runnerUp {
            lines.append(
                .whyRunnerUp(
                    site: runnerUp.site.name, expected: runnerUp.expectedSignUps,
                    drawn: isDrawn ? runnerUp.drawnSignUps : nil, runnerUp.start, travel: runnerUp.travel))
        } else if reason.travelCost != nil {
            lines.append(.whyNoRunnerUp)
        }
        if reason.changes > 0 { lines.append(.groundChanged(reason.plan.handle, reason.changes)) }
        return lines.map { .plan($0) } + reason.quotas
    }

    /// One object: the visit, its factors with where they come from, and the runner-up. Rates are fractions.
    func fields(_ reason: VisitReason) -> [Record.Field] {
        let (visit, expected) = (reason.visit.visit, reason.expectation)
        return [
            field("id", "Id", .text(reason.visit.id)), field("plan", "Rencana", .text(reason.plan.handle)),
            field("site", "Lokasi", .text(reason.visit.site.handle)),
            field("siteName", "Nama", .text(reason.visit.site.name)),
            field("team", "Tim", .text(reason.visit.team.handle)), field("start", "Mulai", .moment(visit.start, zone)),
            field("expectedSignUps", "Perkiraan", .decimal(visit.expectedSignUps, digits: 2)),
            field("drawnSignUps", "Hasil undian", .decimal(visit.drawnSignUps, digits: 2)),
            field("expectedToday", "Perkiraan hari ini", .decimal(expected.signUps, digits: 2)),
            field("potential", "Potensi", .integer(expected.potential)),
            field("recordedPotential", "Potensi tercatat", .integer(reason.recordedPotential)),
            field("turnout", "Kehadiran", .record(record(expected.turnout))),
            field("rate", "Konversi", .record(record(expected.rate))),
            field("recency", "Pemulihan", .rate(expected.recency)),
            field("daysSinceVisit", "Hari", .optional(expected.daysSinceVisit) { .integer($0) }),
            field("toLearn", "Untuk belajar", .flag(visit.isToLearn)),
            field("pinned", "Tersemat", .flag(visit.isPinned)),
            field("travelMinutes", "Tempuh", .optional(reason.travelCost) { .integer($0) }),
            field("runnerUp", "Cadangan", .optional(reason.runnerUp) { .record(record($0)) }),
            field("quotas", "Kuota", .list(reason.quotas.map { .text($0.text(in: language)) })),
            field("changes", "Perubahan", .integer(reason.changes)),
        ]
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
            field("expectedSignUps", "Perkiraan", .decimal(runnerUp.expectedSignUps, digits: 2)),
            field("drawnSignUps", "Hasil undian", .decimal(runnerUp.drawnSignUps, digits: 2)),
            field("travelMinutes", "Tempuh", .integer(runnerUp.travel)),
        ])
    }
}
