import Foundation
import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct CampaignFileMergeBundleTests {
    @Test func `what one device entered is there on the other after a merge`() throws {
        let devices = try Devices(2)
        let event = try devices.event
        let new = try devices[1].add(Person.named("Siti")).record
        try devices[1].write("attend.add", by: "dewi") { try $0.insert(Attendance.of(new.id, at: event.id)) }
        let report = try devices.give(from: 1, to: 0)
        #expect(report.entries == 2)
        #expect(report.created == [.person: 1])
        #expect(report.facts == [.attendance: 1])
        #expect(report.sources.map(\.letter) == ["B", "B"])
        #expect(report.sources.map(\.actor) == ["dewi", "rina"])
        #expect(try devices[0].all(Person.self).map(\.name).contains("Siti"))
        #expect(try devices[0].facts(Attendance.self, of: (.event, event.id)).map(\.fact.person) == [new.id])
        #expect(try devices[0].discrepancies() == [])
    }

    @Test func `the same bundle again changes nothing`() throws {
        let devices = try Devices(2)
        try devices[1].add(Person.named("Siti"))
        let bundle = try devices.bundle(of: 1)
        _ = try devices[0].merge(BundleReader(bundle))
        let before = try devices[0].meaning()
        let report = try devices[0].merge(BundleReader(bundle))
        #expect(report.entries == 0)
        #expect(report.held == 9)
        #expect(try devices[0].meaning() == before)
    }

    @Test(arguments: 0..<12)
    func `devices that have heard of the same entries hold the same, in whatever order they came`(seed: Int) throws {
        let devices = try Devices(3)
        var random = SplitMix(seed: UInt64(seed))
        var work = devices.files.enumerated().map { index, file in
            RandomOperations(file, seed: UInt64(seed * 10 + index))
        }
        for _ in 0..<4 {
            for device in devices.files.indices {
                for _ in 0..<Int.random(in: 0...6, using: &random) {
                    let file = devices[device]
                    switch Int.random(in: 0...9, using: &random) {
                    case 0, 1: if let last = try file.lastUndoable() { _ = try? file.reverse(last, by: "rina") }
                    case 2: if let last = try file.lastRedoable() { _ = try? file.reverse(last, by: "rina") }
                    default: _ = try work[device].perform()
                    }
                }
            }
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let from = Int.random(in: 0...2, using: &random)
                let to = (from + Int.random(in: 1...2, using: &random)) % 3
                try devices.give(from: from, to: to)
                #expect(try devices[to].discrepancies() == [])
            }
        }
        try devices.exchange()
        let meaning = try devices[0].meaning()
        for file in devices.files {
            #expect(try file.meaning() == meaning)
            #expect(try file.discrepancies() == [])
            #expect(try file.conflicts() == devices[0].conflicts())
        }
    }

    @Test func `of a field that both changed the later entry holds, and both values are told of`() throws {
        let devices = try Devices(2)
        let wati = try devices.person("Wati")
        for (index, name) in ["Wati A.", "Wati B."].enumerated() {
            var person = wati
            person.name = name
            try devices[index].write("person.edit", by: "rina") { try $0.update(person) }
        }
        try devices.exchange()
        for file in devices.files {
            let conflict = try file.conflicts().first.orThrow()
            #expect(conflict.subject == .field(.person, id: wati.id, name: "name"))
            #expect(Set(conflict.sides.flatMap(\.values).map(\.value)) == [.text("Wati A."), .text("Wati B.")])
            #expect(conflict.sides.map(\.counts) == [false, true])
            let held = try file.all(Person.self).first { $0.id == wati.id }.orThrow()
            #expect(conflict.sides.last?.values.map(\.value) == [.text(held.name)])
        }
    }

    @Test func `different fields of one record are brought together`() throws {
        let devices = try Devices(2)
        var named = try devices.person("Wati")
        named.name = "Wati A."
        try devices[0].write("person.edit", by: "rina") { try $0.update(named) }
        var placed = try devices[1].all(Person.self).first { $0.name == "Wati" }.orThrow()
        placed.village = "Kurau"
        try devices[1].write("person.edit", by: "dewi") { try $0.update(placed) }
        try devices.exchange()
        for file in devices.files {
            #expect(try file.conflicts() == [])
            let wati = try file.all(Person.self).first { $0.id == named.id }.orThrow()
            #expect(wati.name == "Wati A." && wati.village == "Kurau")
        }
    }

    @Test func `someone whom both put on one list stands there once`() throws {
        let devices = try Devices(2)
        let (event, person) = (try devices.event, try devices.person("Budi"))
        for file in devices.files {
            try file.write("attend.add", by: "rina") { try $0.insert(Attendance.of(person.id, at: event.id)) }
        }
        try devices.exchange()
        for file in devices.files {
            #expect(try file.facts(Attendance.self, of: (.event, event.id)).count == 1)
            #expect(try file.conflicts() == [])
            #expect(try file.discrepancies() == [])
        }
    }

    @Test func `a line that outranks another gives way to it when it is undone, and comes back`() throws {
        let devices = try Devices(2)
        let (event, person) = (try devices.event, try devices.person("Budi"))
        for (index, stage) in [Attendance.Stage.interested, .paid].enumerated() {
            try devices[index].write("attend.add", by: "rina") { journal in
                var line = Attendance.of(person.id, at: event.id)
                line.stage = stage
                try journal.insert(line)
            }
        }
        try devices.exchange()
        func stages(_ file: CampaignFile) throws -> [Attendance.Stage?] {
            try file.facts(Attendance.self).map(\.fact.stage)
        }
        #expect(try stages(devices[1]) == [.paid])
        #expect(try devices[1].conflicts().map(\.subject) == [.fact(.attendance, event: event.id, person: person.id)])
        let undo = try devices[1].turn(try devices[1].lastUndoable())
        #expect(try stages(devices[1]) == [.interested])
        #expect(try devices[1].discrepancies() == [])
        try devices[1].turn(undo)
        #expect(try stages(devices[1]) == [.paid])
        #expect(try devices[1].discrepancies() == [])
        try devices.exchange()
        #expect(try devices[0].meaning() == devices[1].meaning())
    }

    @Test func `two devices that took the same letter are told apart alike everywhere`() throws {
        let devices = try Devices(3)
        let names = ["Satu", "Dua", "Tiga"]
        for (file, name) in zip(devices.files, names) { try file.add(Person.named(name)) }
        #expect(try devices[2].all(Person.self).map(\.handle).contains("B1"))
        try devices.exchange()
        for file in devices.files {
            #expect(try file.meaning() == devices[0].meaning())
            let handles = try file.all(Person.self).filter { names.contains($0.name) }.map(\.handle).sorted()
            #expect(handles == ["A3", "B1", "C1"])
        }
    }

    @Test func `an erased person is gone on every device, whatever others said of him meanwhile`() throws {
        let devices = try Devices(3)
        let (event, wati) = (try devices.event, try devices.person("Wati"))
        try devices[0].write("attend.add", by: "rina") { try $0.insert(Attendance.of(wati.id, at: event.id)) }
        var told = wati
        told.phone = PhoneNumber(cell: "081234567890")
        try devices[1].write("person.edit", by: "dewi") { try $0.update(told) }
        try devices[2].write("person.erase", by: "tono") { try $0.erase(person: wati.id, on: Day(number: 20_731)) }
        #expect(try devices.give(from: 2, to: 0).erased == 1)
        try devices.exchange()
        let meaning = try devices[0].meaning()
        for (index, file) in devices.files.enumerated() {
            #expect(try file.meaning() == meaning)
            #expect(try file.discrepancies() == [])
            #expect(try file.conflicts() == [])
            #expect(try file.facts(Attendance.self).map(\.fact.person) == [wati.id])
            let bundle = String(decoding: try devices.bundle(of: index), as: UTF8.self)
            #expect(!bundle.contains("Wati") && !bundle.contains("081234567890"))
        }
    }

    @Test func `content that no digest vouches for is refused, but for what an erasure leaves`() throws {
        let devices = try Devices(2)
        try devices[1].add(Person.named("Siti"))
        let text = String(decoding: try devices.bundle(of: 1), as: UTF8.self)
        let salt = try #require(
            text.split(separator: "\n").last { $0.contains("Siti") }?.components(separatedBy: "\"salt\":").last)
        let forged = text.replacingOccurrences(of: "\"salt\":" + salt.prefix(34), with: "\"salt\":null")
            .replacingOccurrences(of: "Siti", with: "Sita")
        #expect(forged.contains("\"salt\":null"))
        #expect {
            try devices[0].merge(BundleReader(reseal(forged)))
        } throws: { error in
            if case .malformed = error as? BundleProblem { true } else { false }
        }
    }

    @Test func `another campaign's bundle is refused`() throws {
        let devices = try Devices(1)
        let other = try Scratch()
        let file = try other.found(seed: 99)
        #expect(throws: BundleProblem.otherCampaign(branch: "Pangkalpinang")) {
            try file.merge(BundleReader(try devices.bundle(of: 0)))
        }
    }

    @Test func `a bundle for one device holds what it lacks, and is refused where more is lacking`() throws {
        let devices = try Devices(3)
        try devices[1].add(Person.named("Siti"))
        try devices.give(from: 1, to: 0)
        try devices[0].add(Person.named("Tono"))
        let bundle = try devices.bundle(of: 0, for: "B")
        #expect(try BundleReader(bundle).header.entries == 1)
        #expect(try devices[1].merge(BundleReader(bundle)).entries == 1)
        #expect(throws: BundleProblem.gap(device: "B", from: 1, to: 1)) { try devices[2].merge(BundleReader(bundle)) }
        #expect(throws: UnknownDevice(letter: "Q", known: ["A", "B"])) { try devices.bundle(of: 0, for: "Q") }
    }

    @Test func `an entry that is not what its chain says is refused and nothing comes in`() throws {
        let devices = try Devices(2)
        try devices[1].add(Person.named("Siti"))
        let text = String(decoding: try devices.bundle(of: 1), as: UTF8.self)
        let before = try devices[0].meaning()
        let forged = try reseal(text.replacingOccurrences(of: "Siti", with: "Sita"))
        #expect(throws: BundleProblem.unverified(device: "B", sequence: 1)) {
            try devices[0].merge(BundleReader(forged))
        }
        #expect(try devices[0].meaning() == before)
    }

    @Test func `a log that went on in two ways is refused`() throws {
        let devices = try Devices(2)
        try devices[1].add(Person.named("Siti"))
        try devices.give(from: 1, to: 0)
        try devices[1].close()
        // The same device with the same memory, but another past.
        try devices.scratch.tamper(
            "UPDATE operation SET chain = x'00' WHERE kind = 'person.add' AND device = 2", "1.sosi")
        let again = try devices.scratch.open("1.sosi", state: "state-x")
        let path = devices.scratch.folder + "/forked"
        _ = try again.makeBundle(at: path, by: "rina")
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(throws: BundleProblem.forked(device: "B", sequence: 1)) {
            try devices[0].merge(BundleReader(bytes))
        }
    }

    @Test func `a new device's campaign file is made of a whole bundle and of no other`() throws {
        let devices = try Devices(2)
        try devices[1].add(Person.named("Siti"))
        let folder = devices.scratch.folder
        let made = folder + "/new.sosi"
        let report = try CampaignFile.create(
            path: made, stateFolder: folder + "/state-new", clock: { Scratch.noon },
            from: BundleReader(try devices.bundle(of: 1)))
        #expect(report.entries == 9)
        let file = try devices.scratch.open("new.sosi", state: "state-new")
        #expect(try file.meaning() == devices[1].meaning())
        #expect(try file.discrepancies() == [])

        try devices.give(from: 1, to: 0)
        try devices[0].add(Person.named("Tono"))
        let part = try devices.bundle(of: 0, for: "B")
        #expect(throws: BundleProblem.incomplete) {
            try CampaignFile.create(
                path: folder + "/part.sosi", stateFolder: folder + "/state-new", clock: { Scratch.noon },
                from: BundleReader(part))
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/part.sosi"))
    }
}

/// The text of a bundle with a digest that fits.
func reseal(_ text: String) throws -> [UInt8] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    let body = lines.dropLast().map { $0 + "\n" }.joined()
    return Array((body + BundleReader.trailer(digest(body))).utf8)
}
