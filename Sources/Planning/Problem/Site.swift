/// A place that may be visited once.
public struct Site: Hashable, Sendable {
    /// What a visit is worth, for example expected sign-ups; 0 or more.
    public var prize: Double
    /// Minutes that a visit takes.
    public var duration: Int
    /// Where it is. With a travel matrix only the island counts.
    public var place: Place
    /// The windows in which it can be visited, several a day if need be, in any order.
    public var openings: [Opening]
    /// Labels that quotas count, for example one for the ecosystem and one for the regency.
    public var groups: [Int]
    /// What a team-day must offer to visit it, for example a skill or the one team that the host asks for; see
    /// ``TeamDay/offers``. Any team-day will do if it is empty.
    public var needs: Set<Int>
    /// Rupiah that a visit costs, counted against ``Problem/budget``; 0 or more.
    public var cost: Int

    /// A site with its windows and labels.
    public init(
        prize: Double, duration: Int, place: Place, openings: [Opening], groups: [Int] = [], needs: Set<Int> = [],
        cost: Int = 0
    ) {
        self.prize = prize
        self.duration = duration
        self.place = place
        self.openings = openings
        self.groups = groups
        self.needs = needs
        self.cost = cost
    }
}
