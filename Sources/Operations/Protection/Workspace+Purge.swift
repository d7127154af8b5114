import EventLog
import Language
import Outreach

/// Someone whose data are due to go.
public struct DuePerson: Hashable, Sendable {
    /// The record that stands for the person.
    public let person: Person
    /// The last day on which the person came, registered or was covered; the day of entry for someone who never did.
    public let last: Day
    /// Why.
    package let due: ProtectionPhrase.Due
    /// The identifiers of all records of the person.
    let records: [String]
}

extension Workspace {
    /// The people whose data are due to go: a consent that was withdrawn, a day that is past, or nothing heard for as many months
    /// as the campaign keeps data. The day that a person's record says goes before the campaign's months.
    public func duePeople() throws(Failure) -> [DuePerson] {
        let (campaign, today) = (try campaign(), try today())
        let everybody = try records(Person.self, retired: true)
        let people = KnownPeople(everybody)
        let days = try lastDays(in: campaign.zone)
        let groups = Dictionary(grouping: everybody.filter { $0.erased == nil }) { people.standing(for: $0).id }
        return groups.compactMap { id, group -> DuePerson? in
            guard let person = people.byID[id], let last = group.compactMap({ days[$0.id] }).max() else { return nil }
            let due: ProtectionPhrase.Due
            if let day = group.compactMap(\.withdrawn).min(), day <= today {
                due = .withdrawn(day)
            } else if let day = group.compactMap(\.keepUntil).max() {
                guard day < today else { return nil }
                due = .keepUntil(day)
            } else {
                guard last.advanced(byMonths: campaign.retentionMonths) < today else { return nil }
                due = .retention(last: last, months: campaign.retentionMonths)
            }
            return DuePerson(person: person, last: last, due: due, records: group.map(\.id))
        }.sorted { ($0.last, $0.person.id) < ($1.last, $1.person.id) }
    }

    /// Erases the people whose data are due to go, in one operation.
    ///
    /// - Returns: who they were, and whether what was erased is off the disk.
    public func purge() throws(Failure) -> (people: [DuePerson], isCleared: Bool) {
        let (due, today) = (try duePeople(), try today())
        let undone = try undonePeople(before: today)
        guard !due.isEmpty || !undone.isEmpty else { return ([], true) }
        try attempt {
            try file.write("person.purge", by: settings.actor) { journal in
                for id in due.flatMap(\.records) + undone { try journal.erase(person: id, on: today) }
                journal.payload = [("count", .integer(due.count + undone.count))]
            }
        }
        return (due, clear())
    }

    /// The people whose records were taken away by an undo, longer ago than the campaign keeps data.
    func undonePeople(before today: Day) throws(Failure) -> [String] {
        let campaign = try campaign()
        return try attempt { try file.removedPeople() }.filter { person in
            person.changed.moment(in: campaign.zone).day.advanced(byMonths: campaign.retentionMonths) < today
        }.map(\.id)
    }

    /// The last day on which each record's person did something.
    private func lastDays(in zone: Zone) throws(Failure) -> [String: Day] {
        try attempt {
            var days = try file.times(of: .person).mapValues { $0.created.moment(in: zone).day }
            let events = Dictionary(try file.all(Event.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
            func note(_ day: Day, _ person: String) { days[person] = max(days[person] ?? day, day) }
            for line in try file.facts(Attendance.self) {
                let start = events[line.fact.event].flatMap { $0.start ?? $0.formerStart }?.day
                note(start ?? line.entered.moment(in: zone).day, line.fact.person)
            }
            for line in try file.facts(SignUp.self) { note(line.fact.date, line.fact.person) }
            // Who is covered is a member still, whenever that was paid.
            for line in try file.facts(Contribution.self) {
                note(max(line.fact.paid, line.fact.last.last), line.fact.person)
            }
            return days
        }
    }
}

extension Day {
    /// The same day of the month so many months later, the last one of a shorter month.
    func advanced(byMonths count: Int) -> Day {
        let (year, month, day) = date
        let months = year * 12 + month - 1 + count
        let (laterYear, laterMonth) = (months / 12, months % 12 + 1)
        let length = Day.length(ofMonth: laterMonth, year: laterYear)
        return Day(year: laterYear, month: laterMonth, day: min(day, length)) ?? Day.last
    }
}
