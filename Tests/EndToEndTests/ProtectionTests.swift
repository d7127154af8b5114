import Foundation
import Terminals
import Testing

/// People's data on their way through the built program: nothing of an identity number may be left anywhere.
@Suite(.enabled(if: binary != nil, noBinary)) struct ProtectionTests {
    /// A number that stands nowhere else on this machine.
    private static let canary = "1971024508907193"

    /// Every file below a folder that holds the bytes.
    private func holders(of text: String, below folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return files.filter {
            FileManager.default.contents(atPath: folder + "/" + $0)?.range(of: Data(text.utf8)) != nil
        }
    }

    @Test func `an identity number is found in no file, output, history or backup`() throws {
        let place = try Workplace()
        let canary = Self.canary
        place.environment["TMPDIR"] = place.folder + "/tmp"
        try FileManager.default.createDirectory(atPath: place.folder + "/tmp", withIntermediateDirectories: true)
        try place.found()
        var seen = ""
        func run(_ words: [String], input: String = "", code: Int32 = 0) throws {
            let run = try place.run(words, input: input)
            #expect(run.code == code, "\(words) \(run.talk)")
            seen += run.output + run.talk
        }
        let add = ["signup", "add", "--date", "2026-11-20"]
        try run(add + ["--name", "Siti", "--ask-nik"], input: canary + "\n")
        // Typed wrongly: a digit too many, one too few, a letter, on the line, as a name, in a sentence, as a command.
        for wrong in [canary + "1", String(canary.dropLast()), canary.dropLast() + "x"] {
            try run(add + ["--name", "Budi", "--ask-nik"], input: wrong + "\n", code: 2)
        }
        try run(add + ["--name", canary], code: 2)
        try run(["event", "cancel", "E1", "--reason", "card \(canary)"], code: 2)
        try run(["person", "find", canary], code: 2)
        try run([canary], code: 2)
        try run(["signup", canary + "9"], code: 64)
        try run([], input: "signup add --name Ani --date 2026-11-21 --ask-nik --again\n\(canary)\n", code: 1)
        try run([], input: "person list\n\(canary)\n", code: 2)
        let rows = """
            name,date,nik,event
            Siti,2026-11-22,\(canary),
            Joko,2026-11-22,\(canary)0,
            Tini,2026-11-22,\(canary.dropLast()),
            \(canary),2026-11-22,,
            Rudi,\(canary),,
            Rina,2026-11-22,,\(canary)
            Andi,2026-11-22,\(canary),

            """
        let sheet = NSTemporaryDirectory() + "sosialisasi-\(UUID().uuidString).csv"
        try rows.write(toFile: sheet, atomically: true, encoding: .utf8)
        defer { unlink(sheet) }
        try run(["signup", "import", sheet], code: 2)
        try run(["signup", "import", sheet, "--rejects", place.folder + "/rejected.csv"])
        #expect(
            String(decoding: place.bytes(place.folder + "/rejected.csv"), as: UTF8.self).contains("************7193"))
        for format in ["table", "json", "csv"] { try run(["person", "list", "--format", format]) }
        for words in [
            ["person", "show", "A1"], ["person", "export", "--out", place.folder + "/people.csv"],
            ["signup", "export", "--out", place.folder + "/signups.csv"], ["history"], ["check"], ["audit"],
            ["backup", "make", place.folder + "/copy.sosi"], ["key"], ["key", "rotate", "--yes"],
        ] { try run(words) }
        try run(["person", "find", "--ask-nik"], input: canary + "\n")
        #expect(seen.contains("************7193"))
        #expect(!seen.contains(canary.dropLast()))
        #expect(holders(of: String(canary.dropLast()), below: place.folder) == [])
        // What asks for it gets it.
        let revealed = try place.run(["person", "reveal", "A1", "--reason", "card compared"])
        #expect(revealed.output.contains(canary))
        #expect(holders(of: String(canary.dropLast()), below: place.folder) == [])
    }

    @Test func `a number is typed unseen, and the terminal is put back`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("signup add --name Siti --date 2026-11-20 --ask-nik\r")
        #expect(terminal.shows("not shown): "))
        terminal.type(Self.canary + "\r")
        #expect(terminal.shows("sealed"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("person find --ask-nik\r")
        #expect(terminal.shows("not shown): "))
        terminal.type("1971\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        #expect(!terminal.all.contains(Self.canary.dropLast()))
        #expect(holders(of: String(Self.canary.dropLast()), below: place.folder) == [])
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `a program that is ended while it asks leaves a terminal that echoes`(
        _ signal: Int32
    ) throws {
        let place = try Workplace()
        try place.found()
        let terminal = try PseudoTerminal(columns: 100, rows: 30)
        #expect(terminal.echoes)
        let run = try terminal.start(["person", "find", "--ask-nik"], place)
        #expect(terminal.shows("not shown): "))
        #expect(!terminal.echoes)
        kill(run.pid, signal)
        #expect(run.wait() == nil)
        #expect(terminal.echoes)
    }

    @Test func `an erasure asks at a terminal, and is refused off one`() throws {
        let place = try Workplace()
        try place.found()
        try place.run(["person", "add", "--name", "Siti Contoh"])
        #expect(try place.run(["person", "erase", "A1", "--reason", "asked"]).code == 1)
        for (answer, remains) in [("n", true), ("", true), ("y", false)] {
            let terminal = try PseudoTerminal(columns: 100, rows: 30)
            let run = try terminal.start(["person", "erase", "A1", "--reason", "asked"], place)
            #expect(terminal.shows("[y/N] "))
            terminal.type(answer + "\r")
            #expect(run.wait() == (remains ? 1 : 0))
            #expect(try place.run("person list").output.contains("Siti") == remains)
        }
        #expect(holders(of: "Siti Contoh", below: place.folder) == [])
    }
}
