import EventLog
import Interchange
import Outreach

extension SheetImport {
    /// Events with their head counts and costs.
    func takeEvents(_ file: String, _ bytes: [UInt8]) throws {
        let existing = Dictionary(try journal.all(Event.self).map { ($0.id, $0) }) { first, _ in first }
        let handles = Dictionary(existing.values.map { ($0.handle, $0) }) { first, _ in first }
        let base: (String) -> EventRow = { id in
            EventRow(existing[id] ?? handles[id] ?? Event(id: id), heads: nil, cost: nil)
        }
        guard let sheet = try read(EventRow.self, file, bytes, base: base) else { return }
        let sites = Dictionary(try journal.all(Site.self).map { ($0.id, $0) }) { first, _ in first }
        let ecosystems = Dictionary(try journal.all(Ecosystem.self).map { ($0.id, $0) }) { first, _ in first }
        var outcome = ImportOutcome(file: file, noun: .event)
        outcome.passedOver = sheet.passedOver
        for (_, row) in sheet.records {
            var event = row.event
            if let start = event.start, event.end == nil {
                let minutes = event.usualMinutes(sites[event.site], ecosystems)
                event.end = start.advanced(byMinutes: minutes)
            }
            if event.status == .postponed { event.leaveDate() }
            var isChanged = false
            let known = existing[event.id] ?? handles[event.id]
            if let known {
                event.id = known.id
                if event.mattersToCalendars(after: known) { event.sequence = known.sequence + 1 }
                isChanged = try !journal.update(event).isEmpty
            } else {
                event = try journal.create(event)
            }
            if let heads = row.heads, try journal.record(heads: heads, for: event.id) { isChanged = true }
            if let cost = row.cost, try journal.record(cost: cost, for: event.id) { isChanged = true }
            if known == nil {
                outcome.added += 1
            } else if isChanged {
                outcome.changed += 1
            } else {
                outcome.unchanged += 1
            }
        }
        finish(outcome)
    }

    /// Registrations. One that names an event puts its person on that event's list.
    func takeSignUps(_ file: String, _ bytes: [UInt8]) throws {
        guard let sheet = try read(SignUpRow.self, file, bytes, base: { SignUpRow(id: $0) }) else { return }
        var outcome = ImportOutcome(file: file, noun: .signup)
        outcome.passedOver = sheet.passedOver
        var book = try book()
        var known: Set<String> = []
        for signUp in try journal.facts(SignUp.self) { known.insert("\(signUp.fact.person)/\(signUp.fact.date.text)") }
        let seals = try sheet.records.contains { $0.record.nik != nil } ? self.seals() : nil
        for (line, row) in sheet.records {
            var (id, name) = (row.person, row.name)
            if let number = row.nik, let holder = try seals?.holder(of: number, in: book), id == nil {
                guard NumberSeals.fits(name, holder) else {
                    note([NumberSeals.Refusal.ofOther(holder).defect(file: file, line: line)])
                    continue
                }
                (id, name) = (holder.id, holder.name)
            }
            let member = try journal.person(id, name: name, phone: row.phone, village: nil, event: row.event, in: &book)
            var person = book[member]
            if let number = row.nik, let seals {
                do { person = try seals.give(number, to: person, in: &book) } catch let refusal as NumberSeals.Refusal {
                    note([refusal.defect(file: file, line: line)])
                    continue
                }
            }
            if let event = row.event { try journal.list(member, at: event, in: book) }
            guard known.insert("\(person.id)/\(row.date.text)").inserted else {
                outcome.unchanged += 1
                continue
            }
            var signUp = SignUp(id: "")
            signUp.person = person.id
            signUp.date = row.date
            signUp.channel = row.channel ?? (row.event == nil ? .own : .event)
            signUp.event = row.event
            signUp.agent = row.agent
            signUp.sponsor = row.sponsor
            signUp.segment = row.segment?.rawValue
            signUp.programmes = row.programmes
            try journal.insert(signUp)
            outcome.added += 1
            if let age = row.nik?.age(on: row.date), age < 18 { outcome.underage += 1 }
        }
        keep(book)
        finish(outcome)
    }

    /// Payments. One of the same person, day and first month is known already.
    func takeContributions(_ file: String, _ bytes: [UInt8]) throws {
        guard let sheet = try read(ContributionRow.self, file, bytes, base: { ContributionRow(id: $0) }) else { return }
        var outcome = ImportOutcome(file: file, noun: .contribution)
        outcome.passedOver = sheet.passedOver
        var book = try book()
        var known: Set<ContributionMark> = []
        for line in try journal.facts(Contribution.self) { known.insert(ContributionMark(line.fact)) }
        let tariff = try ContributionTariff(journal)
        let batches = Dictionary(try journal.all(Batch.self).map { ($0.id, $0) }) { first, _ in first }
        for (line, row) in sheet.records {
            let member: Int
            do {
                member = try journal.payer(row.person, name: row.name, phone: row.phone, in: &book)
            } catch let failure as Failure where failure.code == "person.several" {
                let handles = book.called(row.name).prefix(5).map { book[$0].handle }
                note([Defect(file: file, line: line, column: "person", text: row.name, .severalPeople(handles))])
                continue
            }
            let batch = row.batch.flatMap { batches[$0] }
            var payment = Contribution(id: "")
            payment.person = book[member].id
            payment.paid = row.paid
            payment.first = row.first ?? batch?.first ?? Month(containing: row.paid)
            payment.months = row.months ?? batch?.months ?? 1
            payment.batch = row.batch
            payment.rupiah =
                try row.rupiah ?? tariff.rupiah(payment, of: batch, records: book.records(of: book[member]))
            guard known.insert(ContributionMark(payment)).inserted else {
                outcome.unchanged += 1
                continue
            }
            try journal.insert(payment)
            outcome.added += 1
        }
        keep(book)
        finish(outcome)
    }

    /// What seals the numbers of rows; without a key of the campaign, one that is forgotten again.
    private func seals() throws -> NumberSeals {
        if let seals = try NumberSeals(journal, folder: options.keyFolder) { return seals }
        needsKey = true
        return try NumberSeals(trying: journal, folder: options.keyFolder)
    }

}

/// What makes two payments one.
struct ContributionMark: Hashable {
    let person: String
    let paid: Day
    let first: Month
    let batch: String?

    init(_ payment: Contribution) {
        (person, paid, first, batch) = (payment.person, payment.paid, payment.first, payment.batch)
    }
}
