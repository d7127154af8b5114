import Testing

@testable import Outreach

@Suite struct WordTests {
    @Test func `a word is the same in Indonesian unless it says otherwise`() {
        #expect(Word("WIB").indonesian == "WIB")
        #expect(Word("paid", "bayar").indonesian == "bayar")
        #expect(Attendance.Stage.paid.word == Word("paid", "bayar"))
    }
}
