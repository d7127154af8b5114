import Foundation
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct KeepingTests {
    /// The sample campaign with a backup of its two entries at `copy` and a third entry since.
    private func sample() throws -> (place: Workplace, copy: String) {
        let place = try Workplace()
        try #require(try place.run("init --branch Pangkalpinang").code == 0)
        try #require(try place.run(["import", Workplace.sample]).code == 0)
        let copy = place.folder + "/copy.sosialisasi"
        try #require(try place.run(["backup", copy]).code == 0)
        try #require(try place.run("person add --name Wati").code == 0)
        return (place, copy)
    }

    private func entries(_ place: Workplace, _ path: String? = nil) throws -> Int {
        let execution = try place.run((path.map { ["--file", $0] } ?? []) + ["history", "--format", "csv"])
        #expect(execution.code == 0, "\(execution.talk)")
        return execution.output.split(separator: "\r\n").count - 1
    }

    /// Starts a command and kills it after a while.
    private func kill(_ words: [String], _ place: Workplace, after milliseconds: UInt32) throws {
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let started = try start(
            words.map { Array($0.utf8) }, environment: place.environment, (nothing, nothing, nothing))
        usleep(milliseconds * 1_000)
        Foundation.kill(started.pid, SIGKILL)
        _ = started.wait()
    }

    @Test func `a backup that is killed is whole or is not there`() throws {
        let (place, _) = try sample()
        for milliseconds: UInt32 in [0, 5, 10, 20, 30, 45, 60, 80, 110, 150, 200, 300] {
            let target = place.folder + "/killed-\(milliseconds)"
            try kill(["backup", target], place, after: milliseconds)
            guard FileManager.default.fileExists(atPath: target) else { continue }
            #expect(try place.run(["backup", "verify", target]).code == 0, "after \(milliseconds) ms")
        }
        #expect(try place.run("check").code == 0)
        #expect(try entries(place) == 3)
    }

    @Test func `a restore that is killed has happened or has not`() throws {
        for milliseconds: UInt32 in [0, 10, 20, 40, 60, 80, 110, 150, 200, 300] {
            let (place, copy) = try sample()
            try kill(["restore", copy, "--yes"], place, after: milliseconds)
            #expect(try place.run("check").code == 0, "after \(milliseconds) ms")
            #expect([2, 3].contains(try entries(place)))
            let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
            let former = names.first { $0.contains("before-restore") && !$0.contains(".new-") }
            if try entries(place) == 2 { #expect(former != nil) }
            if let former { #expect(try entries(place, place.folder + "/" + former) == 3) }
        }
    }

    @Test func `a bad copy is told with code 3 and leaves the campaign as it is`() throws {
        let (place, copy) = try sample()
        let whole = place.bytes(copy)
        var flipped = whole
        let text = Array("Gedung Nasional".utf8)
        let spot = try #require(whole.indices.first { whole[$0] == text[0] && whole[$0...].starts(with: text) })
        flipped[spot] ^= 2
        var newer = whole
        newer[63] = 99
        let bad: [[UInt8]] = [
            Array(whole.prefix(whole.count / 2)), flipped, newer, Array("catatan\n".utf8), [],
            [0x7F] + Array("ELF".utf8) + [UInt8](repeating: 0, count: 5_000),
        ]
        let live = place.bytes(place.campaign)
        for (index, bytes) in bad.enumerated() {
            let path = try place.file("bad-\(index)", bytes)
            for words in [["backup", "verify", path], ["restore", path, "--yes"]] {
                let execution = try place.run(words)
                #expect(execution.code == 3, "\(words) \(execution.talk)")
                #expect(!execution.hasEscapes)
            }
            #expect(place.bytes(path) == bytes)
        }
        #expect(place.bytes(place.campaign) == live)
        #expect(try place.run(["restore", copy]).code == 1)
        #expect(place.bytes(place.campaign) == live)
        #expect(try place.run(["restore", place.folder + "/none"]).code == 2)
    }

    @Test func `a table that changed behind the log is mended, a log that changed is not`() throws {
        let place = try Workplace()
        try place.found()
        let whole = place.bytes(place.campaign)
        let text = Array("Gedung Nasional".utf8)
        let spots = whole.indices.filter { whole[$0] == text[0] && whole[$0...].starts(with: text) }
        try #require(spots.count == 2)
        var mended = 0
        for spot in spots {
            var bytes = whole
            bytes[spot] = UInt8(ascii: "B")
            try place.file("a.sosi", bytes)
            let found = try place.run("check --format json")
            #expect(found.code == 3 && found.output.hasPrefix("{\"sound\": false"), "\(found.output)")
            let repair = try place.run("check --repair")
            if repair.code == 0 {
                mended += 1
                #expect(repair.talk.contains("1 finding mended"), "\(repair.talk)")
                #expect(try place.run("site show V2").output.contains("Gedung Nasional"))
                #expect(try place.run("check").code == 0)
            } else {
                #expect(repair.code == 3 && repair.talk.contains("log itself"), "\(repair.talk)")
                #expect(try place.run("check --format json").output == found.output)
            }
        }
        #expect(mended == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
        #expect(names.count { $0.contains("before-repair") } == 2)
    }

    @Test func `backups are whole while others write`() throws {
        let (place, _) = try sample()
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let writers = try (0..<2).map { writer -> Started in
            let lines = (0..<40).map { "person add --name \"Person \(writer) \($0)\"" }.joined(separator: "\n")
            let path = try place.file("writer-\(writer).txt", lines + "\n")
            return try start(
                ["run", path].map { Array($0.utf8) }, environment: place.environment, (nothing, nothing, nothing))
        }
        var last = 3
        for number in 0..<6 {
            let target = place.folder + "/during-\(number)"
            #expect(try place.run(["backup", target]).code == 0)
            #expect(try place.run(["backup", "verify", target]).code == 0)
            let count = try entries(place, target)
            #expect(count >= min(last, 20))
            last = count
        }
        for writer in writers { #expect(writer.wait() == 0) }
        #expect(try place.run("check").code == 0)
    }

    @Test func `a campaign that a session has open is busy, and neither is harmed`() throws {
        let (place, copy) = try sample()
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let said = place.folder + "/session.out"
        let output = open(said, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        let session = try start([], environment: place.environment, (ends[0], output, output))
        func say(_ line: String) { _ = (line + "\n").withCString { write(ends[1], $0, strlen($0)) } }
        say("person add --name Budi")
        for _ in 0..<500 where !String(decoding: place.bytes(said), as: UTF8.self).contains("Budi") { usleep(10_000) }
        let refused = try place.run(["restore", copy, "--yes"])
        #expect(refused.code == 3 && refused.talk.contains("Try again"), "\(refused.talk)")
        say("person add --name Siti")
        for end in ends { close(end) }
        #expect(session.wait() == 0)
        close(output)
        #expect(try entries(place) == 5)
        #expect(try place.run("check").code == 0)
        #expect(try place.run(["restore", copy, "--yes"]).code == 0)
        #expect(try entries(place) == 2)
    }

    @Test func `a reminder follows a change and stays out of the data`() throws {
        let (place, _) = try sample()
        let state = place.folder + "/state/sosialisasi"
        let memory = try #require(
            try FileManager.default.contentsOfDirectory(atPath: state).first { $0.hasPrefix("backup-") })
        try Data("0 /media/stick\n".utf8).write(to: URL(fileURLWithPath: state + "/" + memory))
        let change = try place.run("person add --name Siti --format json")
        #expect(change.code == 0 && change.talk.contains("Make one: backup") && !change.output.contains("backup"))
        let twice = try place.run("run -", input: "person add --name A\nperson add --name B\n")
        #expect(twice.talk.components(separatedBy: "Make one: backup").count == 2)
        #expect(try !place.run("site list").talk.contains("backup"))
        try #require(try place.run(["backup", place.folder + "/new"]).code == 0)
        #expect(try !place.run("person add --name Tono").talk.contains("backup"))
    }

    @Test func `what is written is for the user alone, whatever the mask`() throws {
        let (place, copy) = try sample()
        var status = stat()
        #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(try place.run(["restore", copy, "--yes"]).code == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: place.folder) where name.hasPrefix("a.sosi") {
            #expect(stat(place.folder + "/" + name, &status) == 0 && status.st_mode & 0o777 == 0o600, "\(name)")
        }
    }
}
