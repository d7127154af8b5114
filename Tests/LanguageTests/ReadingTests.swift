import Testing

@testable import Language

@Suite struct ReadingTests {
    @Test func `a reading has a value or a defect`() {
        let read = Reading<Int>.read(3)
        #expect(read.value == 3)
        #expect(read.defect == nil)
        let refused = Reading<Int>.refused(.noSuchDate)
        #expect(refused.value == nil)
        #expect(refused.defect == .noSuchDate)
    }

    @Test func `alternatives make it ambiguous and are mapped with the value`() {
        let reading = Reading<Int>.read(3, alternatives: [4])
        #expect(reading.isAmbiguous)
        #expect(!Reading<Int>.read(3).isAmbiguous)
        #expect(!Reading<Int>.refused(.unreadable).isAmbiguous)
        #expect(reading.map { "\($0)" } == .read("3", alternatives: ["4"]))
        #expect(Reading<Int>.refused(.ambiguous([1, 2])).map { "\($0)" } == .refused(.ambiguous(["1", "2"])))
    }
}
