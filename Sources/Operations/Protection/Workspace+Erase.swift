import EventLog
import Language
import Outreach

/// What erasing a person takes, and what stays without a name.
public struct Erasure: Hashable, Sendable {
    /// The record that stands for the person, as it was before.
    public let person: Person
    /// Records of the person, merged ones among them.
    public let records: Int
    /// Lines of attendance that stay.
    public let lists: Int
    /// Registrations that stay.
    public let signUps: Int
    /// Whether what was erased is off the disk; another program that has the file open can keep traces in it.
    public var isCleared = false
}

extension Workspace {
    /// What erasing a person would take. A person who was erased before has no records left.
    public func erasure(of text: String) throws(Failure) -> Erasure {
        let person = try standing(try find(text))
        let group = try records(of: person)
        return try attempt {
            Erasure(
                person: person, records: group.count { $0.erased == nil },
                lists: try group.reduce(0) { try $0 + file.facts(Attendance.self, of: (.person, $1.id)).count },
                signUps: try group.reduce(0) { try $0 + file.facts(SignUp.self, of: (.person, $1.id)).count })
        }
    }

    /// Erases a person for good, under all records that stand for the person. What counts stays without a name.
    ///
    /// For a person who was erased before the file is cleared of traces once more.
    public func erase(_ text: String, reason: String) throws(Failure) -> Erasure {
        let reason = try Workspace.reason(reason)
        var erasure = try erasure(of: text)
        let group = try records(of: erasure.person)
        let today = try today()
        try attempt {
            try file.write("person.erase", by: settings.actor) { journal in
                for record in group { try journal.erase(person: record.id, on: today) }
                journal.payload = [
                    ("record", .text(erasure.person.handle)), ("count", .integer(erasure.records)),
                    ("reason", .text(reason)),
                ]
            }
        }
        erasure.isCleared = clear()
        return erasure
    }

    /// Brings what was erased off the disk; false if another program has the file open.
    func clear() -> Bool {
        do {
            try file.clearErased()
            return true
        } catch { return false }
    }

    /// All records of the person for whom this one stands.
    private func records(of person: Person) throws(Failure) -> [Person] {
        let everybody = try records(Person.self, retired: true)
        let people = KnownPeople(everybody)
        return everybody.filter { people.standing(for: $0).id == person.id }
    }
}
