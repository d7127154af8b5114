import Testing

@testable import Outreach

@Suite struct SponsorTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Sponsor.self,
            [
                "name": "PT Contoh", "kind": "desa", "region": "19.71", "contact": "Rahmat", "phone": "0812-0000-0501",
                "commitment": "5.040.000", "committed": "2026-08-20", "note": "x",
            ])
    }
}
