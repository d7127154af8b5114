import Conversion
import EventLog
import Outreach

/// A member with everything that was paid, as it stands on a day.
public struct Member: Hashable, Sendable {
    public let person: Person
    /// The registrations, the first one first.
    public let signUps: [SignUp]
    /// The payments, by the months that they cover.
    public let contributions: [Contribution]
    public let history: MembershipHistory
    public let state: MembershipState
    /// Months late on the day; 0 or less: covered. Nil if nothing was ever paid.
    public let monthsLate: Int?

    /// Whether the last payment was a sponsor's.
    public var isSponsored: Bool { history.spells.last?.isSponsored ?? false }
    /// Whether the membership that counts now is a second or later one.
    public var isReactivated: Bool { history.spells.count > 1 }
    /// The programmes that were said last.
    public var programmes: String? { signUps.last { $0.programmes != nil }?.programmes }
    /// The segment that was said last.
    public var segment: SignUp.Segment? {
        signUps.last { $0.segment != nil }?.segment.flatMap { SignUp.Segment(cell: $0) }
    }
    /// Who recruited the member: of several who claim it the first one.
    public var agent: String? { signUps.first { $0.agent != nil }?.agent }
    /// The names or short names of all agents who claim the member.
    public var agents: [String] {
        var found: [String] = []
        for agent in signUps.compactMap(\.agent) where !found.contains(agent) { found.append(agent) }
        return found
    }
}

extension Member {
    /// The member that follows from what was entered of somebody until that day.
    init(_ person: Person, _ signUps: [SignUp], _ payments: [Contribution], on day: Day, graceMonths: Int) {
        let paid = payments.sorted { ($0.first, $0.paid) < ($1.first, $1.paid) }
        let history = MembershipHistory(paid.map { .init($0) }, on: day, graceMonths: graceMonths)
        self.init(
            person: person, signUps: signUps.sorted { ($0.date, $0.id) < ($1.date, $1.id) }, contributions: paid,
            history: history, state: history.state(on: day, jhtClaimed: person.jhtClaimed),
            monthsLate: history.monthsLate(on: day))
    }
}

/// All who registered or paid, with the terms by which they are members.
struct MemberBook {
    /// By name.
    let members: [Member]
    let terms: Terms
    let day: Day

    /// Reads what counts. O(people + registrations + payments).
    init(_ file: CampaignFile, on day: Day) throws {
        self.day = day
        let people = KnownPeople(try file.all(Person.self, retired: true))
        let terms = Terms(try file.all(Term.self))
        self.terms = terms
        var signUps: [String: [SignUp]] = [:]
        for line in try file.facts(SignUp.self) where line.fact.date <= day {
            if let person = people[line.fact.person] { signUps[person.id, default: []].append(line.fact) }
        }
        var payments: [String: [Contribution]] = [:]
        for line in try file.facts(Contribution.self) where line.fact.paid <= day {
            if let person = people[line.fact.person] { payments[person.id, default: []].append(line.fact) }
        }
        let grace = terms.count(.graceMonths, on: day)
        members = Set(signUps.keys).union(payments.keys).compactMap { id -> Member? in
            people[id].map { Member($0, signUps[id] ?? [], payments[id] ?? [], on: day, graceMonths: grace) }
        }.sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
    }

    /// Rupiah of the member's contributions for so many months, if they pay themselves.
    func contributions(of member: Member, from first: Month, months: Int) -> Int? {
        terms.contributions(member.programmes, sector: member.person.sector, from: first, months: months)
    }
}

extension MembershipHistory.Payment {
    /// The payment as it is on record; one of a batch is a sponsor's.
    init(_ contribution: Contribution) {
        self.init(
            first: contribution.first, months: contribution.months, paid: contribution.paid,
            isSponsored: contribution.batch != nil)
    }
}
