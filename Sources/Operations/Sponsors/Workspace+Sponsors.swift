import Conversion
import EventLog
import Interchange
import Outreach

/// What `batch enrol` did.
public struct EnrolOutcome: Sendable {
    public let batch: BatchReply
    public let person: Person
    /// Whether the person was registered with it.
    public let isSignedUp: Bool
}

extension Workspace {
    /// Every batch as it stands today, by its last month.
    public func batches() throws(Failure) -> [BatchReply] {
        try replies(to: try attempt { try file.all(Batch.self) })
            .sorted { ($0.batch.last, $0.batch.id) < ($1.batch.last, $1.batch.id) }
    }

    /// The batch that a text means, as it stands today.
    public func batch(_ text: String) throws(Failure) -> BatchReply {
        guard let reply = try replies(to: [try find(text, Batch.self)]).first else {
            throw .unknown(.batch, text, among: [])
        }
        return reply
    }

    /// Batches as they stand today.
    private func replies(to batches: [Batch]) throws(Failure) -> [BatchReply] {
        let day = try today()
        return try attempt {
            let sponsors = Dictionary(
                try file.all(Sponsor.self, retired: true).map { ($0.id, $0) }
            ) { first, _ in first }
            let people = KnownPeople(try file.all(Person.self, retired: true))
            let terms = Terms(try file.all(Term.self))
            return try batches.map { batch in
                let sponsor = sponsors[batch.sponsor]
                let isState = sponsor?.sponsorKind.isState ?? false
                return BatchReply(
                    batch: batch, sponsor: sponsor, due: batch.due(terms, isStatePaid: isState),
                    affordable: batch.affordable(terms, isStatePaid: isState),
                    people: try file.facts(Contribution.self, of: (.batch, batch.id)).compactMap { line in
                        people[line.fact.person].map { ($0, line.fact.first, line.fact.last) }
                    }.sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) },
                    daysLeft: day.days(to: batch.last.last),
                    fullBenefitMonths: terms.count(.fullBenefitMonths, on: day))
            }
        }
    }

    /// Lets a batch pay for somebody, who is registered with it unless they are a member already. Sponsored registrations stand outside
    /// of every event's conversion.
    ///
    /// - Parameter cells: who it is, and a day if it is not today.
    package func enrol(in text: String, _ cells: [Cell], force: Bool = false) throws(Failure) -> EnrolOutcome {
        let reply = try batch(text)
        let day = try today()
        if !force {
            guard reply.covered < reply.batch.people else {
                throw Failure(
                    .refused, "batch.full", .membership(.batchFull(reply.batch.handle, reply.batch.people)),
                    hint: .membership(.hintForceBatch))
            }
            guard reply.free > 0 else {
                throw Failure(
                    .refused, "batch.short", .membership(.batchShort(reply.batch.handle, reply.affordable)),
                    hint: .membership(.hintForceBatch))
            }
        }
        var enrolled: Person?
        var isSignedUp = false
        try attempt {
            try file.write("batch.enrol", by: settings.actor) { journal in
                var row = ContributionRow(id: "")
                row.paid = reply.batch.receivedOn ?? day
                try read(cells, ContributionRow.fields.filter { $0.name != "batch" }, into: &row)
                var book = try PersonBook(journal)
                let person = try journal.payer(of: row, in: &book)
                guard !reply.people.contains(where: { $0.person.id == person.id }) else {
                    throw Failure(
                        .refused, "batch.enrolled", .membership(.enrolledAlready(person.handle, reply.batch.handle)))
                }
                let first = max(reply.batch.first, row.first ?? reply.batch.first)
                try journal.cover(person, by: reply, from: first, through: reply.batch.last, paid: row.paid)
                isSignedUp = try journal.register(person, for: reply, on: row.paid, in: book)
                journal.payload = [("record", .text(reply.batch.handle)), ("person", .text(person.handle))]
                enrolled = person
            }
        }
        guard let enrolled else { throw Failure(.refused, "batch.nothing", .nothingToUndo) }
        return EnrolOutcome(batch: try batch(text), person: enrolled, isSignedUp: isSignedUp)
    }

    /// Lets somebody take the place of another from a month on; what was paid for the months before stays.
    package func replace(in text: String, _ old: String, by cells: [Cell], from month: Month) throws(Failure)
        -> EnrolOutcome
    {
        let reply = try batch(text)
        let day = try today()
        let leaving: Person = try find(old)
        guard month >= reply.batch.first, month <= reply.batch.last else {
            throw Failure(
                .refused, "batch.month",
                .membership(.outsideBatch(month.text, reply.batch.first.text, reply.batch.last.text)))
        }
        var taken: Person?
        var isSignedUp = false
        try attempt {
            try file.write("batch.replace", by: settings.actor) { journal in
                let payments = try journal.facts(Contribution.self, of: (.person, leaving.id)).filter {
                    $0.fact.batch == reply.batch.id && $0.fact.last >= month
                }
                guard let payment = payments.first else {
                    throw Failure(
                        .refused, "batch.stranger", .membership(.notInBatch(leaving.handle, reply.batch.handle)))
                }
                var row = ContributionRow(id: "")
                row.paid = day
                try read(cells, ContributionRow.fields.filter { $0.name != "batch" }, into: &row)
                var book = try PersonBook(journal)
                let person = try journal.payer(of: row, in: &book)
                guard person.id != leaving.id, !reply.people.contains(where: { $0.person.id == person.id }) else {
                    throw Failure(
                        .refused, "batch.enrolled", .membership(.enrolledAlready(person.handle, reply.batch.handle)))
                }
                try journal.supersede(.contribution, payment.reference)
                if payment.fact.first < month {
                    try journal.cover(
                        leaving, by: reply, from: payment.fact.first, through: month.advanced(by: -1),
                        paid: payment.fact.paid)
                }
                try journal.cover(person, by: reply, from: month, through: payment.fact.last, paid: payment.fact.paid)
                isSignedUp = try journal.register(person, for: reply, on: row.paid, in: book)
                journal.payload = [
                    ("record", .text(reply.batch.handle)), ("from", .text(leaving.handle)),
                    ("person", .text(person.handle)), ("month", .text(month.text)),
                ]
                taken = person
            }
        }
        guard let taken else { throw Failure(.refused, "batch.nothing", .nothingToUndo) }
        return EnrolOutcome(batch: try batch(text), person: taken, isSignedUp: isSignedUp)
    }
}

extension Journal {
    /// Enters what a batch pays for somebody.
    fileprivate func cover(
        _ person: Person, by reply: BatchReply, from first: Month, through last: Month, paid: Day
    ) throws {
        var payment = Contribution(id: "")
        payment.person = person.id
        payment.batch = reply.batch.id
        payment.paid = paid
        payment.first = first
        payment.months = first.months(to: last) + 1
        payment.rupiah = try ContributionTariff(self).rupiah(payment, of: reply.batch, records: [person.id])
        try insert(payment)
    }

    /// Registers somebody whom a batch pays for; false if they are registered already.
    fileprivate func register(_ person: Person, for reply: BatchReply, on day: Day, in book: PersonBook) throws -> Bool
    {
        let known = try book.records(of: person).flatMap { try facts(SignUp.self, of: (.person, $0)) }
        guard known.isEmpty else { return false }
        var signUp = SignUp(id: "")
        signUp.person = person.id
        signUp.date = day
        signUp.channel = reply.sponsor?.sponsorKind.isState ?? false ? .government : .sponsor
        signUp.sponsor = reply.sponsor?.name
        signUp.segment = "bpu"
        signUp.programmes = reply.batch.programmes
        try insert(signUp)
        return true
    }
}
