import Foundation
import Synchronization
import Terminals
import Testing

@testable import Console

@Suite struct HiddenPromptTests {
    private let terminal: PseudoTerminal

    init() throws { terminal = try PseudoTerminal() }

    /// What the prompt reads while `keys` plays the person, who begins when it is shown.
    private func asked(_ keys: (PseudoTerminal) -> Void) -> InputLine {
        let prompt = HiddenPrompt(input: terminal.inner, output: terminal.inner)
        let done = DispatchSemaphore(value: 0)
        let kept = Kept()
        Thread.detachNewThread {
            let read = prompt.next(prompt: "NIK: ")
            kept.line.withLock { $0 = read }
            done.signal()
        }
        if !terminal.shows("NIK: ") { Issue.record("no prompt") }
        keys(terminal)
        if done.wait(timeout: .now() + 20) == .timedOut { Issue.record("the prompt did not end") }
        return kept.line.withLock { $0 }
    }

    private final class Kept: Sendable {
        let line = Mutex(InputLine.end)
    }

    private var flags: tcflag_t {
        var state = termios()
        return tcgetattr(terminal.inner, &state) == 0 ? state.c_lflag : 0
    }

    @Test func `what is typed is read and not shown`() {
        let before = flags
        #expect(before & tcflag_t(ECHO) != 0)
        #expect(asked { $0.type("19710245\r") } == .line("19710245"))
        #expect(flags == before)
        terminal.type("end\r")
        // Behind the prompt stands the line break alone.
        #expect(terminal.shows("\r\r\nend") || terminal.shows("end"))
    }

    @Test func `keys that correct are understood`() {
        #expect(asked { $0.type("12\u{7F}\u{8}34\u{15}5é\u{7F}6\u{1B}\n") } == .line("56"))
    }

    @Test func `Ctrl-C gives up and puts the terminal back`() {
        let before = flags
        #expect(asked { $0.type("197\u{3}") } == .cancelled)
        #expect(flags == before)
    }

    @Test func `Ctrl-D on an empty line is the end`() {
        #expect(asked { $0.type("\u{4}") } == .end)
        #expect(asked { $0.type("1\u{4}2\r") } == .line("12"))
    }

    @Test func `what is no terminal cannot be asked`() {
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        #expect(HiddenPrompt(input: file, output: file).next(prompt: "?") == .end)
    }
}
