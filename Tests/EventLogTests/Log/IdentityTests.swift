import Testing

@testable import EventLog

@Suite struct IdentityTests {
    @Test func `an identifier is a UUID of version 7 that begins with its time`() {
        var random = SplitMix(seed: 1)
        for _ in 0..<200 {
            // The time of the example in RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC.
            let text = Identity.uuid(milliseconds: 0x017F_22E2_79B0, random: &random)
            let characters = Array(text)
            #expect(text.hasPrefix("017f22e2-79b0-7"))
            #expect(characters.count == 36 && "89ab".contains(characters[19]))
            #expect([8, 13, 18, 23].allSatisfy { characters[$0] == "-" })
        }
    }

    @Test func `identifiers sort by time and do not repeat`() {
        var random = SplitMix(seed: 1)
        let texts = (0..<500).map { Identity.uuid(milliseconds: 1_790_000_000_000 + $0, random: &random) }
        #expect(texts == texts.sorted())
        let same = (0..<500).map { _ in Identity.uuid(milliseconds: 5, random: &random) }
        #expect(Set(same).count == 500)
    }

    @Test func `records of one operation sort in the order in which they were made`() {
        var random = SplitMix(seed: 1)
        let texts = (0..<10_000).map { Identity.uuid(milliseconds: 1_790_000_000_000, count: $0, random: &random) }
        #expect(texts == texts.sorted() && Set(texts).count == texts.count)
        #expect(texts.allSatisfy { Array($0)[14] == "7" && "89ab".contains(Array($0)[19]) })
    }

    @Test(arguments: [
        (UInt64(0), UInt64(0), "00000000-0000-0000-0000-000000000000"),
        (.max, .max, "ffffffff-ffff-ffff-ffff-ffffffffffff"),
        (0x0123_4567_89AB_CDEF, 0x0FED_CBA9_8765_4321, "01234567-89ab-cdef-0fed-cba987654321"),
    ])
    func `128 bits are written in five groups`(high: UInt64, low: UInt64, text: String) {
        #expect(Identity.text(high, low) == text)
    }
}
