import Testing

@testable import Operations

@Suite struct LabelsTests {
    @Test func `a key has one number, in the order in which keys are met`() {
        var labels = Labels<Offer>()
        #expect(labels.number(of: .skill("madurese")) == 0)
        #expect(labels.number(of: .teams(["T1", "T2"])) == 1)
        #expect(labels.number(of: .teams(["T2", "T1"])) == 1)
        #expect(labels.number(of: .skill("madurese")) == 0)
        #expect(labels.keys == [.skill("madurese"), .teams(["T1", "T2"])])
        #expect(labels.known(.skill("braille")) == nil && labels.known(.skill("madurese")) == 0)
    }
}
