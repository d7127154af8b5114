import Outreach

/// Why a site is not in a plan.
package enum WhyNotPhrase: Hashable, Sendable {
    case planned(String, visit: String)
    case price(String, Moment, team: String, expected: Double)
    case loss(Double, isDrawn: Bool, leaving: [String])
    case forbidden(String, plan: String)
    case siteRetired
    case neverOpen
    case noRoom
}

extension WhyNotPhrase {
    /// Up to three names, and how many more.
    static func few(_ names: [String], and: String, more: (Int) -> String) -> String {
        var shown = Array(names.prefix(3))
        if names.count > 3 { shown.append(more(names.count - 3)) }
        guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
