import Testing

@testable import Console

@Suite struct BlocksTests {
    @Test(arguments: [(0.0, ""), (1, "████████"), (0.5, "████"), (0.2, "█▋"), (2, "████████"), (-1, ""), (.nan, "")])
    func `a bar is as long as its part`(share: Double, bar: String) { #expect(Blocks.bar(share) == bar) }

    @Test func `a small line has a sign for each value`() {
        #expect(Blocks.spark([0, 3.5, 7, nil, .nan]) == "▁▅█··")
        #expect(Blocks.spark([0, 0]) == "▁▁" && Blocks.spark([]) == "")
    }
}
