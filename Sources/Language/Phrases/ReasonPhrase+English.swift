import Outreach

extension ReasonPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func decimal(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        func percent(_ rate: Double) -> String { number.percent(rate, digits: 1) }
        func count(_ count: Int, _ one: String, _ many: String) -> String {
            "\(number.integer(count)) \(count == 1 ? one : many)"
        }
        func few(_ names: [String]) -> String { ReasonPhrase.few(names, and: "and", more: { "\($0) more" }) }
        func seen(_ seen: Seen, _ common: Double, _ of: String) -> String {
            guard seen.trials > 0 else { return "nothing was seen of this site yet, so what is usual in its ecosystem" }
            let visits = count(seen.visits, "visit", "visits")
            return
                "at \(visits) \(number.integer(seen.successes)) of \(number.integer(seen.trials)) \(of), drawn towards the \(percent(common)) usual in its ecosystem"
        }
        switch self {
        case .title(let name, let site, let start, let zone, let team):
            return "\(name): \(site), \(date.short(start, in: zone)), \(team)"
        case .product(let signUps, let potential, let turnout, let rate, let recency):
            return
                "\(decimal(signUps)) expected sign-ups = \(number.integer(potential)) people x \(percent(turnout)) turnout x \(percent(rate)) conversion x \(percent(recency)) recovery."
        case .potential(let left, let recorded):
            return left == recorded
                ? "Potential: \(number.integer(left)) people, as on record."
                : "Potential: \(number.integer(left)) people left of \(number.integer(recorded)) on record; the others have signed up."
        case .turnout(let rate, let history, let common):
            return "Turnout \(percent(rate)): \(seen(history, common, "who could have come came"))."
        case .conversion(let rate, let history, let common):
            return "Conversion \(percent(rate)): \(seen(history, common, "who came signed up"))."
        case .recency(let share, let days):
            return days.map {
                "Recovery \(percent(share)): the nearest other visit is \(count($0, "day", "days")) away."
            } ?? "Recovery \(percent(share)): no other visit is known."
        case .drawn(let turnout, let rate, let signUps):
            return
                "Drawn for this plan: turnout \(percent(turnout)), conversion \(percent(rate)), so \(decimal(signUps)) sign-ups."
        case .learntSince(let expected): return "When it was planned \(decimal(expected)) were expected; the log has grown since."
        case .toLearn: return "It is there to learn: more is expected of a site left out, but less is known of this one."
        case .pinned: return "It is pinned."
        case .travel(let minutes):
            return minutes > 0
                ? "It costs \(count(minutes, "minute", "minutes")) on the way." : "It lies on the way of the team."
        case .quotas(let quotas): return "Without it \(count(quotas, "quota", "quotas")) would be short."
        case .runnerUp(let site, let start, let zone, let signUps, let drawn, let travel):
            let asDrawn = drawn.map { " (\(decimal($0)) as drawn)" } ?? ""
            return
                "Runner-up: in its place the team could visit \(site) on \(date.short(start, in: zone)), with \(decimal(signUps)) expected sign-ups\(asDrawn) and \(count(travel, "minute", "minutes")) on the way."
        case .noRunnerUp: return "Runner-up: no site left out could take its place."
        case .without(let loss, let isDrawn, let entering):
            let first =
                loss >= 0.05
                ? "Without it the best plan found brings \(decimal(loss)) sign-ups fewer\(isDrawn ? ", as drawn" : "")"
                : "Without it a plan as good was found"
            return entering.isEmpty
                ? "\(first); it displaces no site." : "\(first). It displaces \(few(entering)), which would come in."
        case .breaks: return "It stands against rules:"
        case .changed(let entries):
            return
                "\(count(entries, "entry has", "entries have")) changed the campaign since the plan was made; this is told from the campaign as it stands."
        case .gone(let name, let site):
            return "\(name) (\(site)) is no longer possible: the campaign has changed since it was planned."
        case .withoutTime(let event): return "Event \(event) does not take place, so there is nothing to explain."
        case .planned(let site, let visit): return "\(site) is in the plan: \(visit). Why: plan why \(visit)"
        case .price(let site, let start, let zone, let team, let signUps):
            return
                "\(site) could be visited by \(team) on \(date.short(start, in: zone)), with \(decimal(signUps)) expected sign-ups."
        case .loss(let loss, let isDrawn, let leaving):
            let out = leaving.isEmpty ? "" : "; \(few(leaving)) would drop out"
            return loss >= 0.05
                ? "Its price: the plan would bring \(decimal(loss)) sign-ups fewer\(isDrawn ? ", as drawn" : "")\(out)."
                : "Its price is nothing\(out): a longer search may well take it in."
        case .forbidden(let site, let plan): return "\(site) cannot be visited in plan \(plan):"
        case .siteRetired: return "The site is out of use."
        case .neverOpen: return "It is open on no day of these weeks."
        case .noRoom: return "What is pinned and what stands leaves no room for it."
        }
    }

    /// Up to three names, and how many more.
    static func few(_ names: [String], and: String, more: (Int) -> String) -> String {
        var shown = Array(names.prefix(3))
        if names.count > 3 { shown.append(more(names.count - 3)) }
        guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
