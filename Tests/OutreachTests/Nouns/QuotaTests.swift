import Testing

@testable import Outreach

@Suite struct QuotaTests {
    @Test func `every field reads what it writes`() {
        let quota = filled(Quota.self, ["scope": "wilayah", "of": "19.71", "at_least": "2", "at_most": "5"])
        #expect(quota.scope == .region)
    }

    @Test func `is known by what it is of`() {
        #expect(Quota.identifier(.ecosystem, "market") == "ecosystem/market")
        #expect(Identifier.isValid(Quota.identifier(.region, "19.71")))
    }
}
