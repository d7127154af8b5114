import Testing

@testable import Outreach

@Suite struct ApparatusTests {
    @Test func `every field reads what it writes`() {
        _ = filled(
            Apparatus.self,
            ["region": "19", "group": "rt/rw", "date": "2025-06-01", "total": "22", "members": "9", "source": "x"])
    }

    @Test func `the gap is who is no member`() {
        var count = Apparatus(id: "x")
        (count.total, count.members) = (22, 9)
        #expect(count.gap == 13)
        #expect(Apparatus.identifier(region: "19", group: .neighbourhood, date: .first) == "19/rt-rw/1800-01-01")
    }
}
