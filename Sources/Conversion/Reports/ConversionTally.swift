/// The running counts of a conversion report: people by group, each once, and the events that clustering needs.
struct ConversionTally {
    /// The counts of one group.
    struct Count {
        var attended = 0
        var eligible = 0
        var unknown = 0
        var signUps = 0
        var credits = 0.0
        fileprivate var person: Int32 = -1
        fileprivate var marks: UInt8 = 0
    }

    /// One person at one event.
    struct Visit {
        let person: Int32
        let event: Int
        let membership: Membership
        let isEligible: Bool
        /// The part of registrations credited to the visit.
        let credit: Double
    }

    private static let eligible: UInt8 = 1
    private static let known: UInt8 = 2
    private static let signedUp: UInt8 = 4

    /// By group, the total last.
    private(set) var groups: [Count]
    /// By event: the eligible people.
    private(set) var eligibleAt: [Int32]
    /// By event: those of them with a credit.
    private(set) var signUpsAt: [Int32]

    private let membership: GroupMembership

    init(_ membership: GroupMembership) {
        self.membership = membership
        groups = Array(repeating: Count(), count: membership.keys.count + 1)
        eligibleAt = Array(repeating: 0, count: membership.events)
        signUpsAt = Array(repeating: 0, count: membership.events)
    }

    /// Takes in a visit. Visits of one person follow each other.
    mutating func append(_ visit: Visit) {
        if visit.isEligible {
            eligibleAt[visit.event] += 1
            if visit.credit > 0 { signUpsAt[visit.event] += 1 }
        }
        for position in membership.range(of: visit.event) {
            Self.append(visit, to: &groups[Int(membership.groups[position])])
        }
        Self.append(visit, to: &groups[groups.count - 1])
    }

    private static func append(_ visit: Visit, to count: inout Count) {
        if count.person != visit.person {
            count.person = visit.person
            count.marks = 0
            count.attended += 1
        }
        guard visit.isEligible else { return }
        // An eligible person counts as unknown until an eligible visit knows better.
        if count.marks & eligible == 0 {
            count.marks |= eligible
            count.eligible += 1
            count.unknown += 1
        }
        if visit.membership != .unknown, count.marks & known == 0 {
            count.marks |= known
            count.unknown -= 1
        }
        guard visit.credit > 0 else { return }
        count.credits += visit.credit
        if count.marks & signedUp == 0 {
            count.marks |= signedUp
            count.signUps += 1
        }
    }
}
