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

    @Test func `the end of the day is entered with one key an event`() throws {
        let place = try Workplace()
        try place.found()
        for day in ["2026-10-05", "2026-10-06", "2026-10-07"] {
            let past = ["event", "add", "--site", "V1", "--team", "T1", "--start", day + " 09:00"]
            try #require(try place.run(past + ["--force", "--reason", "entered late"]).code == 0)
        }
        let isOver = try place.run("today").talk.contains("event close")
        let off = try place.run("evening")
        #expect(off.code == 0)
        // Whether they are over is a matter of the clock of the machine, which these tests cannot set.
        guard isOver else { return }
        #expect(off.talk.contains("event close"))
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("evening\r")
        #expect(terminal.shows("[h]eld  [p]ostponed  [c]ancelled  [s]kip  [q]uit"))
        terminal.type("xh")
        #expect(terminal.shows("How many came"))
        terminal.type("24\r")
        #expect(terminal.shows("24 people counted"))
        #expect(terminal.shows("[q]uit"))
        terminal.type("c")
        #expect(terminal.shows("Why?"))
        terminal.type("rain\r")
        #expect(terminal.shows("[q]uit"))
        terminal.type("q")
        #expect(terminal.shows("2 of 3 entered"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        let events = try place.run("event list --format csv").output
        #expect(events.contains("held") && events.contains("cancelled") && events.contains("planned"))
    }

    @Test func `what is typed is seen to be understood, and history is suggested, searched and pasted`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 80, rows: 24)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site show kur")
        #expect(terminal.settles { $0.rows.last == "Kurau (V1)" && $0.column == 26 })
        terminal.type("\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("event list --from 2026-10-05")
        #expect(terminal.settles { $0.rows.last == "Monday, 5 October 2026" })
        terminal.type("\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("team list\r")
        #expect(terminal.shows("T1  Bangka"))
        terminal.type("te")
        #expect(terminal.settles { $0.currentRow == "sosialisasi> team list" && $0.column == 15 })
        terminal.type("\u{1B}[C\u{15}\u{12}tEAm")
        #expect(terminal.settles { $0.rows.last == "search: tEAm" && $0.currentRow == "sosialisasi> team list" })
        terminal.type("\u{7}")
        #expect(terminal.settles { $0.currentRow == "sosialisasi>" })
        terminal.type("\u{1B}[200~team list\nsite list\u{1B}[201~")
        #expect(terminal.settles { $0.rows.suffix(2).contains { $0.hasSuffix("... site list") } })
        terminal.resize(columns: 70, rows: 20)
        terminal.type("\r")
        #expect(terminal.shows("T1  Bangka"))
        #expect(terminal.shows("V2"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("team fly\rsite li\t\r")
        #expect(terminal.shows("V2"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("\u{4}")
        #expect(session.wait() == 0)
        #expect(terminal.screen.unknown.isEmpty)
    }

    @Test func `what is set holds from the next command on, and when it is kept in the next run`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("set favourite.k \"team list\"\r")
        #expect(terminal.shows("from here on"))
        terminal.type("set format csv --save\r")
        #expect(terminal.shows("Kept in"))
        terminal.type("k\r")
        #expect(terminal.shows("id,name"))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        let again = try place.run("k")
        #expect(again.code == 0 && again.output.hasPrefix("id,name"))
        let file = String(decoding: place.bytes(place.folder + "/config/sosialisasi/config"), as: UTF8.self)
        #expect(
            file.contains("favourite.k = team list") && file.contains("\nformat = csv\n") && file.contains("# pager"))
        try place.file("config/sosialisasi/config", "format = xml\n")
        let told = try place.run("team list")
        #expect(told.code == 0 && told.talk.contains("config:1"))
        #expect(try place.run("set weather fine").code == 64)
    }

    @Test func `what is taller than the screen goes to the pager`() throws {
        let place = try Workplace()
        try place.found()
        place.environment["PAGER"] = "sed s/^/SIDE:/"
        let terminal = try PseudoTerminal(columns: 100, rows: 10)
        let session = try terminal.start(["help", "all"], place)
        #expect(terminal.shows("SIDE:"))
        #expect(session.wait() == 0)
        let short = try PseudoTerminal(columns: 100, rows: 100)
        let whole = try short.start(["help", "all"], place)
        #expect(short.shows("Commands:"))
        #expect(whole.wait() == 0)
        #expect(!short.all.contains("SIDE:"))
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

    @Test func `the tour goes on with Enter, waits for other commands, and leaves nothing behind`() throws {
        let place = try Workplace()
        let sample =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/samples/babel"
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start(["tour", sample], place)
        #expect(terminal.shows("[1/13]"))
        #expect(terminal.shows("tour> "))
        terminal.type("team list\r")
        #expect(terminal.shows("Tim Muntok"))
        #expect(terminal.shows("tour> "))
        terminal.type("\r")
        #expect(terminal.shows("[2/13]"))
        #expect(terminal.shows("tour> "))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder + "/state/sosialisasi")
        #expect(!left.contains { $0.hasPrefix("practice-") })
        let nowhere = try PseudoTerminal(columns: 100, rows: 30)
        let lost = try nowhere.start(["tour", place.folder], place)
        #expect(nowhere.shows("no sample campaign"))
        #expect(lost.wait() == 2)
    }

    @Test func `a report is shown again until Ctrl-C, and the session goes on`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("watch site list --every 3600\r")
        #expect(terminal.shows("Kurau"))
        // No shell has made the terminal the program's own, so Ctrl-C comes as what it becomes.
        kill(session.pid, SIGINT)
        #expect(terminal.shows("Shown 1 time."))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
    }

    @Test func `a day that can be read in two ways is asked for, and Enter runs a value that was meant`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("today 3/31\r")
        #expect(terminal.shows("not a date"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("today 3/4/2027\r")
        #expect(terminal.shows("[1] Saturday, 3 April 2027  [2] Thursday, 4 March 2027 ? "))
        terminal.type("2")
        #expect(terminal.shows("Thursday, 4 March 2027"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("week --team Bangkaa\r")
        #expect(terminal.shows("Enter runs: week --team Bangka"))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
    }
}
