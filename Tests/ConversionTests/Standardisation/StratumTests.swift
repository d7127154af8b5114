import Testing

@testable import Conversion

@Suite struct StratumTests {
    let some = Proportion(counted: 1, among: 4)
    let none = Proportion(counted: 0, among: 0)

    @Test func `weight is that of the people met unless given`() {
        #expect(Stratum("desa", first: some, second: some).weight == 8)
        #expect(Stratum("desa", weight: 0.25, first: some, second: some).weight == 0.25)
        #expect(Stratum("desa", weight: -1, first: some, second: some).weight == 0)
        #expect(Stratum("desa", weight: .nan, first: some, second: some).weight == 0)
    }

    @Test func `stratum is shared if both teams were there`() {
        #expect(Stratum("desa", first: some, second: some).isShared)
        #expect(!Stratum("desa", first: some, second: none).isShared)
    }
}
