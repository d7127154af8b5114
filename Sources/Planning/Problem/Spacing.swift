/// Sites of a problem that are one place: no two of them are visited on days less than so many days apart.
///
/// A place that may be visited several times in the period is several sites with a spacing. A place that may be visited
/// in one of several ways (by a team that its host asks for, with a better prize, or by any other) is several sites with
/// a spacing at least as long as the period.
public struct Spacing: Hashable, Sendable {
    /// Indices into the problem's sites; a site stands in one spacing at most.
    public var sites: [Int]
    /// The least difference of the days of two visits, 1 or more: 7 keeps visits a week apart.
    public var days: Int

    /// A spacing between the visits of one place.
    public init(sites: [Int], days: Int) {
        self.sites = sites
        self.days = days
    }
}
