/// The rows behind every conversion figure: each counted visit of each person, and what became of each registration.
///
/// All figures of a report are counts over these rows, so that whoever drills down finds what adds up to them.
public struct ConversionLedger: Sendable {
    /// One person at one counted event.
    public struct Visit: Sendable, Hashable {
        /// The person, as in the question.
        public let person: Int32
        /// The event, an index into the question's.
        public let event: Int
        /// What was said of the person's membership there.
        public let membership: Membership
        /// No member already, and not registered on a day before.
        public let isEligible: Bool
        /// The part of registrations that is credited to the visit, whether eligible or not.
        public let credit: Double
        /// Whether it counts as converted: eligible, and with a credit.
        public var isSignUp: Bool { isEligible && credit > 0 }
    }

    /// What became of a registration.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        case credited, notEligible, running, elsewhere, outsideWindow, withoutEvent, beforeEvent, sponsor, government,
            outsidePeriod
    }

    /// The visits, person by person.
    public let visits: [Visit]
    /// The outcome of each registration of the question, in its order.
    public let outcomes: [Outcome]
    /// The outcomes counted.
    public let registrations: RegistrationBreakdown

    /// Answers the question row by row; its groups play no part.
    ///
    /// - Throws: `AttributionError` for indices out of range.
    /// - Complexity: linear in touches, registrations and people.
    public init(_ question: ConversionQuestion) throws(AttributionError) {
        let scope = ReportScope(question)
        let moments = question.events.map(\.moment)
        let touches = try TouchIndex(question.touches, moments: moments, people: question.people)
        let signUps = try RegistrationIndex(question.registrations, people: question.people)
        let rule = CreditRule(model: question.model, window: question.window, moments: moments)
        var ledger = PersonLedger(touches: touches, signUps: signUps, rule: rule, scope: scope)
        var visits: [Visit] = []
        visits.reserveCapacity(question.touches.count)
        var outcomes = [Outcome](repeating: .outsidePeriod, count: question.registrations.count)
        var breakdown = RegistrationBreakdown()
        for person in 0..<question.people {
            ledger.walk(person) { registration, outcome in
                outcomes[registration] = outcome
                breakdown.count(outcome)
            } visit: { visit in
                visits.append(
                    Visit(
                        person: visit.person, event: visit.event, membership: visit.membership,
                        isEligible: visit.isEligible, credit: visit.credit))
            }
        }
        self.visits = visits
        self.outcomes = outcomes
        registrations = breakdown
    }
}
