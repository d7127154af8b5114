import Conversion
import Outreach
import Testing

@Suite struct MembershipHistoryTests {
    private func month(_ text: String) -> Month { Month(cell: text) ?? Month(number: 0) }
    private func day(_ text: String) -> Day { Day(text) ?? .first }

    private func history(
        _ payments: [(first: String, months: Int, paid: String)], on text: String = "2030-01-01",
        sponsored: Bool = false
    ) -> MembershipHistory {
        MembershipHistory(
            payments.map {
                .init(first: month($0.first), months: $0.months, paid: day($0.paid), isSponsored: sponsored)
            }, on: day(text), graceMonths: 3)
    }

    @Test(arguments: [
        ("2026-03-31", MembershipState.active), ("2026-04-01", .arrears(months: 1)),
        ("2026-05-15", .arrears(months: 2)),
        ("2026-06-30", .arrears(months: 3)), ("2026-07-01", .lapsed), ("2027-03-01", .lapsed),
    ])
    func `three months of arrears are waited for, in the fourth membership has ended`(
        text: String, state: MembershipState
    ) {
        let history = history([("2026-01", 3, "2026-01-05")])
        #expect(history.state(on: day(text)) == state)
    }

    @Test func `who claimed the savings is inactive then, and nobody who never paid is a member`() {
        let history = history([("2026-01", 3, "2026-01-05")])
        #expect(history.state(on: day("2026-07-01"), jhtClaimed: day("2026-06-01")) == .inactive)
        #expect(history.state(on: day("2026-07-01"), jhtClaimed: day("2026-08-01")) == .lapsed)
        #expect(history.state(on: day("2026-05-01"), jhtClaimed: day("2026-04-01")) == .arrears(months: 2))
        #expect(self.history([]).state(on: day("2026-07-01")) == .none)
    }

    @Test func `a payment within the months of grace keeps the membership going`() {
        let history = history([("2026-01", 3, "2026-01-05"), ("2026-06", 1, "2026-06-30")])
        #expect(history.spells.count == 1)
        #expect(history.state(on: day("2026-06-30")) == .active)
    }

    @Test func `a payment after them is a reactivation, also if it is for months before`() {
        let later = history([("2026-01", 3, "2026-01-05"), ("2026-07", 1, "2026-07-01")])
        #expect(later.spells.map(\.first) == [month("2026-01"), month("2026-07")])
        let back = history([("2026-01", 3, "2026-01-05"), ("2026-04", 4, "2026-07-01")])
        #expect(back.spells.count == 2)
    }

    @Test func `money of a sponsor that came late does not end a membership`() {
        let history = history([("2026-01", 3, "2026-01-05"), ("2026-04", 3, "2026-09-01")], sponsored: true)
        #expect(history.spells.count == 1)
    }

    @Test func `what was paid later is not known on a day before`() {
        let payments: [(first: String, months: Int, paid: String)] = [
            ("2026-01", 1, "2026-01-05"), ("2026-02", 12, "2026-02-05"),
        ]
        #expect(history(payments, on: "2026-01-31").coveredThrough == month("2026-01"))
        #expect(history(payments).coveredThrough == month("2027-01"))
    }

    @Test func `payments that overlap or come in another order make no break`() {
        let history = history([
            ("2026-05", 2, "2026-05-01"), ("2026-01", 6, "2026-01-05"), ("2026-02", 1, "2026-01-06"),
        ])
        #expect(history.spells.count == 1)
        #expect(history.coveredThrough == month("2026-06"))
    }

    @Test func `months are counted to the last covered one, and what is within the grace is not over`() {
        let history = history([("2026-01", 3, "2026-01-05")])
        let spell = history.spells[0]
        #expect(history.survival(of: spell, on: day("2026-07-01")) == (3, true))
        #expect(history.survival(of: spell, on: day("2026-06-30")) == (3, false))
        #expect(history.survival(of: spell, on: day("2026-02-10")) == (2, false))
    }

    @Test func `who is covered after six months is known once they are over`() {
        let history = history([("2026-01", 7, "2026-01-05")])
        #expect(history.isActive(after: 6, on: day("2026-07-31")) == nil)
        #expect(history.isActive(after: 6, on: day("2026-08-01")) == true)
        #expect(history.isActive(after: 7, on: day("2026-09-01")) == false)
    }
}
