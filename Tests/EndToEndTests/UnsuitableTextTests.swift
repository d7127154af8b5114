import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct UnsuitableTextTests {
    @Test func `control characters of a file never reach the terminal`() throws {
        let place = try Workplace()
        try place.found()
        let rows = [
            "id,name\nX1,Red \u{1B}[31malert\u{1B}[0m\n", "id,name\nX1,\u{202E}gnitirw\n", "id,name\nX1,bell\u{7}\n",
            "id,na\u{1B}[31mme\nX1,One\n", "id,\u{9B}31mname,name\nX1,One,Two\n", "id,name\n\u{1B}]0;title\u{7},One\n",
            "id,name\nX1,\"two\u{1B}c\nlines\"\n", "\u{1B}[2J\n",
        ]
        for (number, text) in rows.enumerated() {
            let path = try place.file("rows-\(number).csv", text)
            for format in ["table", "json", "csv"] {
                let execution = try place.run(["site", "import", path, "--format", format])
                #expect(!execution.hasEscapes, "\(number)")
                for execution in [execution, try place.run(["site", "list", "--format", format])] {
                    let text = execution.output + execution.talk
                    #expect(
                        !text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" && $0 != "\r" || $0.value == 127 })
                    #expect(!text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) || $0.value == 0x202E })
                }
            }
        }
    }

    @Test func `control characters that are typed do not come back`() throws {
        let place = try Workplace()
        try place.found()
        let bad = "\u{1B}[31mred\u{7}\u{202E}"
        for words in [
            [bad], ["site", bad], ["site", "show", bad], ["site", "list", "--\(bad)", "1"],
            ["site", "add", "--name", bad],
            ["person", "add", "--name", bad], ["site", "import", bad], ["run", bad], ["--file", bad, "site", "list"],
            ["--as", bad, "person", "add", "--name", "Wati"], ["history"], ["event", "list", "--from", bad],
            ["undo", bad],
            ["plan", "week", bad], ["help", bad], ["site", "list", "--format", bad],
            ["calendar", "export", "--out", place.folder + "/" + bad],
            ["init", "--branch", bad, "--file", place.folder + "/b.sosi"], ["report", "conversion", "--by", bad],
        ] {
            let execution = try place.run(words)
            #expect(!execution.hasEscapes && !execution.talk.contains("\u{202E}"), "\(words)")
            #expect([0, 1, 2, 3, 64].contains(execution.code), "\(words)")
        }
    }

    @Test func `words that are no text, empty or huge never crash it`() throws {
        let place = try Workplace()
        try place.found()
        let odd: [[UInt8]] = [
            [0xFF, 0xFE], [0xC3], [0xF0, 0x9F, 0x98], [], [UInt8](repeating: 0x61, count: 100_000), Array("--".utf8),
            Array("-".utf8), Array("---".utf8), Array("--=".utf8), Array("--file=".utf8), Array("=".utf8), [0x0A],
            Array("-99999999999999999999".utf8), Array("1e999".utf8), Array("@".utf8),
            Array("9223372036854775807".utf8),
        ]
        let frames = [
            [], ["site"], ["site", "show"], ["site", "list", "--limit"], ["site", "add", "--name"], ["help"],
            ["attend", "count", "A1"],
            ["plan", "week"], ["plan", "accept", "--only"], ["event", "list", "--week"], ["undo"], ["--lang"],
            ["--file"],
            ["signup", "add", "--date", "today", "--name"], ["site", "import"], ["person", "add", "--phone"], ["lang"],
        ]
        for (number, frame) in frames.enumerated() {
            // Each odd word meets several frames and each frame several odd words.
            for word in odd.enumerated().filter({ ($0.offset + number) % 4 == 0 }).map(\.element) {
                let execution = try place.run(frame.map { Array($0.utf8) } + [word])
                #expect([0, 1, 2, 3, 64].contains(execution.code), "\(frame) \(word.prefix(12))")
                #expect(execution.talk.utf8.count < 600_000)
            }
        }
    }

    @Test(arguments: 1...2) func `words of the grammar in any order never crash it`(_ seed: UInt64) throws {
        let place = try Workplace()
        try place.found()
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func pick(_ words: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int((state >> 33) % UInt64(words.count))]
        }
        let words = [
            "site", "event", "attend", "plan", "list", "add", "show", "edit", "V1", "T1", "A1", "--site", "--team",
            "--name",
            "Wati", "--start", "besok 09.00", "2026-W41", "--limit", "-3", "--format", "json", "--week", "history",
            "undo",
            "redo", "report", "conversion", "--by", "team", "--force", "--reason", "x", "--", "--iterations", "3",
            "week",
            "signup", "--date", "kemarin", "lokasi", "acara", "daftar", "--jumlah", "0", "import", "export", "",
        ]
        for _ in 0..<40 {
            let line = (0..<(Int((state >> 40) % 7) + 1)).map { _ in pick(words) }
            let execution = try place.run(line)
            #expect([0, 1, 2, 3, 64].contains(execution.code), "\(line)")
        }
    }
}
