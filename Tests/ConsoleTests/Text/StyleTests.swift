import Testing

@testable import Console

@Suite struct StyleTests {
    private let xterm = ["TERM": "xterm-256color"]

    @Test func `colours are for terminals`() {
        #expect(Style(.auto, isTerminal: true, environment: xterm).isColored)
        #expect(!Style(.auto, isTerminal: false, environment: xterm).isColored)
        #expect(!Style(.never, isTerminal: true, environment: xterm).isColored)
    }

    @Test func `NO_COLOR and a dumb terminal have none unless they are asked for`() {
        let refusing = ["TERM": "xterm", "NO_COLOR": "1"]
        #expect(!Style(.auto, isTerminal: true, environment: refusing).isColored)
        #expect(Style(.auto, isTerminal: true, environment: ["TERM": "xterm", "NO_COLOR": ""]).isColored)
        #expect(!Style(.auto, isTerminal: true, environment: ["TERM": "dumb"]).isColored)
        #expect(!Style(.auto, isTerminal: true, environment: [:]).isColored)
        #expect(Style(.always, isTerminal: false, environment: refusing).isColored)
    }

    @Test func `marks wrap the text and nothing else`() {
        #expect(Style(isColored: true).marked("ada", .good) == "\u{1B}[32mada\u{1B}[0m")
        #expect(Style(isColored: true).marked("", .good).isEmpty)
        #expect(Style.plain.marked("ada", .bad) == "ada")
    }
}
