import Foundation
import Outreach
import Testing

@testable import EventLog

@Suite struct DeviceRegistryTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func letters(_ file: CampaignFile) throws -> [String] { try file.history().map(\.letter) }

    @Test func `a device is remembered for one file alone`() throws {
        let registry = DeviceRegistry(folder: scratch.folder + "/state")
        try Data().write(to: URL(fileURLWithPath: scratch.path))
        try Data().write(to: URL(fileURLWithPath: scratch.path + "2"))
        #expect(registry.memory(of: scratch.path) == nil)
        let memory = DeviceRegistry.Memory(device: "d", sequence: 3, chain: "c0")
        registry.remember(memory, for: scratch.path)
        #expect(registry.memory(of: scratch.path) == memory)
        for next in [("d", 1_000, "c01234"), ("e", 4, "c1")] {
            let later = DeviceRegistry.Memory(device: next.0, sequence: next.1, chain: next.2)
            registry.remember(later, for: scratch.path)
            #expect(registry.memory(of: scratch.path) == later)
        }
        #expect(registry.memory(of: scratch.path + "2") == nil)
        #expect(registry.memory(of: scratch.path + "3") == nil)
    }

    @Test func `its folder and files are the user's alone and leave no draft`() throws {
        let folder = scratch.folder + "/a/state"
        let registry = DeviceRegistry(folder: folder)
        try Data().write(to: URL(fileURLWithPath: scratch.path))
        registry.remember(DeviceRegistry.Memory(device: "d", sequence: 3, chain: "c0"), for: scratch.path)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        try #require(files.count == 1)
        let modes = try [folder, "\(folder)/\(files[0])"].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
        }
        #expect(modes == [0o700, 0o600])
    }

    @Test(arguments: ["", "\n", "d 3", "d three c0", "d 3 c0 more", "\u{0}"])
    func `a memory that cannot be read is none`(text: String) throws {
        let folder = scratch.folder + "/state"
        let registry = DeviceRegistry(folder: folder)
        try Data().write(to: URL(fileURLWithPath: scratch.path))
        registry.remember(DeviceRegistry.Memory(device: "d", sequence: 3, chain: "c0"), for: scratch.path)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        #expect(registry.memory(of: scratch.path) == nil)
    }

    @Test func `a state folder that cannot be written costs a new device and no data`() throws {
        try Data().write(to: URL(fileURLWithPath: scratch.folder + "/state"))
        let file = try scratch.found()
        try file.add(Site.named("S1"))
        #expect(try letters(file) == ["B", "A"])
        #expect(try file.discrepancies().isEmpty)
    }

    @Test func `another user of one file is another device`() throws {
        let file = try scratch.found()
        let other = try scratch.open(state: "other", seed: 2)
        try other.add(Site.named("S1"))
        try file.add(Site.named("S2"))
        #expect(try file.history().map(\.number) == ["A2", "B1", "A1"])
        #expect(try scratch.open(seed: 3).find("S1", Site.self) != nil)
    }

    @Test func `a copied file gets a device of its own`() throws {
        let file = try scratch.found()
        try scratch.settle(file)
        try FileManager.default.copyItem(atPath: scratch.path, toPath: scratch.folder + "/salinan.sosi")
        let copy = try scratch.open("salinan.sosi", seed: 2)
        try copy.add(Site.named("S1"))
        try file.add(Site.named("S1"))
        #expect(try letters(copy) == ["B", "A"])
        #expect(try letters(file) == ["A", "A"])
        #expect(try copy.discrepancies().isEmpty)
    }

    @Test func `a file that was brought back from a copy gets a new device`() throws {
        let file = try scratch.found()
        try scratch.settle(file)
        let copy = try scratch.bytes()
        try file.add(Site.named("S1"))
        try file.queue.close()
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: scratch.path + ending) }
        // Written into the same inode, as `cp` does.
        let handle = try #require(FileHandle(forWritingAtPath: scratch.path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(copy))
        try handle.close()
        let restored = try scratch.open(seed: 2)
        #expect(try restored.find("S1", Site.self) == nil)
        try restored.add(Site.named("S2"))
        #expect(try letters(restored) == ["B", "A"])
    }

    @Test func `an interruption before the device was remembered changes nothing`() throws {
        let file = try scratch.found()
        let memory = try #require(file.devices.memory(of: scratch.path))
        try file.add(Site.named("S1"))
        file.devices.remember(memory, for: scratch.path)
        try file.add(Site.named("S2"))
        #expect(try file.history().map(\.number) == ["A3", "A2", "A1"])
    }
}
