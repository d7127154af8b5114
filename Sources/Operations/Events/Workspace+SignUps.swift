import EventLog
import Interchange
import Outreach

/// What `signup add` did.
public struct SignUpOutcome: Hashable, Sendable {
    /// Who signed up.
    public let person: Person
    /// The registration.
    public let signUp: SignUp
    /// Whether the person was put on the event's list as well.
    public let isListed: Bool
    /// Whether the person was found by the identity number and not by what else was said.
    public let isKnownByNumber: Bool
    /// The identifier of the campaign's key for identity numbers, if it was made for this one.
    public let madeKey: String?
}

/// What a sign-up says beside the registration.
public struct SignUpTerms: Hashable, Sendable {
    /// The identity number that was shown; it is kept sealed.
    public var number: IdentityNumber?
    /// Whether the person consented, on the day of registration, to what the campaign keeps personal data for.
    public var hasConsented = false
    /// The version of the form that the person consented on.
    public var consentForm: String?
    /// Whether it is a further registration of someone who registered before.
    public var again = false

    /// Nothing beside it.
    public init() {}
}

/// A registration with its person.
public struct RegisteredPerson: Hashable, Sendable {
    /// The person.
    public let person: Person
    /// The registration.
    public let signUp: SignUp
}

extension Workspace {
    /// Records that someone registered. One who names an event stands on its list from then on.
    ///
    /// - Throws: `Failure`, also if the number is another's, or the person has another number, or the campaign's key is not here.
    package func signUp(_ cells: [Cell], _ terms: SignUpTerms = SignUpTerms()) throws(Failure) -> SignUpOutcome {
        do { return try signUpOnce(cells, terms, madeKey: nil) } catch is NeedsKey {
            let key = try makeKey()
            return try attempt { try signUpOnce(cells, terms, madeKey: key) }
        } catch { throw Workspace.failure(error, file.path) }
    }

    private func signUpOnce(_ cells: [Cell], _ terms: SignUpTerms, madeKey: String?) throws -> SignUpOutcome {
        let number = terms.number
        let given: Event? =
            if let text = cells.first(where: { $0.name == "event" })?.text { try find(text, Event.self) } else { nil }
        var outcome: SignUpOutcome?
        try file.write("signup.add", by: settings.actor) { journal in
            var row = SignUpRow(id: "")
            try read(cells, SignUpRow.fields, into: &row)
            var book = try PersonBook(journal)
            (row.person, row.name) = try journal.who(row.person, name: row.name, in: book)
            let known = try number == nil ? nil : NumberSeals(journal, folder: settings.keyFolder)
            let seals =
                try number == nil ? nil : known ?? NumberSeals(trying: journal, folder: settings.keyFolder)
            let isNamed = row.person != nil
            var isKnown = false
            if let number, let holder = try seals?.holder(of: number, in: book), holder.id != row.person {
                // A number decides who it is, if the name does not say that a digit slipped.
                guard !isNamed, NumberSeals.fits(row.name, holder) else { throw NumberSeals.Refusal.ofOther(holder) }
                (row.person, row.name, isKnown) = (holder.id, holder.name, true)
            }
            let member = try journal.person(
                row.person, name: row.name, phone: row.phone, village: nil, event: given?.id, in: &book)
            // The book knows a part of the record alone.
            var person = try journal.record(book[member].id, Person.self) ?? book[member]
            if let number, let seals { person = try seals.give(number, to: person, in: &book) }
            if terms.hasConsented || terms.consentForm != nil {
                person.basis = .consent
                person.consent = row.date
                person.consentForm = terms.consentForm ?? person.consentForm
                person.withdrawn = nil
                try journal.update(person)
                book.note(person)
            }
            let earlier = try book.records(of: person).flatMap {
                try journal.facts(SignUp.self, of: (.person, $0))
            }
            if let last = earlier.map(\.fact.date).max(), !terms.again {
                throw Failure(
                    .refused, "signup.exists", .alreadySignedUp(person.name, last), hint: .hintAgain)
            }
            if let given, let day = (given.start ?? given.formerStart)?.day, row.date < day {
                throw Failure(.refused, "signup.early", .signUpBeforeEvent(row.date, day), hint: .hintWithoutEvent)
            }
            let isListed = try given.map { try journal.list(member, at: $0.id, in: book) } ?? false
            var signUp = SignUp(id: "")
            signUp.person = person.id
            signUp.date = row.date
            signUp.channel = row.channel ?? (given == nil ? .own : .event)
            signUp.event = given?.id
            signUp.agent = row.agent
            signUp.sponsor = row.sponsor
            signUp.segment = row.segment?.rawValue
            signUp.programmes = row.programmes
            try journal.insert(signUp)
            if number != nil, known == nil { throw NeedsKey() }
            journal.payload = [("person", .text(person.handle)), ("date", .text(signUp.date.text))]
            outcome = SignUpOutcome(
                person: person, signUp: signUp, isListed: isListed, isKnownByNumber: isKnown, madeKey: madeKey)
        }
        guard let outcome else { throw Failure(.refused, "signup.nothing", .nothingToUndo) }
        return outcome
    }

    /// The registrations, the latest first.
    public func signUps() throws(Failure) -> [RegisteredPerson] {
        let people = KnownPeople(try records(Person.self, retired: true))
        let facts: [LoggedFact<SignUp>] = try attempt { try file.facts() }
        return facts.compactMap { line in
            people[line.fact.person].map { RegisteredPerson(person: $0, signUp: line.fact) }
        }.sorted { ($1.signUp.date, $0.person.id) < ($0.signUp.date, $1.person.id) }
    }
}
