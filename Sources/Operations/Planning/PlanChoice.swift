import Outreach

/// What one of a problem's sites stands for: a visit to a place in one of the ways in which it can be made.
struct PlanChoice: Sendable {
    /// How the place is visited.
    enum Way: Hashable, Sendable {
        /// By a team for or against which nobody spoke.
        case ordinary
        /// By one of the teams that the host asks for.
        case wished
        /// By one of the teams that the host would rather not see.
        case avoided
        /// As an event stands that is planned and not confirmed: its team, its day, its minute.
        case kept(event: String)
        /// As an event that stands.
        case standing(event: String)
    }

    /// The place.
    let site: Outreach.Site
    let way: Way
    /// Which of the visits of the period to the place it is, 1 for the first.
    let visit: Int
    /// What it may bring.
    let expectation: SiteExpectation
    /// What the prize holds beyond the sign-ups: what a granted wish or an event left in place is worth, below 0 for a team
    /// that the host would rather not see. It is never shown as sign-ups.
    let premium: Double

    /// Whether it is an event that stands.
    var isStanding: Bool { if case .standing = way { true } else { false } }
}
