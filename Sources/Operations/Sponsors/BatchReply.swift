import Outreach

/// A batch as it stands on a day.
public struct BatchReply: Sendable {
    public let batch: Batch
    public let sponsor: Sponsor?
    /// Rupiah that it costs by the tariffs and discounts of its months; nil where a month has no tariff.
    public let due: Int?
    /// How many the received money is enough for.
    public let affordable: Int
    /// The people who are covered by it, with the months of each.
    public let people: [(person: Person, first: Month, last: Month)]
    /// Days until the last month ends; negative after it.
    public let daysLeft: Int
    /// Months of membership from which the full death benefit is paid.
    public let fullBenefitMonths: Int

    /// Whether it ends before the full death benefit begins.
    public var endsBeforeFullBenefit: Bool { batch.months <= fullBenefitMonths }
    /// Rupiah that came in beyond what was due, or that are missing (negative); nil where either is unknown.
    public var balance: Int? { batch.received.flatMap { received in due.map { received - $0 } } }
    /// Places that nobody has taken yet.
    public var free: Int { max(0, min(batch.people, affordable) - covered) }
    /// Places that are taken: a place that one person left and another took counts once.
    public var covered: Int {
        let months = people.reduce(0) { $0 + $1.first.months(to: $1.last) + 1 }
        return (months + batch.months - 1) / max(1, batch.months)
    }
}
