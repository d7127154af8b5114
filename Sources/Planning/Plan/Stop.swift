/// A visit within a route.
public struct Stop: Hashable, Sendable {
    /// Index into the problem's sites.
    public let site: Int
    /// Minutes since midnight at which the event starts.
    public let start: Int
    /// Minutes on the way from the stop or office before; 0 where there is no way, which is a violation.
    public let travelMinutes: Int
}
