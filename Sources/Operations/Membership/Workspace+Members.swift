import Conversion
import EventLog
import Outreach

/// Which members are asked for.
public struct MemberFilter: Sendable {
    /// What can be asked for by one word.
    public enum State: String, Vocabulary {
        case active, arrears, lapsed, inactive, reactivated
        case unpaid

        public var alias: String {
            switch self {
            case .active: "aktif"
            case .arrears: "tenggang"
            case .lapsed: "keluar"
            case .inactive: "nonaktif"
            case .reactivated: "aktif-kembali"
            case .unpaid: "belum-bayar"
            }
        }
    }

    public var state: State?
    /// Short name or name of the agent.
    public var agent: String?
    public var segment: SignUp.Segment?

    /// Everybody.
    public init() {}
}

extension Member {
    /// The word for the state: whoever came back after the membership had ended is told so.
    public var word: MemberFilter.State {
        switch state {
        case .active: isReactivated ? .reactivated : .active
        case .arrears: .arrears
        case .lapsed: .lapsed
        case .inactive: .inactive
        case .none: .unpaid
        }
    }
}

/// A member who has to pay soon, or should have.
public struct DueMember: Hashable, Sendable {
    /// Why they are called.
    public enum Reason: String, Sendable {
        /// The last covered month ends within the days asked for.
        case due
        /// In arrears, with time left.
        case arrears
        /// The membership ends with this month.
        case lapsing
        /// It ended with the month before.
        case lapsed
    }

    public let member: Member
    public let reason: Reason
    /// The first month that is not covered.
    public let month: Month
    /// Rupiah until this month is covered; nil without a tariff.
    public let rupiah: Int?
}

extension Workspace {
    /// All members as they stand today.
    func memberBook() throws(Failure) -> MemberBook {
        let day = try today()
        return try attempt { try MemberBook(file, on: day) }
    }

    /// The members that the filter lets through, by name.
    public func members(_ filter: MemberFilter = MemberFilter()) throws(Failure) -> [Member] {
        let agent = try filter.agent.map { (text) throws(Failure) in try agentNames(text) }
        return try memberBook().members.filter { member in
            if let state = filter.state, member.word != state { return false }
            if let segment = filter.segment, member.segment != segment { return false }
            guard let agent else { return true }
            return member.agents.contains { agent.contains($0.lowercased()) }
        }
    }

    /// The member that a text means.
    public func member(_ text: String) throws(Failure) -> Member {
        let person: Person = try find(text)
        let everybody = try records(Person.self, retired: true)
        let people = KnownPeople(everybody)
        let standing = people.standing(for: person)
        // One person's entries are looked up; the book of all would be read for nothing.
        let records = everybody.filter { $0.sameAs != nil && people.standing(for: $0).id == standing.id }.map(\.id)
        let day = try today()
        let member = try attempt {
            let ids = Set(records + [standing.id])
            return Member(
                standing,
                try ids.flatMap { try file.facts(SignUp.self, of: (.person, $0)) }.map(\.fact).filter {
                    $0.date <= day
                },
                try ids.flatMap { try file.facts(Contribution.self, of: (.person, $0)) }.map(\.fact)
                    .filter { $0.paid <= day },
                on: day, graceMonths: Terms(try file.all(Term.self)).count(.graceMonths, on: day))
        }
        guard !member.signUps.isEmpty || !member.contributions.isEmpty else {
            throw Failure(.refused, "member.unknown", .membership(.noMember(person.handle)))
        }
        return member
    }

    /// Whom to call: members who have to pay within so many days, are in arrears, or whose membership ended last month. Sponsored ones
    /// are their sponsors' business and stand in the list of batches, unless they are asked for.
    public func dueMembers(within days: Int, sponsoredToo: Bool = false) throws(Failure) -> [DueMember] {
        let book = try memberBook()
        let grace = book.terms.count(.graceMonths, on: book.day)
        let now = Month(containing: book.day)
        var found: [DueMember] = []
        for member in book.members {
            guard let covered = member.history.coveredThrough, let late = member.monthsLate,
                sponsoredToo || !member.isSponsored, member.person.erased == nil
            else { continue }
            let reason: DueMember.Reason
            if late <= 0 {
                guard book.day.days(to: covered.last) < days else { continue }
                reason = .due
            } else if late > grace {
                guard late == grace + 1 else { continue }
                reason = .lapsed
            } else {
                reason = late == grace ? .lapsing : .arrears
            }
            let first = covered.advanced(by: 1)
            let last = max(first, now)
            let sum = book.contributions(of: member, from: first, months: first.months(to: last) + 1)
            found.append(DueMember(member: member, reason: reason, month: first, rupiah: sum))
        }
        return found.sorted { one, other in
            let order: [DueMember.Reason] = [.lapsing, .arrears, .due, .lapsed]
            let (left, right) = (order.firstIndex(of: one.reason) ?? 0, order.firstIndex(of: other.reason) ?? 0)
            return (left, one.month, one.member.person.name) < (right, other.month, other.member.person.name)
        }
    }
}
