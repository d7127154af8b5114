import Testing

@testable import ICalendar

struct UTF8RepairTests {
    private func repaired(_ octets: [UInt8]) -> [UInt8]? {
        UTF8Repair.repaired(octets.span)
    }

    @Test func `leaves UTF-8 alone`() {
        #expect(repaired(Array("é😀".utf8)) == nil)
        #expect(repaired([]) == nil)
    }

    @Test func `gives UTF-8 for any octets`() {
        var random = SplitMix(seed: 3)
        for _ in 0..<300 {
            let octets = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
            guard let result = repaired(octets) else { continue }
            #expect(String(validating: result, as: UTF8.self) != nil)
            #expect(repaired(result) == nil)
        }
        #expect(repaired([0x80, 0x81, 0x9F, 0xFF]).map { String(decoding: $0, as: UTF8.self) } == "€\u{81}Ÿÿ")
    }
}
