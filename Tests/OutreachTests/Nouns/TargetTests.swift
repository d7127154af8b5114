import Testing

@testable import Outreach

@Suite struct TargetTests {
    private func target(_ region: String?, _ by: String, _ percent: Double, basis: String? = nil) throws -> Target {
        var target = Target(id: "\(region ?? "-")/\(by)/\(percent)")
        (target.region, target.by, target.percent, target.basis) = (region, try #require(Day(by)), percent, basis)
        return target
    }

    @Test func `every field reads what it writes`() {
        let target = filled(
            Target.self,
            [
                "region": "19.71", "by": "2026-12-31", "percent": "57,17", "instrument": "RPJMD", "basis": "PU+BPU",
                "source": "siaran pers",
            ])
        #expect(target.share == 0.5717)
    }

    /// FNV-1a of the instrument, 32 bits, modulo 36³ in base 36, by another program.
    @Test func `is known by region, day and a mark of the instrument`() throws {
        let day = try #require(Day("2029-12-31"))
        #expect(Target.identifier(region: nil, by: day, instrument: "RPJMN 2025-2029") == "-/2029-12-31/tll")
    }

    @Test func `the next one due of the smallest region counts, the last one if all are past`() throws {
        let targets = [
            try target(nil, "2029-12-31", 43.92), try target("19", "2026-12-31", 80),
            try target("19", "2025-12-31", 57.17),
            try target("19.71", "2030-12-31", 90, basis: "PU"),
        ]
        func next(_ region: String, _ basis: String, _ day: String) throws -> Double? {
            targets.next(for: region, basis: basis, on: try #require(Day(day)))?.percent
        }
        #expect(try next("19.71", "BPU", "2025-06-01") == 57.17)
        #expect(try next("19.71", "BPU", "2026-01-01") == 80)
        #expect(try next("19.71", "PU", "2026-01-01") == 90)
        #expect(try next("19", "PU", "2027-01-01") == 80)
        #expect(try next("32", "PU", "2027-01-01") == 43.92)
        #expect([Target]().next(for: "19", basis: "", on: .first) == nil)
    }

    @Test func `more than twice the workforce is refused`() throws {
        var target = Target(id: "x")
        let field = try #require(Target.fields.first { $0.name == "percent" })
        #expect(field.read("250", into: &target) == .outOfRange(0...200))
    }
}
