import Outreach

extension PlanPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func count(_ count: Int, _ one: String, _ many: String) -> String {
            "\(number.integer(count)) \(count == 1 ? one : many)"
        }
        func signUps(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        switch self {
        case .title(let plan, let week, let weeks): return "Plan \(plan) - \(date.title(week, weeks: weeks))"
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
        case .gaveUp(let events):
            return "Accepting it cancels \(events.joined(separator: ", ")), which the plan gives up."
        case .unkept(let visits):
            return "Pinned visits that are no longer possible: \(visits.joined(separator: ", "))."
        case .made(let plan, let week, let weeks): return "Plan \(plan) made for \(date.title(week, weeks: weeks))."
        case .pinned(let visit, let site): return "Visit \(visit) (\(site)) stays when these weeks are planned again."
        case .freed(let visit, let site): return "Visit \(visit) (\(site)) is free again."
        case .notPinnable(let visit): return "Visit \(visit) is an event by now and stays as that."
        }
    }
}
