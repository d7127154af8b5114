import Testing

@testable import Planning

struct BlinksTests {
    @Test func `blinks about as often as asked`() {
        var random = RandomNumbers(seed: 3)
        var blinks = Blinks(rate: 0.1, random: &random)
        let count = (0..<20_000).count { _ in blinks.next(&random) }
        #expect((1_800...2_200).contains(count))
    }

    @Test func `never blinks at rate nought`() {
        var random = RandomNumbers(seed: 3)
        var blinks = Blinks(rate: 0, random: &random)
        #expect(!(0..<1_000).contains { _ in blinks.next(&random) })
    }
}
