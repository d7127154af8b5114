import Foundation
import Testing

@testable import Console

@Suite struct SharedLinesTests {
    @Test func `readers of shared lines take turns`() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let text = Array("one\ntwo\r\nthree".utf8)
        #expect(write(ends[1], text, text.count) == text.count)
        close(ends[1])
        let lines = SharedLines(descriptor: ends[0])
        #expect(lines.next() == .line("one") && lines.next(prompt: "?") == .line("two"))
        #expect(lines.next() == .line("three") && lines.next(prompt: "?") == .end)
        close(ends[0])
    }
}
