import Testing

@testable import Console

@Suite struct CommandLineTextTests {
    @Test(arguments: [
        ["event", "move", "A3", "--to", "next Monday 09.00"], ["site", "add", "--name", "jum'at \"pagi\""], ["x", ""],
        ["a\\b", "#1", "'x'", "--name=a b", "é🎪", "c:\\x y\\"],
    ])
    func `a line that was joined is split into the same words`(words: [String]) throws {
        #expect(try splitLine(joinLine(words)) == words)
    }

    @Test func `plain words stay as they are`() {
        #expect(joinLine(["event", "list", "--week", "2026-W41"]) == "event list --week 2026-W41")
    }
}
