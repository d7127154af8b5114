import Foundation
import Terminals
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct ExitCodeTests {
    @Test func `what is done ends with 0`() throws {
        let place = try Workplace()
        try place.found()
        for line in ["campaign", "site list", "help", "help event move", "--version", "history", "team export"] {
            #expect(try place.run(line).code == 0, "\(line)")
        }
    }

    @Test func `what a rule forbids ends with 1`() throws {
        let place = try Workplace()
        try place.found()
        let event = ["event", "add", "--site", "V1", "--team", "T1", "--start"]
        #expect(try place.run(event + ["2026-10-09 12:00"]).code == 1)
        #expect(try place.run(["site", "show", "V9"]).code == 1)
        #expect(try place.run(["plan", "accept"]).code == 1)
        #expect(try place.run(["undo", "A1"]).code == 1)
        #expect(try place.run(event + ["2026-10-09 12:00", "--force", "--reason", "asked for"]).code == 0)
    }

    @Test func `defects of the input end with 2`() throws {
        let place = try Workplace()
        try place.found()
        let path = try place.file("bad.csv", "id,name,potential\nX1,,many\nX2,Two\n")
        let execution = try place.run(["site", "import", path])
        #expect(execution.code == 2)
        #expect(execution.talk.contains("bad.csv:2") && execution.talk.contains("bad.csv:3"))
        #expect(try place.run(["site", "import", place.folder + "/none.csv"]).code == 2)
        #expect(try place.run(["event", "list", "--from", "someday"]).code == 2)
        #expect(try place.run(["calendar", "export", "--out", place.folder + "/none/a.ics"]).code == 2)
        #expect(try place.run(["calendar", "export", "--out", place.folder]).code == 2)
    }

    @Test func `a campaign file that cannot be used ends with 3`() throws {
        let place = try Workplace()
        #expect(try place.run("campaign").code == 3)
        #expect(try place.run("init --branch X").code == 0)
        #expect(try place.run("init --branch X").code == 3)
    }

    @Test func `what is not understood ends with 64`() throws {
        let place = try Workplace()
        try place.found()
        for line in [
            "fly", "site", "site fly", "site list --color", "site list --limit many", "event add --site V1",
            "site list --format xml", "site show", "site show V1 V2", "--lang", "plan week 2026-W41 --iterations -1",
            "init --branch X --zone CET", "report conversion --by weather", "run", "run one two",
        ] { #expect(try place.run(line).code == 64, "\(line)") }
        place.environment["SOSIALISASI_FILE"] = nil
        #expect(try place.run("site list").code == 64)
    }

    @Test func `what the person breaks off ends with 130`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let asked = try terminal.start(["site", "show"], place)
        #expect(terminal.shows(": "))
        terminal.type("\u{3}")
        #expect(asked.wait() == 130)
    }

    @Test func `the nearest right word is named`() throws {
        let place = try Workplace()
        try place.found()
        for (line, word) in [
            ("sit list", "'site'"), ("site lst", "'list'"), ("site list --limt 3", "'--limit'"),
            ("site show V11", "V1"),
            ("acra daftar", "'acara'"),
        ] { #expect(try place.run(line).talk.contains(word), "\(line)") }
    }

    @Test func `the locale chooses the language and both are of equal rank`() throws {
        let place = try Workplace()
        try place.found()
        #expect(try place.run("site show V9").talk.hasPrefix("There is no site"))
        #expect(try place.run("lokasi lihat V9 --bahasa id").talk.hasPrefix("Tidak ada lokasi"))
        for (variable, value, start) in [
            ("LC_ALL", "id_ID.UTF-8", "Tidak ada"), ("LC_ALL", "C", "Tidak ada"), ("LC_ALL", "en_GB", "There is"),
        ] {
            place.environment[variable] = value
            #expect(try place.run("site show V9").talk.hasPrefix(start), "\(value)")
        }
    }
}
