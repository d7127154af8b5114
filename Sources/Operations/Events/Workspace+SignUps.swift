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
    package func signUp(_ cells: [Cell], again: Bool = false) throws(Failure) -> SignUpOutcome {
        let given: Event? =
            if let text = cells.first(where: { $0.name == "event" })?.text { try find(text, Event.self) } else { nil }
        return try attempt {
            var outcome: SignUpOutcome?
            try file.write("signup.add", by: settings.actor) { journal in
                var row = SignUpRow(id: "")
                try read(cells, SignUpRow.fields, into: &row)
                var book = try PersonBook(journal)
                (row.person, row.name) = try journal.who(row.person, name: row.name, in: book)
                let number = try journal.person(
                    row.person, name: row.name, phone: row.phone, village: nil, event: given?.id, in: &book)
                let person = book[number]
                let earlier = try book.records(of: person).flatMap {
                    try journal.facts(SignUp.self, of: (.person, $0))
                }
                if let last = earlier.map(\.fact.date).max(), !again {
                    throw Failure(
                        .refused, "signup.exists", .alreadySignedUp(person.name, last), hint: .hintAgain)
                }
                if let given, let day = (given.start ?? given.formerStart)?.day, row.date < day {
                    throw Failure(.refused, "signup.early", .signUpBeforeEvent(row.date, day), hint: .hintWithoutEvent)
                }
                let isListed = try given.map { try journal.list(number, at: $0.id, in: book) } ?? false
                var signUp = SignUp(id: "")
                signUp.person = person.id
                signUp.date = row.date
                signUp.channel = row.channel ?? (given == nil ? .own : .event)
                signUp.event = given?.id
                signUp.agent = row.agent
                signUp.sponsor = row.sponsor
                signUp.segment = row.segment
                signUp.programmes = row.programmes
                try journal.insert(signUp)
                journal.payload = [("person", .text(person.handle)), ("date", .text(signUp.date.text))]
                outcome = SignUpOutcome(person: person, signUp: signUp, isListed: isListed)
            }
            guard let outcome else { throw Failure(.refused, "signup.nothing", .nothingToUndo) }
            return outcome
        }
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
