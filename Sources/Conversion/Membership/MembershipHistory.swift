import Outreach

/// Whether someone is a member on a day.
public enum MembershipState: Hashable, Sendable {
    /// Covered.
    case active
    /// In arrears by so many months: a payment keeps the membership going.
    case arrears(months: Int)
    /// Ended by arrears; inactive where the savings were claimed.
    case lapsed, inactive
    /// Never paid for.
    case none
}

/// When a member was covered, from payments: a pure function of them.
///
/// The rules are those of Perdir 22/2022 as Probis Kepesertaan p. 59 tells them: arrears can be paid for a number of months, after which
/// membership has ended; who pays again then begins anew. Money of a sponsor that came late does not end it. O(payments log payments).
public struct MembershipHistory: Hashable, Sendable {
    /// A payment: which months it covers, when it was made, and whether somebody else paid.
    public struct Payment: Hashable, Sendable {
        public let first: Month
        public let months: Int
        public let paid: Day
        public let isSponsored: Bool

        /// A payment for at least one month.
        public init(first: Month, months: Int, paid: Day, isSponsored: Bool = false) {
            self.first = first
            self.months = max(1, months)
            self.paid = paid
            self.isSponsored = isSponsored
        }

        var last: Month { first.advanced(by: months - 1) }
    }

    /// A time of membership without a break.
    public struct Spell: Hashable, Sendable {
        /// The first month that is covered, and the last.
        public let first: Month
        public fileprivate(set) var last: Month
        /// Whether the first and the last payment were a sponsor's.
        public let beganSponsored: Bool
        public fileprivate(set) var isSponsored: Bool
        /// The day of its first payment.
        public let began: Day
    }

    /// In the order of time; the second and later ones are reactivations.
    public let spells: [Spell]
    private let graceMonths: Int

    /// The history as it stood on a day.
    ///
    /// - Parameters:
    ///   - day: payments that were made later are not known yet.
    ///   - graceMonths: calendar months of arrears after which membership has ended, 0 or more.
    public init(_ payments: some Sequence<Payment>, on day: Day, graceMonths: Int) {
        self.graceMonths = max(0, graceMonths)
        var spells: [Spell] = []
        for payment in payments.filter({ $0.paid <= day }).sorted(by: { ($0.first, $0.paid) < ($1.first, $1.paid) }) {
            let time = payment.isSponsored ? payment.first : max(payment.first, Month(containing: payment.paid))
            if let last = spells.last, payment.last <= last.last || last.last.months(to: time) <= self.graceMonths {
                if payment.last > last.last {
                    spells[spells.count - 1].last = payment.last
                    spells[spells.count - 1].isSponsored = payment.isSponsored
                }
            } else {
                spells.append(
                    Spell(
                        first: payment.first, last: payment.last, beganSponsored: payment.isSponsored,
                        isSponsored: payment.isSponsored, began: payment.paid))
            }
        }
        self.spells = spells
    }

    /// The last month that is covered; nil if none ever was.
    public var coveredThrough: Month? { spells.last?.last }

    /// Whole calendar months from the last covered one to that of the day; 0 or less: covered. Nil if none ever was.
    public func monthsLate(on day: Day) -> Int? { coveredThrough.map { $0.months(to: Month(containing: day)) } }

    /// The state on a day.
    ///
    /// - Parameter jhtClaimed: when the savings were claimed, if they were.
    public func state(on day: Day, jhtClaimed: Day? = nil) -> MembershipState {
        guard let late = monthsLate(on: day) else { return .none }
        if late <= 0 { return .active }
        if late <= graceMonths { return .arrears(months: late) }
        return jhtClaimed.map { $0 <= day } ?? false ? .inactive : .lapsed
    }

    /// The months until a spell ended, for a survival curve: whether it ended, or is only known to have lasted so long on the day.
    /// Within the months of grace it is not known to have ended (DOMAIN: the time is the last covered month).
    public func survival(of spell: Spell, on day: Day) -> (months: Int, isLapse: Bool) {
        let now = Month(containing: day)
        let length = spell.first.months(to: spell.last) + 1
        let isLapse = spell != spells.last || spell.last.months(to: now) > graceMonths
        return (isLapse ? length : max(0, min(length, spell.first.months(to: now) + 1)), isLapse)
    }

    /// Whether the member was covered so many months after the first one; nil if that month is not over yet.
    public func isActive(after months: Int, on day: Day) -> Bool? {
        guard let first = spells.first else { return nil }
        let then = first.first.advanced(by: months)
        guard then.last < day else { return nil }
        return spells.contains { $0.first <= then && then <= $0.last }
    }
}
