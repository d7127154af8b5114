import Testing

@testable import Outreach

@Suite struct MomentBytesTests {
    @Test func `what is read from bytes is what is read from the text`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<2_000 {
            let moment = Moment(
                Day(number: Int.random(in: -62_091...157_053, using: &random)),
                minute: Int.random(in: 0..<1440, using: &random))
            var bytes: [UInt8] = [0x1F]
            moment.append(to: &bytes)
            #expect(String(decoding: bytes.dropFirst(), as: UTF8.self) == moment.text)
            #expect(Moment(bytes: bytes.dropFirst()) == moment)
        }
    }

    @Test(arguments: [
        "", "2026-10-05 9:00", "2026-10-05T09:00", "2026-10-05 24:00", "2026-10-05 09:60", "2026-02-29 09:00",
        "2026-13-01 09:00", "2026-10-05 09:0a", "1799-12-31 09:00", "2026/10/05 09:00", "2026-10-05 09.00",
    ])
    func `any other form is not read`(text: String) { #expect(Moment(bytes: Array(text.utf8)[...]) == nil) }
}
