import Language
import Outreach

/// What differs between two sets of visits, and why.
public struct PlanDifference: Sendable {
    /// A visit that is in one of them alone, or in both and not the same.
    public struct Change: Sendable {
        /// The site.
        public let site: Outreach.Site
        /// The visit in the first; nil if it is not there.
        public let before: WeekPlan.Visit?
        /// The visit in the second; nil if it is not there.
        public let after: WeekPlan.Visit?
        /// Why, as far as the campaign tells.
        package let cause: Phrase?
    }

    /// Visits to sites of both that are at another time or by another team.
    public internal(set) var moved: [Change] = []
    /// Visits of the second alone.
    public internal(set) var added: [Change] = []
    /// Visits of the first alone.
    public internal(set) var dropped: [Change] = []
    /// Visits that are the same but for what is expected of them.
    public internal(set) var revalued: [Change] = []
    /// Sign-ups expected of the first.
    public let expectedBefore: Double
    /// Sign-ups expected of the second.
    public let expectedAfter: Double

    /// Sign-ups that the second is expected to bring more than the first.
    public var gain: Double { expectedAfter - expectedBefore }
    /// Whether every visit of one is in the other as it is.
    public var isEmpty: Bool { moved.isEmpty && added.isEmpty && dropped.isEmpty }

    /// Compares the visits; the visits of a site are matched by time.
    ///
    /// - Parameter cause: why a change came about, told what it is and all that changed.
    init(
        _ first: [WeekPlan.Visit], _ second: [WeekPlan.Visit], _ state: CampaignState,
        cause: (_ before: WeekPlan.Visit?, _ after: WeekPlan.Visit?) -> Phrase?
    ) {
        expectedBefore = first.reduce(0) { $0 + $1.expectedSignUps }
        expectedAfter = second.reduce(0) { $0 + $1.expectedSignUps }
        let before = Dictionary(grouping: first.sorted { $0.start < $1.start }, by: \.site)
        let after = Dictionary(grouping: second.sorted { $0.start < $1.start }, by: \.site)
        for id in Set(before.keys).union(after.keys) {
            guard let site = state.siteByID[id] else { continue }
            let (old, new) = (before[id] ?? [], after[id] ?? [])
            for index in 0..<max(old.count, new.count) {
                let one = old.indices.contains(index) ? old[index] : nil
                let other = new.indices.contains(index) ? new[index] : nil
                let change = Change(site: site, before: one, after: other, cause: cause(one, other))
                switch (one, other) {
                case (let one?, let other?) where one.start != other.start || one.team != other.team:
                    moved.append(change)
                case (let one?, let other?):
                    if abs(one.expectedSignUps - other.expectedSignUps) >= 0.05 { revalued.append(change) }
                case (nil, _?): added.append(change)
                case (_?, nil): dropped.append(change)
                case (nil, nil): break
                }
            }
        }
        moved.sort(by: Change.isEarlier)
        added.sort(by: Change.isEarlier)
        dropped.sort(by: Change.isEarlier)
        revalued.sort(by: Change.isEarlier)
    }
}

extension PlanDifference.Change {
    fileprivate static func isEarlier(_ one: Self, _ other: Self) -> Bool {
        let (first, second) = (one.after ?? one.before, other.after ?? other.before)
        guard let first, let second else { return first != nil }
        return (first.start, first.team, first.site) < (second.start, second.team, second.site)
    }
}
