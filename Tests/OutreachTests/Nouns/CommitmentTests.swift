import Testing

@testable import Outreach

@Suite struct CommitmentTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Commitment.self,
            [
                "region": "19", "kind": "anggaran", "document": "Pergub 9/2025", "date": "2025-03-01",
                "until": "2026-03-01", "people": "500", "months": "6", "rupiah": "50400000", "note": "x",
            ])
    }

    @Test func `it holds from its day to its last one`() {
        var rule = Commitment(id: "K1")
        (rule.date, rule.until) = (Day("2025-03-01") ?? .first, Day("2026-03-01"))
        #expect(!rule.holds(on: Day("2025-02-28") ?? .first) && rule.holds(on: rule.date))
        #expect(rule.holds(on: Day("2026-03-01") ?? .first) && !rule.holds(on: Day("2026-03-02") ?? .first))
    }
}
