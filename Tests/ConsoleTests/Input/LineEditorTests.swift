import Glibc
import Terminals
import Testing

@testable import Console

@Suite(.serialized) struct LineEditorTests {
    private static let end = "\u{4}"

    @Test func `UTF-8 is typed and edited`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.asks())
            terminal.type("halo é日本👍\u{7F}\u{7F}x\u{1}y\r")
            #expect(terminal.asks())
            terminal.type("abc\u{1B}[D\u{1B}[DX\u{1B}[3~\r")
            #expect(terminal.asks())
            terminal.type("satu dua\u{17}tiga\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("yhalo é日x"), .line("aXc"), .line("satu tiga"), .end])
    }

    @Test func `the history is recalled and searched`() throws {
        let lines = try PseudoTerminal().session(history: ["acara daftar", "tim daftar"]) { terminal in
            #expect(terminal.asks())
            terminal.type("baru\r")
            #expect(terminal.asks())
            terminal.type("\u{10}\u{10}\r")
            #expect(terminal.asks())
            terminal.type("\u{1B}[A\u{1B}[A\u{1B}[B lagi\r")
            #expect(terminal.asks())
            terminal.type("\u{12}acara")
            #expect(terminal.shows("acara daftar"))
            terminal.type("\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("baru"), .line("tim daftar"), .line("tim daftar lagi"), .line("acara daftar"), .end])
    }

    @Test func `Ctrl-C gives up the line and nothing more`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.asks())
            terminal.type("salah\u{1}\u{3}")
            #expect(terminal.shows("^C"))
            #expect(terminal.asks())
            terminal.type("\u{3}")
            #expect(terminal.asks())
            terminal.type("\u{12}cari\u{3}")
            #expect(terminal.shows("^C"))
            #expect(terminal.asks())
            terminal.type("benar\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.cancelled, .cancelled, .cancelled, .line("benar"), .end])
    }

    @Test func `Ctrl-D ends an empty line only`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.asks())
            terminal.type("ab\u{1}\u{4}\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("b"), .end])
    }

    @Test func `Tab completes a word and lists several with their meanings`() throws {
        let candidates = [
            Candidate("rencana", "susun minggu"), Candidate("renang", "olahraga"), Candidate("Pasar Ratu", "lokasi"),
        ]
        let lines = try PseudoTerminal().session(candidates: candidates) { terminal in
            #expect(terminal.asks())
            terminal.type("re\t")
            #expect(terminal.settles { $0.rows == ["tanya> ren", "  rencana  susun minggu", "  renang   olahraga"] })
            terminal.type("\t\t")
            #expect(
                terminal.settles { $0.rows == ["tanya> renang", "  rencana  susun minggu", "> renang   olahraga"] })
            terminal.type("\u{1B}[Z\r")
            #expect(terminal.settles { $0.rows == ["tanya> rencana"] && $0.column == 15 })
            terminal.type("Pas\t\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("rencana \"Pasar Ratu\" "), .end])
    }

    @Test func `pasted lines wait for Enter and are entered one by one, without their control characters`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.asks())
            terminal.type("\u{1B}[200~satu\tdua\r\n\u{1B}[2Jé\n\u{3}tiga\u{1B}[201~ empat\r")
            #expect(terminal.shows("tiga empat"))
            // What was entered together is printed; then the next line is asked for.
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("satu dua"), .line("[2Jé"), .line("tiga empat"), .end])
    }

    @Test func `bytes that are no UTF-8 are replaced`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.asks())
            terminal.type([0x61, 0xFF, 0xED, 0xA0, 0x80, 0x62, 0x0D])
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("a\u{FFFD}\u{FFFD}b"), .end])
    }

    @Test func `a resize draws the line again and keeps it`() throws {
        let lines = try PseudoTerminal(columns: 60).session { terminal in
            #expect(terminal.asks())
            terminal.type("sebelum")
            #expect(terminal.shows("sebelum"))
            terminal.resize(columns: 30, rows: 20)
            kill(getpid(), SIGWINCH)
            #expect(terminal.shows("tanya> sebelum"))
            #expect(terminal.settles { $0.rows == ["tanya> sebelum"] && $0.column == 14 })
            terminal.type(" sesudah\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("sebelum sesudah"), .end])
    }

    @Test func `the terminal is as it was when the line is read`() throws {
        let terminal = try PseudoTerminal()
        var before = termios()
        tcgetattr(terminal.inner, &before)
        _ = terminal.session { terminal in
            #expect(terminal.asks())
            terminal.type("\u{3}")
            #expect(terminal.shows("^C"))
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        var after = termios()
        tcgetattr(terminal.inner, &after)
        #expect(before.c_lflag == after.c_lflag)
        #expect(before.c_iflag == after.c_iflag)
        #expect(before.c_cc.0 == after.c_cc.0)
    }

    @Test func `a suggestion is shown while one types, with a hint below where there is none`() throws {
        let lines = try PseudoTerminal().session(
            history: ["acara daftar"], style: Style(isColored: true), hint: "petunjuk"
        ) { terminal in
            #expect(terminal.settles { $0.rows == ["tanya>", "petunjuk"] })
            terminal.type("aca")
            #expect(terminal.settles { $0.rows == ["tanya> acara daftar", "petunjuk"] && $0.column == 10 })
            #expect(terminal.screen.marked("2", row: 0) == "ra daftar")
            terminal.type("\u{1B}[C")
            #expect(terminal.settles { $0.column == 19 && $0.marked("2", row: 0).isEmpty })
            terminal.type("\r")
            #expect(terminal.settles { $0.rows == ["tanya> acara daftar", "tanya>", "petunjuk"] })
            terminal.type(Self.end)
            #expect(terminal.settles { $0.rows == ["tanya> acara daftar", "tanya>"] })
        }
        #expect(lines == [.line("acara daftar"), .end])
    }

    @Test func `without colours a suggestion stands below the line`() throws {
        let lines = try PseudoTerminal().session(history: ["acara daftar"]) { terminal in
            #expect(terminal.asks())
            terminal.type("aca")
            #expect(terminal.settles { $0.rows == ["tanya> aca", "-> acara daftar"] && $0.column == 10 })
            terminal.type("\u{5}\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("acara daftar"), .end])
    }

    @Test func `an open quote goes on in the next row, where it can still be edited`() throws {
        let lines = try PseudoTerminal().session { terminal in
            #expect(terminal.asks())
            terminal.type("a \"b\r")
            #expect(terminal.settles { $0.rows == ["tanya> a \"b", "   ..."] && $0.column == 7 })
            terminal.type("c\"\u{1B}[A\u{1}x")
            #expect(terminal.settles { $0.rows == ["tanya> xa \"b", "   ... c\""] })
            terminal.type("\u{1B}[B\u{5}\r")
            #expect(terminal.asks())
            terminal.type(Self.end)
        }
        #expect(lines == [.line("xa \"b\nc\""), .end])
    }

    @Test func `a terminal that can only print gets no sequences, and Ctrl-C gives up its line`() throws {
        let terminal = try PseudoTerminal()
        let lines = terminal.session(canMoveCursor: false) { terminal in
            #expect(terminal.shows("tanya> "))
            terminal.type("halo\r")
            #expect(terminal.shows("tanya> "))
            terminal.type("salah\u{3}")
            #expect(terminal.shows("tanya> "))
            terminal.type("\u{4}")
        }
        #expect(lines == [.line("halo"), .cancelled, .end])
        #expect(!terminal.all.contains("\u{1B}"))
    }

    @Test func `a pipe is read plainly and gets no prompt`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let text = Array("a\nb".utf8)
        _ = write(ends[1], text, text.count)
        close(ends[1])
        let output = try PseudoTerminal()
        let history = HistoryFile(path: nil)
        let editor = LineEditor(
            input: ends[0], output: output.inner, history: history, style: .plain,
            assistance: LineAssistance(complete: { _, _ in [] }))
        #expect(!editor.isInteractive)
        #expect(editor.readLine(prompt: "tanya> ") == .line("a"))
        #expect(editor.readLine(prompt: "tanya> ") == .line("b"))
        #expect(editor.readLine(prompt: "tanya> ") == .end)
        close(ends[0])
    }
}
