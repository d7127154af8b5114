import Testing

@testable import Outreach

@Suite struct ContributionTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Contribution.self,
            ["person": "P1", "paid": "2026-09-14", "first": "9/2026", "months": "3", "rupiah": "50400", "batch": "B1"])
    }

    @Test func `it covers so many months`() {
        var payment = Contribution(id: "x")
        (payment.first, payment.months) = (Month(cell: "2026-11") ?? payment.first, 3)
        #expect(payment.last.text == "2027-01")
    }
}
