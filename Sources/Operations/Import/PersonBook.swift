import EventLog
import Interchange
import Language
import Outreach

/// Finds who is meant by a name on a list, so that nobody is entered twice, and who stands on which list.
///
/// An identifier decides. Without one, the same phone with the same name is the same person (phones are shared in a family),
/// and so is the same name in the same village, or on the list of the same event. Lists stay in the file and are asked line by
/// line, so that the book is as large as the people alone.
struct PersonBook {
    private let journal: Journal
    /// The lists of events as they stand inside the operation.
    let lists: AttendanceLists
    private var people: [Person] = []
    /// The local key of each person, 0 where it was not asked for yet.
    private var keys: [Int64] = []
    private var byID: [String: Int32] = [:]
    private var byHandle: [String: Int32] = [:]
    /// Made when a name is first asked for: files with identifiers need none.
    private var byName: [String: [Int32]]?
    /// Records for which another stands, by the one that does.
    private var merged: [Int32: [Int32]] = [:]

    init(_ journal: Journal) throws {
        self.journal = journal
        lists = try AttendanceLists(journal)
        let count = try journal.count(of: .person)
        people.reserveCapacity(count)
        keys.reserveCapacity(count)
        byID.reserveCapacity(count)
        try journal.everybody { take($0, key: $1) }
        for number in people.indices where people[number].sameAs != nil { noteMerged(Int32(number)) }
    }

    /// The person of that number.
    subscript(number: Int) -> Person { people[number] }

    /// The person's number of that identifier or short name, or that of the record which stands for it.
    func number(_ text: String) -> Int? {
        (byID[text] ?? byHandle[text]).map { Int(standing($0)) }
    }

    /// The person of that identifier or short name, or the one who stands for it.
    func person(_ id: String) -> Person? { number(id).map { people[$0] } }

    /// The record that stands for a person.
    func standing(for person: Person) -> Person { byID[person.id].map { people[Int(standing($0))] } ?? person }

    /// The name of the person of that number.
    func name(_ number: Int) -> String { people[number].name }

    /// Whether the record is alone: it stands for no other, and no other for it.
    func isAlone(_ number: Int) -> Bool { merged[Int32(number)] == nil && people[number].sameAs == nil }

    /// The identifiers of all records that mean the same person as this one.
    func records(of person: Person) -> [String] {
        guard let number = byID[person.id].map(standing) else { return [person.id] }
        return ([number] + (merged[number] ?? [])).map { people[Int($0)].id }.sorted()
    }

    private func standing(_ number: Int32) -> Int32 {
        let person = people[Int(number)]
        guard person.sameAs != nil else { return number }
        // A record that is said to be someone unknown stands for itself.
        let root = standIn(for: person.id) { id in
            byID[id].flatMap { people[Int($0)].sameAs }.flatMap { byID[$0] }.map { people[Int($0)].id }
        }
        return byID[root] ?? number
    }

    /// The local key and identifier of a person.
    func member(_ number: Int) throws -> AttendanceLists.Member {
        let id = people[number].id
        return AttendanceLists.Member(key: keys[number] != 0 ? keys[number] : try journal.key(of: .person, id), id: id)
    }

    /// Whether a row says nothing of a person that is not known, in so many bytes; false also where that is not plain to see.
    func knows(
        _ number: Int, name: ArraySlice<UInt8>, phone: ArraySlice<UInt8>, village: ArraySlice<UInt8>
    ) -> Bool {
        guard people[number].name.isPlainly(name) else { return false }
        guard village.isEmpty || people[number].village?.isPlainly(village) == true else { return false }
        return phone.isEmpty || people[number].phone?.isPlainly(phone) == true
    }

