import Outreach

extension WhyNotPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func signUps(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        switch self {
        case .planned(let site, let visit): return "\(site) is in the plan. What it brings: plan why \(visit)"
        case .price(let site, let start, let team, let expected):
            return
                "\(site) could be visited by \(team) on \(date.short(start.day)) \(date.time(start)): \(signUps(expected)) expected sign-ups."
        case .loss(let loss, let isDrawn, let leaving):
            let names = WhyNotPhrase.few(leaving, and: "and", more: { "\($0) more" })
            let out = leaving.isEmpty ? "" : "; \(names) would drop out"
            return loss >= 0.05
                ? "Its price: \(signUps(loss)) sign-ups fewer in all\(isDrawn ? ", as drawn" : "")\(out)."
                : "Its price is nothing\(out); a longer search may well take it in."
        case .forbidden(let site, let plan): return "\(site) cannot be visited in plan \(plan):"
        case .siteRetired: return "The site is out of use."
        case .neverOpen: return "It is open on no day of these weeks."
        case .noRoom: return "What stands already leaves no room for it."
        }
    }
}
