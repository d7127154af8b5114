import Foundation
import Outreach
import Testing

@testable import EventLog

@Suite struct KeyRingTests {
    private let scratch: Scratch
    private let one: NumberKey
    private let two: NumberKey

    init() throws {
        scratch = try Scratch()
        one = try #require(NumberKey(bytes: 0..<32))
        two = try #require(NumberKey(bytes: 1..<33))
    }

    private func ring(_ campaign: String = "c-1") throws(KeyProblem) -> KeyRing {
        try KeyRing(folder: scratch.folder + "/data/keys", campaign: campaign)
    }

    private func written(_ keys: NumberKey...) throws -> KeyRing {
        var ring = try ring()
        for key in keys { ring.use(key) }
        try ring.write()
        return ring
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test func `no file is no key`() throws { #expect(try ring().keys.isEmpty) }

    @Test func `keys are read as they were written, the one in use first`() throws {
        let path = try written(one, two).path
        #expect(try ring().keys == [two, one])
        #expect(mode(path) == 0o600 && mode(scratch.folder + "/data/keys") == 0o700)
        var ring = try ring()
        ring.use(one)
        try ring.write()
        #expect(try self.ring().keys == [one, two])
        ring.forget(allBut: one.id)
        try ring.write()
        #expect(try self.ring().keys == [one] && self.ring()[two.id] == nil)
    }

    @Test func `a number opens by whichever key sealed it`() throws {
        let number = try IdentityNumber("1971024508900003")
        let ring = try written(one, two)
        #expect(ring.open(one.seal(number, for: "p"), for: "p") == number)
        #expect(ring.open(two.seal(number, for: "p"), for: "p") == number)
        #expect(ring.open(nil, for: "p") == nil && ring.open("x", for: "p") == nil)
        #expect(try self.ring("c-2").keys.isEmpty)
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o601] as [mode_t]) func `keys that others can read are not used`(
        _ mode: mode_t
    ) throws {
        let path = try written(one).path
        chmod(path, mode)
        #expect(throws: KeyProblem.exposed(path: path)) { try ring() }
    }

    @Test(arguments: [
        "", "x", "sosialisasi keys 1\nzz", "sosialisasi keys 1\n00000000 " + String(repeating: "0", count: 64),
        "sosialisasi keys 1\ndcb508fe 00",
    ])
    func `a file that is not as it was written is refused`(_ text: String) throws {
        let path = try written(one).path
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data(text.utf8))
        #expect(throws: KeyProblem.malformed(path: path)) { try ring() }
    }

    @Test func `a link and a folder are no file of keys`() throws {
        let path = try written(one).path
        try FileManager.default.moveItem(atPath: path, toPath: path + "2")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path + "2")
        #expect(throws: KeyProblem.unreadable(path: path)) { try ring() }
        unlink(path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(throws: KeyProblem.unreadable(path: path)) { try ring() }
    }

    @Test func `an identifier leads to no other folder`() throws {
        #expect(try ring("../../x").path == scratch.folder + "/data/keys/x.key")
    }

    @Test func `a folder that cannot be made is told`() throws {
        let ring = try KeyRing(folder: scratch.folder + "/data/keys", campaign: "c")
        try Data().write(to: URL(fileURLWithPath: scratch.folder + "/data"))
        #expect(throws: KeyProblem.unwritable(path: ring.path)) { try ring.write() }
    }
}
