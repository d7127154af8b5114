import Foundation
import Terminals
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct TerminalTests {
    @Test func `a session answers until the person leaves`() throws {
        let place = try Workplace(["LANG": "id_ID.UTF-8", "LC_ALL": "id_ID.UTF-8"])
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("cabang Pangkalpinang"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("tim daftar\r")
        #expect(terminal.shows("T1  Bangka"))
        terminal.type("orang tambah --nama \"Wati Sari\"\r")
        #expect(terminal.shows("Wati Sari ditambahkan"))
        terminal.type("tim terbang\r")
        #expect(terminal.shows("tidak punya kata kerja"))
        terminal.type("keluar\r")
        #expect(session.wait() == 0)
        #expect(try place.run("person list").output.contains("Wati Sari"))
        let history = String(decoding: place.bytes(place.folder + "/state/sosialisasi/history"), as: UTF8.self)
        #expect(history.hasPrefix("tim daftar\n"))
    }

    @Test func `what a command lacks is asked for, and Enter runs what was meant`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site show\r")
        #expect(terminal.shows("Something is missing"))
        #expect(terminal.shows(": "))
        terminal.type("?\r")
        #expect(terminal.shows("Kurau"))
        terminal.type("V1\r")
        #expect(terminal.shows("The same in one line: site show V1"))
        #expect(terminal.shows("Kurau"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site show\r")
        #expect(terminal.shows("Something is missing"))
        #expect(terminal.shows(": "))
        terminal.type("\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site shw V1\r")
        #expect(terminal.shows("Enter runs: site show V1"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("\r")
        #expect(terminal.shows("Kurau"))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        let history = String(decoding: place.bytes(place.folder + "/state/sosialisasi/history"), as: UTF8.self)
        #expect(history.contains("site show V1\n"))
        // Off a terminal, and where it is declined, nobody is asked.
        #expect(try place.run("site show").code == 64)
        let silent = try PseudoTerminal(columns: 100, rows: 30)
        let declined = try silent.start(["site", "show", "--no-input"], place)
        #expect(declined.wait() == 64)
    }

    @Test func `practice leaves the campaign as it was and nothing behind`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start(["practice"], place)
        #expect(terminal.shows("practice> "))
        terminal.type("person add --name \"Wati Sari\"\r")
        #expect(terminal.shows("Added person"))
        terminal.type("quit\r")
        #expect(terminal.shows("The copy is gone"))
        #expect(session.wait() == 0)
        #expect(try !place.run("person list").output.contains("Wati"))
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder + "/state/sosialisasi")
        #expect(!left.contains { $0.hasPrefix("practice") })
    }

    @Test func `Ctrl-C gives up a line and Ctrl-D the session`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("person add --name Wati\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("team list\r")
        #expect(terminal.shows("T1  Bangka"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("\u{4}")
        #expect(session.wait() == 0)
        #expect(try !place.run("person list").output.contains("Wati"))
    }

    @Test func `colours are for terminals, unless they are declined`() throws {
        let place = try Workplace()
        try place.found()
        for (variables, isColored) in [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)] {
            for (name, value) in variables { place.environment[name] = value }
            let terminal = try PseudoTerminal(columns: 100, rows: 30)
            let session = try terminal.start(["site", "list"], place)
            #expect(terminal.shows("Kurau"))
            #expect(session.wait() == 0)
            #expect(terminal.all.contains("\u{1B}[") == isColored, "\(variables)")
            for name in variables.keys { place.environment[name] = name == "TERM" ? "xterm" : nil }
        }
    }

    @Test func `a search is broken off by Ctrl-C and keeps its plan`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("plan week 2026-W41 --iterations 1000000000\r")
        #expect(terminal.shows("sign-ups planned"))
        kill(session.pid, SIGINT)
        #expect(terminal.shows("Stopped"))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        #expect(try place.run("plan list --format csv").output.split(separator: "\r\n").count == 2)
    }
}

extension PseudoTerminal {
    /// Starts the program on the terminal.
    func start(_ words: [String], _ place: Workplace) throws -> Started {
        try EndToEndTests.start(words.map { Array($0.utf8) }, environment: place.environment, (inner, inner, inner))
    }
}
