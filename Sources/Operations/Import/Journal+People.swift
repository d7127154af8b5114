import EventLog
import Interchange
import Outreach

/// What recording a fact did.
enum Recording {
    case added, changed, unchanged
}

extension Journal {
    /// Who is meant on a line that was typed: the record that stands for the person who was named by identifier, or the name
    /// alone.
    ///
    /// - Throws: `Failure` if there is no such record, or neither was said.
    func who(_ text: String?, name: String, in book: PersonBook) throws -> (id: String?, name: String) {
        if let text {
            guard let known = try find(text, Person.self) else { throw Failure.unknown(.person, text, among: []) }
            let person = book.standing(for: known)
            if person.erased != nil { throw RecordProblem.erased(person.handle) }
            return (person.id, person.name)
        }
        guard !name.isEmpty else { throw Failure(.usage, "usage.missing", .missingOption("name", "nama")) }
        return (nil, name)
    }

    /// The person who is meant, by the number in the book: the one that is known, told what is new, or a new one.
    func person(
        _ id: String?, name: String, phone: PhoneNumber?, village: String?, event: String?, in book: inout PersonBook
    ) throws -> Int {
        guard let number = try book.match(id, name: name, phone: phone, village: village, event: event) else {
            var person = Person(id: id ?? "")
            person.name = name
            person.phone = phone
            person.village = village
            return book.note(try create(person))
        }
        let known = book[number]
        // Of someone who was erased a list from before tells nothing new.
        if known.erased != nil { return number }
        var told = known
        if id != nil { told.name = name }
        told.phone = phone ?? known.phone
        told.village = village ?? known.village
        guard told != known else { return number }
        // The book knows a part of the record; what it does not know must stay.
        guard var person = try record(known.id, Person.self) else { throw RecordProblem.unknown(.person, known.id) }
        (person.name, person.phone, person.village) = (told.name, told.phone, told.village)
        try update(person)
        book.note(person)
        return number
    }

    /// Who paid: as on a list, but a name alone means the one who is called so. Money must not go to a namesake.
    ///
    /// - Throws: `Failure` if several are called so.
    func payer(_ id: String?, name: String, phone: PhoneNumber?, in book: inout PersonBook) throws -> Int {
        if id == nil, phone == nil {
            let found = book.called(name)
            if let only = found.first, found.count == 1 { return only }
            guard found.isEmpty else {
                throw Failure(
                    .refused, "person.several", .severalNamed(.person, name.printable),
                    details: found.prefix(5).map { .namedRecord(book[$0].handle, book[$0].village ?? "") })
            }
        }
        return try person(id, name: name, phone: phone, village: nil, event: nil, in: &book)
    }

    /// The whole record of the one whom a row of a payment means, a known person or a new one.
    func payer(of row: ContributionRow, in book: inout PersonBook) throws -> Person {
        let (id, name) = try who(row.person, name: row.name, in: book)
        let number = try payer(id, name: name, phone: row.phone, in: &book)
        // The book knows a part of the record alone.
        return try record(book[number].id, Person.self) ?? book[number]
    }

    /// Puts a line on an event's list. A person stands on it once: what is said again or better replaces the line.
    func record(
        _ said: AttendanceLists.Line, event: AttendanceLists.Member, person number: Int, in book: PersonBook
    ) throws -> Recording {
        let person = try book.member(number)
        let isAlone = book.isAlone(number)
        // In most files all lines are new or none is: a look is saved where the line before was new. Others who stand for the
        // person are looked for first.
        if isAlone, !book.lists.isRepeating, try book.lists.add(said, event: event, person: person) != nil {
            return .added
        }
        guard let earlier = try book.line(of: number, at: event.key) else {
            _ = try book.lists.add(said, event: event, person: person)
            return .added
        }
        var line = said
        line.stage = said.stage ?? earlier.line.stage
        line.at = said.at ?? earlier.line.at
        if said.member == .unknown { line.member = earlier.line.member }
        if earlier.isOwn, line == earlier.line { return .unchanged }
        try supersede(.attendance, earlier.reference)
        _ = try book.lists.add(line, event: event, person: person)
        return .changed
    }

    /// Makes sure that the person stands on the event's list.
    ///
    /// - Returns: false if that was so before.
    @discardableResult
    func list(_ person: Int, at event: String, in book: PersonBook) throws -> Bool {
        let event = AttendanceLists.Member(key: try key(of: .event, event), id: event)
        guard try book.line(of: person, at: event.key) == nil else { return false }
        let line = AttendanceLists.Line(stage: .signed, member: .unknown, at: nil)
        return try book.lists.add(line, event: event, person: book.member(person)) != nil
    }

    /// Counts the heads of an event; false if they were counted so already.
    func record(heads: Int, for event: String) throws -> Bool {
        let earlier = try facts(HeadCount.self, of: (.event, event))
        if earlier.first?.fact.heads == heads { return false }
        for count in earlier { try supersede(.headcount, count.reference) }
        var count = HeadCount(id: "")
        count.event = event
        count.heads = heads
        try insert(count)
        return true
    }

    /// Notes what an event cost in all; false if that was noted already.
    func record(cost: Int, for event: String) throws -> Bool {
        let earlier = try facts(Cost.self, of: (.event, event))
        if earlier.reduce(0, { $0 + $1.fact.rupiah }) == cost, !earlier.isEmpty { return false }
        for amount in earlier { try supersede(.cost, amount.reference) }
        var amount = Cost(id: "")
        amount.event = event
        amount.rupiah = cost
        try insert(amount)
        return true
    }
}

extension Event {
    /// Minutes of a visit to the site when nobody says how long.
    func usualMinutes(_ site: Site?, _ ecosystems: [String: Ecosystem]) -> Int {
        minutes ?? site?.duration ?? site.flatMap { ecosystems[$0.ecosystem]?.duration } ?? 90
    }

    /// Whether calendars have to be told: time or place changed, or the event was called off or came back (RFC 5546, 2.1.4).
    func mattersToCalendars(after earlier: Event) -> Bool {
        start != earlier.start || end != earlier.end || site != earlier.site || isCalledOff != earlier.isCalledOff
    }

    /// Whether calendars show it as cancelled.
    var isCalledOff: Bool { status == .cancelled || status == .postponed }
}
