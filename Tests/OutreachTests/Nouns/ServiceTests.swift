import Testing

@testable import Outreach

@Suite struct ServiceTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Service.self,
            [
                "date": "2026-10-01", "kind": "klaim", "channel": "daring", "event": "E1", "topic": "JHT",
                "closed": "2026-10-05", "note": "x",
            ])
    }
}
