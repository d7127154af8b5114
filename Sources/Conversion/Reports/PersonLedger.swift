/// Goes through the registrations and the visits of one person after the other.
struct PersonLedger {
    private let touches: TouchIndex
    private let signUps: RegistrationIndex
    private let rule: CreditRule
    private let scope: ReportScope
    /// The credit of each of the current person's visits.
    private var credits: [Double] = []

    init(touches: TouchIndex, signUps: RegistrationIndex, rule: CreditRule, scope: ReportScope) {
        self.touches = touches
        self.signUps = signUps
        self.rule = rule
        self.scope = scope
    }

    /// Counts a person's visits into the tally and the registrations into the breakdown.
    mutating func walk(_ person: Int, into tally: inout ConversionTally, breakdown: inout RegistrationBreakdown) {
        walk(person) {
            breakdown.count($1)
        } visit: {
            tally.append($0)
        }
    }

    /// Hands over a person's registrations, by their place in the question, with their outcomes, and then the visits.
    mutating func walk(
        _ person: Int, registration tell: (Int, ConversionLedger.Outcome) -> Void,
        visit: (ConversionTally.Visit) -> Void
    ) {
        let visits = touches.range(of: person)
        let registered = signUps.range(of: person)
        guard !visits.isEmpty || !registered.isEmpty else { return }
        let firstDay = signUps.firstDay(of: person)
        credits.removeAll(keepingCapacity: true)
        credits.append(contentsOf: repeatElement(0, count: visits.count))
        for position in registered {
            tell(signUps.number(at: position), outcome(of: signUps[position], visits: visits, firstDay: firstDay))
        }
        for position in visits {
            let event = Int(touches.events[position])
            guard scope.isCounted(event) else { continue }
            visit(
                ConversionTally.Visit(
                    person: Int32(truncatingIfNeeded: person),
                    event: event,
                    membership: touches.memberships[position],
                    isEligible: isEligible(position, firstDay: firstDay),
                    credit: credits[position - visits.lowerBound]
                )
            )
        }
    }

    /// No member already, and no registration dated before the day of the event.
    private func isEligible(_ position: Int, firstDay: Int32?) -> Bool {
        guard touches.memberships[position] != .yes else { return false }
        guard let firstDay else { return true }
        return firstDay >= rule.moments[Int(touches.events[position])].day
    }

    /// What becomes of a registration; gives its visits their credit.
    private mutating func outcome(
        of registration: Registration,
        visits: Range<Int>,
        firstDay: Int32?
    ) -> ConversionLedger.Outcome {
        let isInside = scope.contains(day: registration.day)
        if registration.channel.isSponsored {
            guard isInside else { return .outsidePeriod }
            return registration.channel == .sponsor ? .sponsor : .government
        }
        switch rule.outcome(of: registration.day, touches: visits, in: touches.events) {
        case .credited(let chosen):
            for position in chosen { credits[position - visits.lowerBound] += 1 / Double(chosen.count) }
            let counted = chosen.filter { scope.isCounted(Int(touches.events[$0])) }
            if counted.contains(where: { isEligible($0, firstDay: firstDay) }) { return .credited }
            if !counted.isEmpty { return .notEligible }
            guard isInside else { return .outsidePeriod }
            return chosen.contains { scope.isRunning(Int(touches.events[$0])) } ? .running : .elsewhere
        case .outsideWindow: return isInside ? .outsideWindow : .outsidePeriod
        case .withoutEvent: return isInside ? .withoutEvent : .outsidePeriod
        case .beforeEvent: return isInside ? .beforeEvent : .outsidePeriod
        }
    }
}
