import Outreach

extension QuotaPhrase {
    /// The sentence, or the part of one, in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func more(_ count: Int, _ one: String, _ many: String) -> String {
            "\(number.integer(count)) more \(count == 1 ? one : many)"
        }
        func name(_ subject: Subject) -> String {
            switch subject {
            case .events(_, let english): english
            case .promise(let site): "the visit promised to \(site)"
            }
        }
        switch self {
        case .missed(let subject, let planned, let asked, let cause, let remedies):
            let what =
                if case .promise = subject {
                    "Not kept: \(name(subject))."
                } else {
                    "Quota missed: \(name(subject)) has \(number.integer(planned)) of \(number.integer(asked)) events."
                }
            let help = remedies.map { $0.english(number, date) }.joined(separator: ", or ")
            return "\(what) \(cause.english(number, date))\(help.isEmpty ? "" : " What would help: \(help).")"
        case .dependsOn(.promise): return "It keeps a promise."
        case .dependsOn(let subject): return "The quota of \(name(subject)) needs it."
        case .tooFewSites(let sites):
            return sites == 0 ? "No site counts for it." : "Only \(number.integer(sites)) of the sites count for it."
        case .tooFewPlaces(let places): return "The teams can hold \(number.integer(places)) events for it at most."
        case .tooFewOpen(let open, let sites):
            return
                "Of its \(number.integer(sites)) sites \(number.integer(open)) can host an event while a team that may go is out."
        case .tooFewReachable(let reachable, let open):
            return
                "Of its \(number.integer(open)) open sites \(number.integer(reachable)) can be reached and left again within a shift."
        case .roomLeft(let site, let start, let team):
            return "\(team) could still visit \(site) on \(date.short(start.day)) \(date.time(start))."
        case .crowdedOut: return "The teams that could go are out on other visits."
        case .full(let subject, let maximum):
            return "\(name(subject)) may have \(number.integer(maximum)) events at most."
        case .overBudget(let cost, let left):
            return "A visit costs \(number.rupiah(cost)); \(number.rupiah(max(0, left))) of the budget is left."
        case .tooSoon(let days, let least):
            return
                "The place is visited \(number.integer(days)) days apart already; \(number.integer(least)) are asked for."
        case .forbidden: return "Rules of the whole plan forbid every site that is left."
        case .takenByOthers: return "All sites that it could visit are visited by other teams."
        case .moreSites(let count): return more(count, "site", "sites")
        case .morePlaces(let count):
            return "room for \(more(count, "event", "events")), by more team-days or a higher maximum of events"
        case .moreOpen(let count): return "\(more(count, "site", "sites")) open on a day when a team is out"
        case .moreReachable(let count):
            return "\(more(count, "site", "sites")) within reach, by a longer shift, more travel or another office"
        case .higherMaximum(let turn): return "one more event for \(turn.team) on \(date.short(turn.day))"
        case .anotherDay(let team): return "one more day of a team like \(team)"
        case .higherCeiling(let subject): return "a higher maximum for \(name(subject))"
        case .largerBudget(let rupiah): return "\(number.rupiah(rupiah)) more of budget"
        case .shorterSpacing(let days): return "a spacing of \(number.integer(days)) days"
        case .longerSearch: return "a longer search (--seconds)"
        case .fromAnotherTeam: return "a site given over by another team"
        }
    }
}
