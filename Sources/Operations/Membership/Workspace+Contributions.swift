import Conversion
import EventLog
import Interchange
import Outreach

/// What `contribution add` did.
public struct ContributionOutcome: Hashable, Sendable {
    public let person: Person
    public let contribution: Contribution
    /// Covered through this month, and in what state, from now on.
    public let member: Member
    /// Whether the membership had ended and began again.
    public let isReactivation: Bool
}

extension Workspace {
    /// Records a payment of a member, who may be new.
    ///
    /// Without a first month it is for the month after the last covered one, and for the month of the payment where the membership has
    /// ended or never began; without an amount for what the terms ask.
    package func pay(_ cells: [Cell]) throws(Failure) -> ContributionOutcome {
        let today = try today()
        var paid: Contribution?
        var payer: Person?
        try attempt {
            try file.write("contribution.add", by: settings.actor) { journal in
                var row = ContributionRow(id: "")
                try read(cells, ContributionRow.fields, into: &row)
                guard row.paid <= today else {
                    throw Failure(.refused, "contribution.future", .membership(.paidInFuture(row.paid)))
                }
                var book = try PersonBook(journal)
                let person = try journal.payer(of: row, in: &book)
                let batch = try row.batch.flatMap { try journal.record($0, Batch.self) }
                let tariff = try ContributionTariff(journal)
                let grace = tariff.terms.count(.graceMonths, on: row.paid)
                var payment = Contribution(id: "")
                payment.person = person.id
                payment.paid = row.paid
                payment.batch = batch?.id
                payment.months = row.months ?? batch?.months ?? 1
                let ids = book.records(of: person)
                let earlier = try ids.flatMap { try journal.facts(Contribution.self, of: (.person, $0)) }.map(\.fact)
                let history = MembershipHistory(
                    earlier.map { .init($0) }, on: .last, graceMonths: grace)
                let next = history.coveredThrough.map { $0.advanced(by: 1) }
                let now = Month(containing: row.paid)
                let isOver = next.map { $0.months(to: now) >= grace } ?? true
                payment.first = row.first ?? batch?.first ?? (isOver ? now : next ?? now)
                payment.rupiah = try row.rupiah ?? tariff.rupiah(payment, of: batch, records: ids)
                if earlier.contains(where: { ContributionMark($0) == ContributionMark(payment) }) {
                    throw Failure(
                        .refused, "contribution.exists", .membership(.paidAlready(person.handle, payment.first.text)))
                }
                try journal.insert(payment)
                journal.payload = [
                    ("person", .text(person.handle)), ("first", .text(payment.first.text)),
                    ("months", .integer(payment.months)),
                ]
                (paid, payer) = (payment, person)
            }
        }
        guard let paid, let payer else { throw Failure(.refused, "contribution.nothing", .nothingToUndo) }
        let member = try member(payer.handle)
        return ContributionOutcome(
            person: payer, contribution: paid, member: member,
            isReactivation: member.history.spells.last.map { $0.first == paid.first && member.isReactivated } ?? false)
    }

    /// The payments, the latest first, with who paid for whom.
    public func contributions(of text: String? = nil) throws(Failure) -> [(person: Person, contribution: Contribution)]
    {
        let only = try text.map { (text) throws(Failure) in try find(text, Person.self).id }
        let people = KnownPeople(try records(Person.self, retired: true))
        let wanted = only.flatMap { people[$0]?.id }
        return try attempt { try file.facts(Contribution.self) }.compactMap { line in
            guard let person = people[line.fact.person], wanted.map({ $0 == person.id }) ?? true else { return nil }
            return (person, line.fact)
        }.sorted { ($1.contribution.paid, $0.person.id) < ($0.contribution.paid, $1.person.id) }
    }
}
