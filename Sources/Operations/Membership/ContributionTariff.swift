import EventLog
import Outreach

/// What a payment comes to by the terms on record where nobody says it: by programmes and trade of the member, and by who pays.
struct ContributionTariff {
    private let journal: Journal
    let terms: Terms
    private let sponsors: [String: Sponsor]

    init(_ journal: Journal) throws {
        self.journal = journal
        terms = Terms(try journal.all(Term.self))
        sponsors = Dictionary(try journal.all(Sponsor.self).map { ($0.id, $0) }) { first, _ in first }
    }

    /// Rupiah of the months that a payment covers; nil if one of them has no tariff.
    ///
    /// - Parameter records: the identifiers of all records of the member.
    func rupiah(_ payment: Contribution, of batch: Batch?, records: [String]) throws -> Int? {
        let sector = try records.lazy.compactMap { try journal.record($0, Person.self)?.sector }.first
        let programmes =
            try batch?.programmes
            ?? records.flatMap { try journal.facts(SignUp.self, of: (.person, $0)) }
            .map(\.fact).sorted { $0.date < $1.date }.last { $0.programmes != nil }?.programmes
        return terms.contributions(
            programmes, sector: sector,
            isStatePaid: batch.flatMap { sponsors[$0.sponsor] }?.sponsorKind.isState ?? false, from: payment.first,
            months: payment.months)
    }
}
