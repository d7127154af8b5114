/// Registrations credited to the events that their people attended before.
///
/// A touch may be credited if 0 ≤ day of registration − day of event ≤ window, both in calendar days. Of two touches
/// on a day the later start is the last, then the lower event id; the earlier start is the first, then the lower id.
/// The credits and the remainders always add up to the registrations.
public struct Attribution: Sendable, Hashable {
    /// The credit of each event, in registrations; fractions arise in the linear model alone.
    public let credits: [Double]
    /// The registrations that were handed in.
    public let registrations: Int
    /// Those credited to an event: the sum of `credits` (but for rounding in the linear model).
    public let credited: Int
    /// Those whose people attended, but too long before.
    public let outsideWindow: Int
    /// Those whose people attended no event.
    public let withoutEvent: Int
    /// Those whose people attended only after registering.
    public let beforeEvent: Int
    /// Those left out because a sponsor or a government paid.
    public let sponsored: Int

    /// Attributes the registrations.
    ///
    /// - Parameters:
    ///   - registrations: the sign-ups, in any order.
    ///   - touches: the attendances, in any order; memberships play no part here.
    ///   - moments: the events, at the indices that the touches use.
    ///   - people: the number of people; their indices lie below it.
    /// - Throws: `AttributionError` for indices out of range.
    /// - Complexity: linear in touches, registrations and people.
    public init(
        of registrations: [Registration],
        touches: Touches,
        moments: [EventMoment],
        people: Int,
        model: AttributionModel = .last,
        window: AttributionWindow = .month
    ) throws(AttributionError) {
        let index = try TouchIndex(touches, moments: moments, people: people)
        let signUps = try RegistrationIndex(registrations, people: people)
        let rule = CreditRule(model: model, window: window, moments: moments)
        var credits = [Double](repeating: 0, count: moments.count)
        var (credited, outsideWindow, withoutEvent, beforeEvent, sponsored) = (0, 0, 0, 0, 0)
        for person in 0..<people {
            for position in signUps.range(of: person) {
                let registration = signUps[position]
                if registration.channel.isSponsored {
                    sponsored += 1
                    continue
                }
                switch rule.outcome(of: registration.day, touches: index.range(of: person), in: index.events) {
                case .credited(let chosen):
                    credited += 1
                    for touch in chosen { credits[Int(index.events[touch])] += 1 / Double(chosen.count) }
                case .outsideWindow: outsideWindow += 1
                case .withoutEvent: withoutEvent += 1
                case .beforeEvent: beforeEvent += 1
                }
            }
        }
        self.credits = credits
        self.registrations = registrations.count
        self.credited = credited
        self.outsideWindow = outsideWindow
        self.withoutEvent = withoutEvent
        self.beforeEvent = beforeEvent
        self.sponsored = sponsored
    }
}
