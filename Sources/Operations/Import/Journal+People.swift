import EventLog
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

    /// The person who is meant: the one that is known, told what is new, or a new one.
    func person(
        _ id: String?, name: String, phone: PhoneNumber?, village: String?, event: String?, in book: inout PersonBook
    ) throws -> Person {
        guard var person = book.match(id, name: name, phone: phone, village: village, event: event) else {
            var person = Person(id: id ?? "")
            person.name = name
            person.phone = phone
            person.village = village
            let created = try create(person)
            book.note(created)
            return created
        }
        // Of someone who was erased a list from before tells nothing new.
        if person.erased != nil { return person }
        let before = person
        if id != nil { person.name = name }
        person.phone = phone ?? person.phone
        person.village = village ?? person.village
        if person != before {
            try update(person)
            book.note(person)
        }
        return person
    }

    /// Puts a line on an event's list. A person stands on it once: what is said again or better replaces the line.
    func record(_ attendance: Attendance, in book: inout PersonBook) throws -> Recording {
        var recorded = attendance
        let earlier = book.lists[attendance.event]?[attendance.person]
        if let earlier {
            recorded.stage = attendance.stage ?? earlier.fact.stage
            recorded.at = attendance.at ?? earlier.fact.at
            if attendance.member == .unknown { recorded.member = earlier.fact.member }
            recorded.id = earlier.fact.id
            recorded.handle = earlier.fact.handle
            if recorded == earlier.fact { return .unchanged }
            try supersede(.attendance, earlier.reference)
        }
        book.note(try insert(attendance: recorded))
        return earlier == nil ? .added : .changed
    }

    /// Makes sure that the person stands on the event's list.
    func list(_ person: String, at event: String, in book: inout PersonBook) throws {
        guard book.lists[event]?[person] == nil else { return }
        var attendance = Attendance(id: "")
        attendance.event = event
        attendance.person = person
        attendance.stage = .signed
        book.note(try insert(attendance: attendance))
    }

    private func insert(attendance: Attendance) throws -> LoggedFact<Attendance> {
        let reference = try insert(attendance)
        return LoggedFact(fact: attendance, reference: reference, entered: entered, actor: "")
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