    /// The known person that is meant; nil if nobody fits.
    mutating func match(
        _ id: String?, name: String, phone: PhoneNumber?, village: String?, event: String?
    ) throws -> Int? {
        if let id { return number(id) }
        let sameName = namesakes(name)
        if let phone {
            if let known = sameName.first(where: { people[Int($0)].phone == phone }) { return Int(standing(known)) }
            // The same name on the same list without a number is the same person, who now gave one.
            return try sameName.first { try people[Int($0)].phone == nil && isListed($0, event, village) }
                .map { Int(standing($0)) }
        }
        if let known = try sameName.first(where: { try isListed($0, event, village) }) { return Int(standing(known)) }
        guard let village else { return nil }
        return sameName.first { people[Int($0)].village == village }.map { Int(standing($0)) }
    }

    private mutating func namesakes(_ name: String) -> [Int32] {
        if byName == nil {
            byName = [:]
            for number in people.indices { noteName(Int32(number), isNew: true) }
        }
        return byName?[PersonBook.folded(name)] ?? []
    }

    /// The numbers of all who are called so, merged records as the one that stands for them; those who were erased are not among them.
    mutating func called(_ name: String) -> [Int] {
        var found: [Int] = []
        for number in namesakes(name).map({ Int(standing($0)) })
        where people[number].erased == nil && !people[number].retired && !found.contains(number) {
            found.append(number)
        }
        return found
    }

    /// Whether the person is on the event's list and not known to live in another village: that is a namesake.
    private func isListed(_ number: Int32, _ event: String?, _ village: String?) throws -> Bool {
        if let village, let home = people[Int(number)].village, village != home { return false }
        guard let event else { return false }
        return try line(of: Int(standing(number)), at: journal.key(of: .event, event)) != nil
    }

    /// The line of a person on an event's list, its own or that of a record for which it stands; nil if there is none.
    func line(
        of number: Int, at event: Int64
    ) throws -> (line: AttendanceLists.Line, reference: FactReference, isOwn: Bool)? {
        if let own = try lists.line(event: event, person: member(number).key) { return (own.line, own.reference, true) }
        let others = try (merged[Int32(number)] ?? []).compactMap {
            try lists.line(event: event, person: member(Int($0)).key)
        }
        // Of several the last one counts.
        let last = others.max {
            ($0.reference.operation, $0.reference.ordinal) < ($1.reference.operation, $1.reference.ordinal)
        }
        return last.map { ($0.line, $0.reference, false) }
    }

    /// Takes a new or changed person in; the number is the person's.
    @discardableResult
    mutating func note(_ person: Person) -> Int {
        guard let number = byID[person.id] else {
            let number = take(person, key: 0)
            if byName != nil { noteName(number, isNew: true) }
            if person.sameAs != nil { noteMerged(number) }
            return Int(number)
        }
        people[Int(number)] = person
        if byName != nil { noteName(number, isNew: false) }
        return Int(number)
    }

    @discardableResult
    private mutating func take(_ person: Person, key: Int64) -> Int32 {
        let number = Int32(truncatingIfNeeded: people.count)
        people.append(person)
        keys.append(key)
        byID[person.id] = number
        if person.handle != person.id { byHandle[person.handle] = number }
        return number
    }

    private mutating func noteName(_ number: Int32, isNew: Bool) {
        let name = PersonBook.folded(people[Int(number)].name)
        if isNew || byName?[name]?.contains(number) != true { byName?[name, default: []].append(number) }
    }

    private mutating func noteMerged(_ number: Int32) {
        let root = standing(number)
        if root != number { merged[root, default: []].append(number) }
    }

    /// Names compare without case and with single spaces.
    static func folded(_ name: String) -> String {
        name.lowercased().split(separator: " ").joined(separator: " ")
    }
}

extension String {
    /// Whether a cell of those bytes says this text and nothing has to be taken off its ends.
    fileprivate func isPlainly(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, (33...126).contains(first), (33...126).contains(last),
            first != UInt8(ascii: "'")
        else { return false }
        return bytes.elementsEqual(utf8)
    }
}

extension PhoneNumber {
    /// Whether a cell of those bytes says this number in its national form.
    fileprivate func isPlainly(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == UInt8(ascii: "0") && bytes.lazy.filter { !" -.()/".utf8.contains($0) }.elementsEqual(digits.utf8)
    }
}
