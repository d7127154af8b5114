import Testing

@testable import Outreach

@Suite struct BatchTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Batch.self,
            [
                "sponsor": "D1", "first": "2026-09", "months": "3", "people": "40", "transport": "4",
                "programmes": "JKK+JKM+JHT", "received": "1814400", "received_on": "2026-09-14", "note": "x",
            ])
    }
}
