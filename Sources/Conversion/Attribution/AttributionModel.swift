/// Which of the touches inside the window gets the credit for a registration.
public enum AttributionModel: String, Sendable, Hashable, CaseIterable {
    /// The last touch on the day of the registration itself; the window plays no part.
    case sameDay
    /// The last touch: the default.
    case last
    /// The first touch inside the window.
    case first
    /// All touches inside the window, in equal parts.
    case linear
}
