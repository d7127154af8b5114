import Outreach

extension PlanPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func count(_ count: Int, _ one: String, _ many: String) -> String {
            "\(number.integer(count)) \(count == 1 ? one : many)"
        }
        func signUps(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        func list(_ phrases: [Phrase]) -> String {
            phrases.map { $0.text(in: .english) }.joined(separator: " and ")
        }
        switch self {
        case .title(let plan, let week, let weeks): return "Plan \(plan) - \(date.title(week, weeks: weeks))"
        case .weighed(let visits, let expected, let weighed, let bound, let gap):
            let limit =
                bound.map { "at most \(signUps($0)) possible (gap \(number.percent(gap ?? 0, digits: 1)))" }
                ?? "no upper bound was computed"
            return
                "\(count(visits, "visit", "visits")), \(signUps(expected)) expected sign-ups. Weighed by what their regions lack to the target \(signUps(weighed))\(bound == nil ? "; " : ", ")\(limit)."
        case .whyWeight(let weight, let weighed):
            return
                "Weighed by what its region lacks to the target: x \(number.decimal(weight, digits: 2)), so \(signUps(weighed))."
        case .summary(let visits, let expected, let drawn, let bound, let gap):
            let first = "\(count(visits, "visit", "visits")), \(signUps(expected)) expected sign-ups"
            let limit =
                bound.map { "at most \(signUps($0)) possible (gap \(number.percent(gap ?? 0, digits: 1)))" }
                ?? "no upper bound was computed"
            guard let drawn else { return bound == nil ? "\(first); \(limit)." : "\(first), \(limit)." }
            return
                "\(first). With turnout and conversion as drawn \(signUps(drawn))\(bound == nil ? "; " : ", ")\(limit)."
        case .learning(let visits):
            return
                "\(count(visits, "visit is", "visits are")) there to learn (marked *): more is expected of a site left out, but less is known of this one."
        case .progress(let best, let bound, let gap, let seconds):
            let limit = bound.map { ", at most \(signUps($0)) (gap \(number.percent(gap ?? 0, digits: 1)))" } ?? ""
            return "\(number.decimal(seconds, digits: 0)) s: \(signUps(best)) sign-ups planned\(limit)"
        case .accepted(let plan, let added, let moved, let cancelled):
            var parts = ["\(count(added, "event", "events")) set"]
            if moved > 0 { parts.append("\(number.integer(moved)) moved") }
            if cancelled > 0 { parts.append("\(number.integer(cancelled)) cancelled") }
            return "Plan \(plan): \(parts.joined(separator: ", "))."
        case .moves(let events, let price):
            return
                "Accepting it moves \(count(events, "event", "events")); a move has to bring at least \(signUps(price)) sign-ups (campaign edit --move-price)."
        case .gaveUp(let events):
            return "Accepting it cancels \(events.joined(separator: ", ")), which the plan gives up."
        case .unkept(let visits):
            return "Pinned visits that are no longer possible: \(visits.joined(separator: ", "))."
        case .made(let plan, let week, let weeks): return "Plan \(plan) made for \(date.title(week, weeks: weeks))."
        case .pinned(let visit, let site): return "Visit \(visit) (\(site)) stays when these weeks are planned again."
        case .freed(let visit, let site): return "Visit \(visit) (\(site)) is free again."
        case .supposeTeamOff(let team, let days):
            return "\(team) is away \(days.map { "on " + date.range($0) } ?? "all the time")"
        case .supposeTeamAdded(let team): return "there is one more team like \(team)"
        case .supposeQuota(_, let name, let events): return "\(name) gets at least \(count(events, "event", "events"))"
        case .supposeClosed(let site): return "\(site) is closed"
        case .whatIf(let suppositions, let before, let after):
            let gain = after - before
            let change = gain >= 0 ? "\(signUps(gain)) more" : "\(signUps(-gain)) fewer"
            return
                "If \(list(suppositions)): \(signUps(after)) expected sign-ups, \(change) than now (\(signUps(before)))."
        case .whatIfSame(let suppositions): return "If \(list(suppositions)): the plan stays as it is."
        case .whatIfLost(let events): return "Events that could not be held: \(events.joined(separator: ", "))."
        case .whatIfMissed(let supposition, let planned):
            return "Even so, not: \(supposition.text(in: .english)); \(number.integer(planned)) at most were found."
        case .change(let kind, let site, let start, let team, let expected, let cause):
            let verb = kind == .dropped ? "Dropped" : kind == .added ? "Added" : "Moved"
            let why = cause.map { "; \($0.text(in: .english))" } ?? ""
            return
                "\(verb): \(site), \(date.short(start.day)) \(date.time(start)), \(team) (\(signUps(expected)) expected)\(why)"
        case .moreChanges(let more): return "… and \(number.integer(more)) more."
        case .offWithoutTeam: return "--off says when a team is away; say which one with --team."
        case .nothingSupposed: return "Nothing is supposed: say --off, --add-team, --quota or --close."
        case .unreadableQuota(let text): return "--quota: '\(text)' is no quota."
        case .setByHand(let event): return "Event \(event) was set by hand; no plan chose it."
        case .hintWhyNot(let site): return "What a plan makes of its site: plan why-not \(site)"
        case .why(let visit, let site, let start, let team, let expected):
            return
                "\(visit): \(site), \(date.short(start.day)) \(date.time(start)), \(team): \(signUps(expected)) expected sign-ups."
        case .whyPotential(let left, let recorded):
            return left == recorded
                ? "Potential: \(number.integer(left)) workers."
                : "Potential: \(number.integer(left)) workers of \(number.integer(recorded)) recorded; the others have signed up."
        case .whyTurnout(let mean, let successes, let trials, let common, let ecosystem):
            let seen =
                trials > 0
                ? "\(number.integer(successes)) of \(number.integer(trials)) who could have come, drawn towards \(number.percent(common, digits: 1)) of \(ecosystem)"
                : "no visit yet, so that of \(ecosystem)"
            return "Turnout: \(number.percent(mean, digits: 1)) (\(seen))."
        case .whyRate(let mean, let successes, let trials, let common, let ecosystem):
            let seen =
                trials > 0
                ? "\(number.integer(successes)) of \(number.integer(trials)) who came signed up, drawn towards \(number.percent(common, digits: 1)) of \(ecosystem)"
                : "no visit yet, so that of \(ecosystem)"
            return "Conversion: \(number.percent(mean, digits: 1)) (\(seen))."
        case .whyRecency(let recency, let days):
            guard let days else { return "Recency: 100% (never visited)." }
            return "Recency: \(number.percent(recency, digits: 0)) (another visit \(count(days, "day", "days")) apart)."
        case .whyDrawn(let turnout, let rate, let drawn):
            return
                "As drawn for this plan: turnout \(number.percent(turnout, digits: 1)), conversion \(number.percent(rate, digits: 1)), so \(signUps(drawn)) sign-ups."
        case .whyToLearn:
            return "It is there to learn: more is expected of a site left out, but less is known of this one."
        case .whyPinned: return "It is pinned."
        case .whyTravel(let minutes): return "It costs \(count(minutes, "minute", "minutes")) of travel."
        case .whyRunnerUp(let site, let expected, let drawn, let start, let travel):
            let luck = drawn.map { ", \(signUps($0)) as drawn" } ?? ""
            return
                "Next best in its place: \(site) at \(date.time(start)) (\(signUps(expected)) expected\(luck), \(count(travel, "minute", "minutes")) of travel)."
        case .whyNoRunnerUp: return "No site that was left out could take its place."
        case .groundChanged(let plan, let entries):
            return
                "\(count(entries, "entry has", "entries have")) changed the ground since \(plan) was made: told by what is known today."
        case .compared(let one, let other, let before, let after):
            let gain = after - before
            let change = gain >= 0 ? "\(signUps(gain)) more" : "\(signUps(-gain)) fewer"
            return
                "\(other) is expected to bring \(signUps(after)) sign-ups, \(change) than \(one) (\(signUps(before)))."
        case .comparedSame(let one, let other): return "\(one) and \(other) hold the same visits."
        case .changes(let moved, let added, let dropped):
            return
                "\(count(dropped, "visit", "visits")) dropped, \(number.integer(added)) added, \(number.integer(moved)) moved."
        case .causeRevalued(let from, let to):
            return "expected sign-ups changed from \(signUps(from)) to \(signUps(to))"
        case .causeOtherTeam(let from, let to): return "\(to) goes instead of \(from)"
        case .causeOtherTime: return "another time fits the route better"
        case .causeRetired: return "the site is out of use by now"
        case .causeTakenBy(let site, let expected): return "\(site) takes its place (\(signUps(expected)) expected)"
        case .causeTakes(let site, let expected): return "in the place of \(site) (\(signUps(expected)) expected)"
        case .causeFreeTime: return "there is time for it"
        case .causeNoRoom: return "no room for it on the routes"
        }
    }
}
