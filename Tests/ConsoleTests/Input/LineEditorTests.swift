import Glibc
import Testing

@testable import Console

@Suite(.serialized) struct LineEditorTests {
    private static let end = "\u{4}"

    @Test func `UTF-8 is typed and edited`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("halo é日本👍\u{7F}\u{7F}x\u{1}y\r")
            #expect(terminal.shows("tanya> "))
            terminal.type("abc\u{1B}[D\u{1B}[DX\u{1B}[3~\r")
            #expect(terminal.shows("tanya> "))
            terminal.type("satu dua\u{17}tiga\r")
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.line("yhalo é日x"), .line("aXc"), .line("satu tiga"), .end])
    }

    @Test func `the history is recalled and searched`() throws {
        let lines = try PseudoTerminal().session(history: ["acara daftar", "tim daftar"]) { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("baru\r")
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{10}\u{10}\r")
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{1B}[A\u{1B}[A\u{1B}[B lagi\r")
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{12}acara")
            #expect(terminal.shows("acara daftar"))
            terminal.type("\r")
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.line("baru"), .line("tim daftar"), .line("tim daftar lagi"), .line("acara daftar"), .end])
    }

    @Test func `Ctrl-C gives up the line and nothing more`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("salah\u{1}\u{3}")
            #expect(terminal.shows("^C"))
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{3}")
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{12}cari\u{3}")
            #expect(terminal.shows("^C"))
            #expect(terminal.shows("tanya> "))
            terminal.type("benar\r")
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.cancelled, .cancelled, .cancelled, .line("benar"), .end])
    }

    @Test func `Ctrl-D ends an empty line only`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("ab\u{1}\u{4}\r")
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.line("b"), .end])
    }

    @Test func `Tab completes a word and lists several with their meanings`() throws {
        let candidates = [
            Candidate("rencana", "susun minggu"), Candidate("renang", "olahraga"), Candidate("Pasar Ratu", "lokasi"),
        ]
        let lines = try PseudoTerminal().session(candidates: candidates) { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("re\t")
            #expect(terminal.shows("rencana  susun minggu"))
            #expect(terminal.shows("renang   olahraga"))
            #expect(terminal.shows("tanya> ren"))
            terminal.type("c\tPas\t\r")
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.line("rencana \"Pasar Ratu\" "), .end])
    }

    @Test func `pasted lines are entered one by one, without their control characters`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{1B}[200~satu\tdua\r\n\u{1B}[2Jé\n\u{3}tiga\u{1B}[201~ empat\r")
            for _ in 0..<3 { #expect(terminal.shows("tanya> ")) }
            terminal.type(Self.end)
        }
        #expect(lines == [.line("satu dua"), .line("[2Jé"), .line("tiga empat"), .end])
    }

    @Test func `bytes that are no UTF-8 are replaced`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type([0x61, 0xFF, 0xED, 0xA0, 0x80, 0x62, 0x0D])
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.line("a\u{FFFD}\u{FFFD}b"), .end])
    }

    @Test func `a resize draws the line again and keeps it`() throws {
        let lines = try PseudoTerminal(columns: 60).session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("sebelum")
            #expect(terminal.shows("sebelum"))
            terminal.resize(columns: 30, rows: 20)
            kill(getpid(), SIGWINCH)
            #expect(terminal.shows("tanya> sebelum"))
            terminal.type(" sesudah\r")
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        #expect(lines == [.line("sebelum sesudah"), .end])
    }

    @Test func `the terminal is as it was when the line is read`() throws {
        let terminal = try PseudoTerminal()
        var before = termios()
        tcgetattr(terminal.inner, &before)
        _ = terminal.session { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{3}")
            #expect(terminal.shows("^C"))
            #expect(terminal.shows("tanya> "))
            terminal.type(Self.end)
        }
        var after = termios()
        tcgetattr(terminal.inner, &after)
        #expect(before.c_lflag == after.c_lflag)
        #expect(before.c_iflag == after.c_iflag)
        #expect(before.c_cc.0 == after.c_cc.0)
    }

    @Test func `a pipe is read plainly and gets no prompt`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let text = Array("a\nb".utf8)
        _ = write(ends[1], text, text.count)
        close(ends[1])
        let output = try PseudoTerminal()
        let history = HistoryFile(path: nil)
        let editor = LineEditor(input: ends[0], output: output.inner, history: history, style: .plain) { _, _ in [] }
        #expect(!editor.isInteractive)
        #expect(editor.readLine(prompt: "tanya> ") == .line("a"))
        #expect(editor.readLine(prompt: "tanya> ") == .line("b"))
        #expect(editor.readLine(prompt: "tanya> ") == .end)
        close(ends[0])
    }
}
