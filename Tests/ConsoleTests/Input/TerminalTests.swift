import Glibc
import Terminals
import Testing

@testable import Console

@Suite struct TerminalTests {
    @Test func `a file is no terminal and has no size`() {
        let file = open("/dev/null", O_RDONLY)
        defer { close(file) }
        #expect(!Terminal.isTerminal(file))
        #expect(Terminal.size(file) == nil)
    }

    @Test func `a terminal says its size`() throws {
        let terminal = try PseudoTerminal(columns: 70, rows: 12)
        let size = try #require(Terminal.size(terminal.inner))
        #expect(size == (70, 12))
    }
}
