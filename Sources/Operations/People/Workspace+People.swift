import EventLog
import Language
import Outreach

/// What merging two records of one person brought together.
public struct PersonMerge: Sendable {
    /// The record that stands for the person.
    public let kept: Person
    /// The record that no longer counts by itself.
    public let merged: Person
    /// Events on whose list the person stands.
    public let events: Int
    /// Registrations of the person.
    public let signUps: Int
}

extension Workspace {
    /// The people whom a text may mean: by short name, by four or more digits of a telephone number, or by all of its words
    /// in name and village.
    public func findPeople(_ text: String) throws(Failure) -> [Person] {
        let everybody = try records(Person.self)
        let wanted = PersonBook.folded(text)
        let digits = text.filter { $0.isASCII && $0.isNumber }
        let isNumber = digits.count >= 4 && text.allSatisfy { !$0.isLetter }
        let national = PhoneNumber(cell: text)?.digits ?? digits
        return everybody.filter { person in
            if person.handle.lowercased() == wanted || person.id.lowercased() == wanted { return true }
            if isNumber {
                return person.phone.map { $0.digits.contains(digits) || $0.digits.contains(national) } ?? false
            }
            let known = PersonBook.folded("\(person.name) \(person.village ?? "")").split(separator: " ")
            return wanted.split(separator: " ").allSatisfy { word in known.contains { $0.hasPrefix(word) } }
        }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The pairs of records that may be one person, the most likely first. They are never merged by themselves.
    public func doubles() throws(Failure) -> [PersonDouble] {
        PersonResemblance.doubles(among: try records(Person.self))
    }

    /// Lets one record stand for another of the same person: lists and registrations of both count as one person's.
    ///
    /// - Throws: `Failure` if they are one record, or one of them was merged already.
    public func merge(_ kept: String, _ other: String) throws(Failure) -> PersonMerge {
        let (keeper, double): (Person, Person) = (try find(kept), try find(other))
        guard keeper.id != double.id else {
            throw Failure(.refused, "person.same", .person(.sameRecord(keeper.handle)))
        }
        for person in [keeper, double] {
            try refuseErased(person)
            try refuseMerged(person)
        }
        if let one = keeper.nikMac, let other = double.nikMac, one != other,
            one.prefix(while: { $0 != ":" }) == other.prefix(while: { $0 != ":" })
        {
            throw Failure(.refused, "person.numbers", .protection(.twoNumbers(keeper.handle, double.handle)))
        }
        return try attempt {
            var merge: PersonMerge?
            try file.write("person.merge", by: settings.actor) { journal in
                var merged = double
                merged.sameAs = keeper.id
                merged.retired = true
                try journal.update(merged)
                journal.payload = [("record", .text(merged.handle)), ("into", .text(keeper.handle))]
                let book = try PersonBook(journal)
                let signUps = try book.records(of: keeper).reduce(0) {
                    $0 + (try journal.facts(SignUp.self, of: (.person, $1))).count
                }
                let lines = try book.records(of: keeper).flatMap {
                    try journal.facts(Attendance.self, of: (.person, $0))
                }
                merge = PersonMerge(
                    kept: keeper, merged: merged, events: Set(lines.map(\.fact.event)).count, signUps: signUps)
            }
            guard let merge else { throw Failure.unknown(.person, kept, among: []) }
            return merge
        }
    }

    /// Throws `Failure` if another record stands for the person.
    func refuseMerged(_ person: Person) throws(Failure) {
        guard let root = person.sameAs else { return }
        let kept: Person = try find(root)
        throw Failure(
            .refused, "person.merged", .person(.mergedAlready(person.handle, into: kept.handle)),
            hint: .person(.hintSplit(person.handle)))
    }

    /// Lets a merged record count by itself again.
    public func split(_ text: String) throws(Failure) -> (person: Person, from: Person) {
        let found: Person = try find(text)
        try refuseErased(found)
        guard let root = found.sameAs else {
            throw Failure(.refused, "person.single", .person(.notMerged(found.handle)))
        }
        let from: Person = try find(root)
        return try attempt {
            var person = found
            person.sameAs = nil
            person.retired = false
            try file.write("person.split", by: settings.actor) { journal in
                try journal.update(person)
                journal.payload = [("record", .text(person.handle)), ("from", .text(from.handle))]
            }
            return (person, from)
        }
    }
}
