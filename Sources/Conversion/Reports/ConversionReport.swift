/// How many of the people met at events signed up, group by group.
///
/// A sign-up counts if its person was eligible at the event that gets the credit, so that sign-ups are a subset of the
/// eligible. Eligible at an event: no member already, and no registration dated before its day. What sponsors and
/// governments paid for never enters a rate.
public struct ConversionReport: Sendable, Hashable {
    /// One row for each group of a reported event, by key.
    public let rows: [ConversionRow]
    /// All reported events together, with each person once.
    public let total: ConversionRow
    /// What became of every registration.
    public let registrations: RegistrationBreakdown

    /// Answers the question.
    ///
    /// - Throws: `AttributionError` for indices out of range and for negative head counts.
    /// - Complexity: linear in touches (times the groups of their events), registrations and people.
    public init(_ question: ConversionQuestion) throws(AttributionError) {
        for (index, event) in question.events.enumerated() where (event.heads ?? 0) < 0 {
            throw .negativeHeads(event: index)
        }
        let scope = ReportScope(question)
        let moments = question.events.map(\.moment)
        let touches = try TouchIndex(question.touches, moments: moments, people: question.people)
        let signUps = try RegistrationIndex(question.registrations, people: question.people)
        let rule = CreditRule(model: question.model, window: question.window, moments: moments)
        let membership = GroupMembership(question.events, isListed: scope.isListed)
        var tally = ConversionTally(membership)
        var breakdown = RegistrationBreakdown()
        var ledger = PersonLedger(touches: touches, signUps: signUps, rule: rule, scope: scope)
        for person in 0..<question.people {
            ledger.walk(person, into: &tally, breakdown: &breakdown)
        }

        let table = ConversionTable(question, scope: scope, membership: membership, tally: tally)
        rows = table.rows
        total = table.total
        registrations = breakdown
    }
}
