import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct ScriptTests {
    private let script = """
        # a comment, and an empty line

        person add --name "Wati Sari"
        orang tambah --nama Rizal
        person add --nme Din
        person add --name Amoi

        """

    @Test func `a script ends at its first failure and tells the line`() throws {
        let place = try Workplace()
        try place.found()
        let path = try place.file("week.txt", script)
        let execution = try place.run(["run", path])
        #expect(execution.code == 64)
        #expect(execution.talk.contains("week.txt, line 5"))
        #expect(try place.run("person list --format csv").output.split(separator: "\r\n").count == 3)
    }

    @Test(arguments: [[], ["run", "-"]]) func `standard input is a script`(_ words: [String]) throws {
        let place = try Workplace()
        try place.found()
        let execution = try place.run(words, input: script)
        #expect(execution.code == 64 && execution.talk.contains("-, line 5"))
        let whole = try place.run(words, input: "site list --limit 1\nteam list\nquit\nfly\n")
        #expect(whole.code == 0 && whole.output.contains("Kurau") && whole.output.contains("Bangka"))
        #expect(try place.run(words, input: "").code == 0)
    }

    @Test func `the code is that of the line that failed`() throws {
        let place = try Workplace()
        try place.found()
        for (line, code) in [("site show V9", 1), ("site import none.csv", 2), ("fly", 64), ("site list \"open", 64)] {
            #expect(try place.run([], input: "site list\n\(line)").code == Int32(code), "\(line)")
        }
        #expect(try place.run(["run", place.folder + "/none.txt"]).code == 2)
        #expect(try place.run(["run", place.folder]).code == 2)
    }

    @Test func `Windows line ends, a byte order mark and bytes that are no text are read`() throws {
        let place = try Workplace()
        try place.found()
        #expect(try place.run([], input: "\u{FEFF}site list\r\nteam list\r\n").code == 0)
        let odd = try place.run([], input: Array("site show ".utf8) + [0xFF, 0xFE, 0x1B] + Array("\n".utf8))
        #expect(odd.code == 1 && !odd.hasEscapes)
        let long = try place.run([], input: String(repeating: "x", count: 3_000_000) + "\nsite list\n")
        #expect(long.code == 64 && long.talk.contains("line 1"))
    }

    @Test func `of a transcript the lines that were typed are run`() throws {
        let place = try Workplace()
        try place.found()
        let path = try place.file(
            "session.md",
            "# A session\n\n```text\n> person add --name Rizal\nAdded person A1 Rizal.\n```\n\n```text\n> fly\n```\n")
        let execution = try place.run(["run", path])
        #expect(execution.code == 64 && execution.talk.contains("session.md, line 9"))
        #expect(try place.run("person list").output.contains("Rizal"))
    }

    @Test func `a line of a script keeps to the script's campaign`() throws {
        let place = try Workplace()
        try place.found()
        let other = place.folder + "/b.sosi"
        #expect(try place.run([], input: "init --file \(other) --branch Other\n").code == 64)
        #expect(place.bytes(other).isEmpty)
    }
}
