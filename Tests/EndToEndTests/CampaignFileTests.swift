import Foundation
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct CampaignFileTests {
    private let commands = ["campaign", "site list", "person add --name Wati", "undo", "plan week --iterations 5"]

    /// Puts the bytes in the campaign's place and expects each command to leave them as they are.
    private func expectUntouched(_ bytes: [UInt8], _ word: String) throws {
        let place = try Workplace()
        try place.file("a.sosi", bytes)
        for command in commands + ["init --branch X"] {
            let execution = try place.run(command)
            #expect(execution.code == 3, "\(command)")
            #expect(execution.output.isEmpty && !execution.hasEscapes)
            #expect(place.bytes(place.campaign) == bytes, "\(command)")
            if !command.hasPrefix("init") { #expect(execution.talk.contains(word), "\(command): \(execution.talk)") }
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder).filter { $0.hasPrefix("a.sosi") }
        #expect(left == ["a.sosi"])
    }

    /// The bytes of a sound campaign file.
    private func sound() throws -> [UInt8] {
        let place = try Workplace()
        try place.found()
        return place.bytes(place.campaign)
    }

    @Test func `a missing file is not made`() throws {
        let place = try Workplace()
        for command in commands {
            let execution = try place.run(command)
            #expect(execution.code == 3 && execution.talk.contains("init"), "\(command)")
        }
        #expect(!FileManager.default.fileExists(atPath: place.campaign))
    }

    @Test func `files of other programs are left as they are`() throws {
        try expectUntouched(Array("id,name\n1,Kurau\n".utf8), "not a campaign")
        try expectUntouched([], "not a campaign")
        try expectUntouched([UInt8](repeating: 0xA5, count: 9_000), "not a campaign")
        var other = try sound()
        other.replaceSubrange(68..<72, with: [0, 0, 0, 7])
        try expectUntouched(other, "not a campaign")
    }

    @Test func `a newer file is left as it is`() throws {
        var newer = try sound()
        newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try expectUntouched(newer, "newer")
    }

    @Test func `a damaged file is left as it is and does not crash`() throws {
        let whole = try sound()
        // Without its second half; with a page of noise over the schema; with noise over every page but the first.
        try expectUntouched(Array(whole.prefix(whole.count / 2)), "damaged")
        var noise = whole
        for index in 4_096..<noise.count { noise[index] = UInt8(truncatingIfNeeded: index &* 31 &+ index / 7) }
        try expectUntouched(noise, "damaged")
    }

    @Test(arguments: 1...3) func `a byte that has flipped anywhere never crashes it`(_ seed: Int) throws {
        let whole = try sound()
        let place = try Workplace()
        for step in 0..<6 {
            var bytes = whole
            let index = (seed * 7_919 + step * 104_729) % bytes.count
            bytes[index] ^= UInt8(1 << (step % 8))
            try place.file("a.sosi", bytes)
            for ending in ["-wal", "-shm", "-journal"] { unlink(place.campaign + ending) }
            for command in ["site list", "history", "undo"] {
                let execution = try place.run(command)
                #expect([0, 1, 3].contains(execution.code), "\(command) with byte \(index) flipped")
            }
        }
    }

    @Test func `two processes that write at once lose nothing`() throws {
        let place = try Workplace()
        try place.found()
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let writers = try (0..<3).map { writer -> Started in
            let lines = (0..<20).map { "person add --name \"Person \(writer) \($0)\"" }.joined(separator: "\n")
            let path = try place.file("writer-\(writer).txt", lines + "\n")
            return try start(
                ["run", path].map { Array($0.utf8) }, environment: place.environment, (nothing, nothing, nothing))
        }
        for writer in writers { #expect(writer.wait() == 0) }
        let people = try place.run("person list --format csv").output
        for writer in 0..<3 {
            for number in 0..<20 {
                #expect(
                    people.contains("Person \(writer) \(number)\r\n") || people.contains("Person \(writer) \(number),"))
            }
        }
        let history = try place.run("history --limit 1000 --format csv").output.split(separator: "\r\n")
        #expect(history.count == 1 + 3 + 60)
        #expect(Set(history.map { $0.prefix { $0 != "," } }).count == history.count)
    }

    @Test func `a file that cannot be written is read all the same`() throws {
        let place = try Workplace()
        try place.found()
        chmod(place.campaign, 0o400)
        #expect(try place.run("site list").code == 0)
        if geteuid() != 0 { #expect(try place.run("person add --name Wati").code == 3) }
    }
}
