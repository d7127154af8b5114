import Outreach

/// What is said of plans.
package enum PlanPhrase: Hashable, Sendable {
    case title(String, Week, weeks: Int)
    case summary(visits: Int, expected: Double, drawn: Double?, bound: Double?, gap: Double?)
    case learning(Int)
    case progress(signUps: Double, bound: Double?, gap: Double?, seconds: Double)
    case accepted(String, added: Int, moved: Int, cancelled: Int)
    case gaveUp([String])
    case unkept([String])
    case made(String, Week, weeks: Int)
    case pinned(String, site: String)
    case freed(String, site: String)
    case notPinnable(String)
}

extension Phrase {
    /// The number of weeks is out of range.
    package static func tooManyWeeks(_ text: String) -> Phrase { .outOfRange(text, 1, 53) }
}
