import Foundation
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignCopyTests {
    private let scratch: Scratch
    private let file: CampaignFile
    private let whole: [UInt8]

    init() throws {
        scratch = try Scratch()
        file = try scratch.history()
        _ = try file.backUp(to: scratch.folder + "/copy")
        whole = try scratch.bytes("copy")
    }

    private var path: String { scratch.folder + "/bad" }

    /// The error that the bytes meet, or nil and what was found.
    private func examine(_ bytes: some Collection<UInt8>) throws -> (error: CampaignFileError?, findings: [Finding]) {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { #expect((try? scratch.bytes("bad")) == Array(bytes)) }
        do {
            let found = try CampaignFile.examine(
                copy: path, stateFolder: scratch.folder + "/state", clock: { Scratch.noon })
            return (nil, found.findings)
        } catch let error as CampaignFileError { return (error, []) }
    }

    @Test func `a backup is sound and stays as it is`() throws {
        let (error, findings) = try examine(whole)
        #expect(error == nil && findings.isEmpty)
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder).filter { $0.hasPrefix("bad") }
        #expect(left == ["bad"])
    }

    @Test func `what is no campaign is foreign`() throws {
        for bytes in [[], Array("id,name\n".utf8), [0x7F] + Array("ELF".utf8) + Array(repeating: 0, count: 9_000)] {
            #expect(try examine(bytes).error == .foreign(path: path))
        }
        var other = whole
        other[68] ^= 1
        #expect(try examine(other).error == .foreign(path: path))
    }

    @Test func `a newer one is told with its version`() throws {
        var newer = whole
        newer[63] = 99
        #expect(try examine(newer).error == .newer(path: path, version: 99))
    }

    @Test(arguments: [1, 2, 3, 5, 9]) func `one that was cut short is never sound`(tenths: Int) throws {
        let (error, findings) = try examine(whole.prefix(whole.count * tenths / 10))
        #expect(error != nil || !findings.isEmpty)
    }

    @Test func `bits that flipped in what was entered are found`() throws {
        // Each place lies within a text that some entry holds.
        let places = ["Pasar S1", "Tim T1", "Budi", "Pangkalpinang", "rina"].flatMap { text -> [Int] in
            let needle = Array(text.utf8)
            return whole.indices.dropLast(needle.count).filter {
                whole[$0] == needle[0] && whole[$0..<$0 + needle.count].elementsEqual(needle)
            }
        }
        try #require(places.count >= 10)
        for (index, place) in places.prefix(20).enumerated() {
            var bytes = whole
            bytes[place + 1] ^= UInt8(1 << (index % 5))
            let (error, findings) = try examine(bytes)
            #expect(error != nil || !findings.isEmpty, "byte \(place)")
        }
    }

    @Test func `bits that flipped anywhere never crash it`() throws {
        for step in 0..<20 {
            var bytes = whole
            bytes[(step * 104_729 + 7_919) % bytes.count] ^= UInt8(1 << (step % 8))
            _ = try examine(bytes)
        }
    }

    @Test func `one with a log beside it was copied from an open file`() throws {
        try Data(whole).write(to: URL(fileURLWithPath: path))
        try Data(repeating: 7, count: 99).write(to: URL(fileURLWithPath: path + "-wal"))
        #expect(throws: BackupRefusal.unsettled(path: path)) {
            try CampaignFile.examine(copy: path, stateFolder: scratch.folder + "/state", clock: { Scratch.noon })
        }
    }

    @Test func `a missing one is told`() {
        #expect(throws: CampaignFileError.missing(path: path)) {
            try CampaignFile.examine(copy: path, stateFolder: scratch.folder + "/state", clock: { Scratch.noon })
        }
    }
}
