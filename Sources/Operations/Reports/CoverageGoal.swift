import Outreach

/// The share that a coverage figure is compared with, and who set it.
struct CoverageGoal: Hashable {
    /// Members per worker, 0...2.
    let share: Double
    /// The target on record; nil where the report's own terms or the usual 80 % hold.
    let target: Target?
}

extension CoverageTerms {
    /// What the figure is compared with on that day: these terms, the next target on record for its region and basis, or the usual one.
    func target(of figure: Outreach.Coverage, among targets: [Target], on day: Day) -> CoverageGoal {
        if let target { return CoverageGoal(share: target, target: nil) }
        let next = targets.next(for: figure.region, basis: figure.basis, on: day)
        return CoverageGoal(share: next?.share ?? CoverageTerms.usualTarget, target: next)
    }
}
