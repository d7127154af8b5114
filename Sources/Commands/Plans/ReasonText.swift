import Console
import Language
import Operations
import Outreach

/// Why a visit is in a plan or a site is not: sentences for people, one object for programs.
struct ReasonText {
    let language: DisplayLanguage
    let zone: Zone

    /// The sentences, a line each.
    func text(_ phrases: [Phrase]) -> String { phrases.map { $0.text(in: language) }.joined(separator: "\n") }

    /// What the visit brings, factor by factor, and what it displaced.
    func lines(_ reason: VisitReason) -> [Phrase] {
        let expected = reason.expectation
        var lines: [ReasonPhrase] = [
            .title(reason.name, site: reason.site.name, reason.start, zone, team: reason.team.name),
            .product(
                signUps: expected.signUps, potential: expected.potential, turnout: expected.turnout.mean,
                rate: expected.rate.mean, recency: expected.recency),
            .potential(left: expected.potential, recorded: reason.recordedPotential),
            .turnout(expected.turnout.mean, seen(expected.turnout, expected), common: expected.turnout.common),
            .conversion(expected.rate.mean, seen(expected.rate, expected), common: expected.rate.common),
            .recency(expected.recency, days: expected.daysSinceVisit),
        ]
        if reason.mode == .thompson {
            lines.append(
                .drawn(turnout: expected.turnout.drawn, rate: expected.rate.drawn, signUps: expected.prize))
        }
        if let planned = reason.planned, abs(planned - expected.signUps) >= 0.05 { lines.append(.learntSince(planned)) }
        if reason.isToLearn { lines.append(.toLearn) }
        if reason.isPinned { lines.append(.pinned) }
        lines.append(.travel(reason.travel))
        if reason.quotas > 0 { lines.append(.quotas(reason.quotas)) }
        if let runnerUp = reason.runnerUp {
            lines.append(
                .runnerUp(
                    runnerUp.site.name, runnerUp.start, zone, signUps: runnerUp.expectation.signUps,
                    drawn: reason.mode == .thompson ? runnerUp.expectation.prize : nil, travel: runnerUp.travel))
        } else {
            lines.append(.noRunnerUp)
        }
        lines.append(
            .without(
                loss: reason.without.loss, isDrawn: reason.mode == .thompson,
                entering: reason.without.entering.map(\.name)))
        if !reason.breaches.isEmpty { lines.append(.breaks) }
        return lines.map { .reason($0) } + reason.breaches
            + (reason.changes > 0 ? [.reason(.changed(reason.changes))] : [])
    }

    private func seen(_ rate: LearntRate, _ expectation: SiteExpectation) -> ReasonPhrase.Seen {
        ReasonPhrase.Seen(rate.successes, of: rate.trials, visits: expectation.visits)
    }

    /// The rule that forbids the site, or its price.
    func lines(_ absence: SiteAbsence) -> [Phrase] {
        var lines: [Phrase] = []
        if let visit = absence.visit {
            lines.append(.reason(.planned(absence.site.name, visit: visit)))
        } else if let price = absence.price {
            lines = [
                .reason(
                    .price(
                        absence.site.name, price.start, zone, team: price.team.name,
                        signUps: absence.expectation?.signUps ?? 0)),
                .reason(
                    .loss(
                        price.loss, isDrawn: absence.plan.prize == .thompson, leaving: price.leaving.map(\.name))),
            ]
        } else {
            lines = [.reason(.forbidden(absence.site.name, plan: absence.plan.handle))] + absence.rules
        }
        return lines + (absence.changes > 0 ? [.reason(.changed(absence.changes))] : [])
    }
}
