import Foundation
import Testing

/// Whatever ends a command, wherever it stands then: the campaign is as before it or as after it, and the command can be given again.
@Suite(.enabled(if: binary != nil && faultLibrary != nil, noBinary)) struct FaultTests {
    /// Commands that change much, by what they need before.
    enum Work: String, CaseIterable {
        case importing, accepting, merging, migrating

        var words: [String] {
            switch self {
            case .importing: ["attend", "import", "list.csv"]
            case .accepting: ["plan", "accept", "A1"]
            case .merging: ["bundle", "merge", "other.sosibundle"]
            case .migrating: ["history"]
            }
        }

        /// How the same command ends where it is done already.
        var codeWhenDone: Int32 { self == .accepting ? 1 : 0 }
    }

    /// A campaign as the last version but some left it, brought up to now but for the one that is to migrate.
    private func place(_ work: Work) throws -> Workplace {
        let place = try Workplace()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Older/version-4.sql")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["sqlite3", place.campaign, ".read '\(script.path)'"]
        try shell.run()
        shell.waitUntilExit()
        try #require(shell.terminationStatus == 0)
        // The day on which its plan was made.
        place.environment["LD_PRELOAD"] = faultLibrary
        place.environment["FAULT_CLOCK"] = "\(1_795_780_800 - Int(Date().timeIntervalSince1970))"
        if work == .migrating { return place }
        try #require(try place.run("history").code == 0)
        let rows = (1...40).map { "A1,Orang Contoh \($0),08120000\(1000 + $0),Kurau\n" }
        try place.file("list.csv", "event,name,phone,village\n" + rows.joined())
        if work == .merging {
            let other = try place.twin()
            try #require(try other.run(["attend", "import", other.folder + "/list.csv"]).code == 0)
            try #require(try other.run("event add --site V2 --team T1 --start 2026-12-03T09:00").code == 0)
            try #require(try other.run(["bundle", "make", place.folder + "/other.sosibundle"]).code == 0)
        }
        return place
    }

    private func words(_ work: Work, _ place: Workplace) -> [String] {
        work.words.map { $0.contains(".csv") || $0.contains(".sosibundle") ? place.folder + "/" + $0 : $0 }
    }

    /// The calls that are hit: all of them if that is asked for, else so many over all of the command.
    private func numbers(_ calls: Int, most: Int) -> [Int] {
        let isWhole = ProcessInfo.processInfo.environment["SOSIALISASI_FAULTS"] == "all"
        guard calls > most, !isWhole else { return Array(1...calls) }
        return (0..<most).map { 1 + $0 * (calls - 1) / (most - 1) }
    }

    @Test(arguments: Work.allCases, Fault.allCases)
    func `a fault at any call leaves the old state or the new one`(_ work: Work, _ fault: Fault) throws {
        let start = try place(work)
        let before = work == .migrating ? [] : try start.standing()
        let done = try start.twin()
        let (execution, calls) = try done.countingCalls(words(work, done))
        #expect(execution.code == 0, "\(execution.talk)")
        #expect(calls > 3)
        let after = try done.standing()
        for number in numbers(calls, most: fault == .kill ? 40 : 20) {
            let twin = try start.twin()
            let hit = try twin.run(words(work, twin), fault, at: number)
            let told = "\(work) \(fault) at \(number) of \(calls): \(hit.talk)"
            if fault == .kill || fault == .half { #expect(hit.code == nil, "\(told)") }
            if fault == .full || fault == .broken { #expect(hit.code == 0 || hit.code == 3, "\(told)") }
            let check = try twin.run("check")
            #expect(check.code == 0, "\(told) \(check.talk) \(check.output)")
            let left = try twin.standing()
            if work != .migrating { #expect(left == before || left == after, "\(told)") }
            // What was reported as done is there.
            if hit.code == 0 { #expect(left == after, "\(told)") }
            let again = try twin.run(words(work, twin))
            #expect(again.code == 0 || (left == after && again.code == work.codeWhenDone), "\(told) \(again.talk)")
            let end = try twin.standing()
            #expect(end == after, "\(told) \(end.difference(from: after))")
        }
    }

    @Test func `an import that is killed two hundred times is all there or not at all`() throws {
        let start = try place(.importing)
        var random = SplitMix(state: 4)
        let (before, done) = (try start.standing(), try start.twin())
        try #require(try done.run(words(.importing, done)).code == 0)
        let after = try done.standing()
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        for _ in 0..<200 {
            let twin = try start.twin()
            let delay = UInt32.random(in: 0...60_000, using: &random)
            let words = words(.importing, twin).map { Array($0.utf8) }
            let started = try EndToEndTests.start(words, environment: twin.environment, (nothing, nothing, nothing))
            usleep(delay)
            kill(started.pid, SIGKILL)
            _ = started.wait()
            let left = try twin.standing()
            #expect(left == before || left == after, "after \(delay) microseconds")
            #expect(try twin.run("check").code == 0, "after \(delay) microseconds")
        }
    }

    @Test func `a clock that goes back or far ahead changes no order and loses nothing`() throws {
        let place = try place(.importing)
        for (index, offset) in [0, -86_400, -1_795_000_000, 430_000_000, 0].enumerated() {
            let fixed = try #require(place.environment["FAULT_CLOCK"].flatMap { Int($0) })
            let before = place.environment
            place.environment["FAULT_CLOCK"] = "\(fixed + offset)"
            let added = try place.run(["person", "add", "--name", "Orang \(index)"])
            place.environment = before
            #expect(added.code == 0, "\(added.talk)")
        }
        let people = try place.run("person list --format csv").output.split(separator: "\r\n")
        let names = Set(people.compactMap { $0.split(separator: ",").dropFirst().first.map(String.init) })
        #expect(names.isSuperset(of: (0..<5).map { "Orang \($0)" }))
        // A copied file goes on as a device of its own; entries stand in the order in which they were made.
        let numbers = try place.standing().prefix(6).compactMap { $0.split(separator: ",").first }
        #expect(numbers == ["id", "B5", "B4", "B3", "B2", "B1"])
        #expect(try place.run("check").code == 0)
    }

    @Test func `four that write at once lose nothing that was reported`() throws {
        let place = try place(.importing)
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        var codes: [Int32?] = []
        for round in 0..<5 {
            let started = try (0..<4).map { writer in
                let words = ["person", "add", "--name", "Penulis \(writer) \(round)"].map { Array($0.utf8) }
                return try EndToEndTests.start(words, environment: place.environment, (nothing, nothing, nothing))
            }
            codes += started.map { $0.wait() }
        }
        #expect(codes == Array(repeating: 0, count: 20))
        let people = try place.run("person list --format csv").output.split(separator: "\r\n")
        #expect(people.count { $0.contains("Penulis") } == 20)
        #expect(try place.run("check").code == 0)
    }
}

/// Sebastiano Vigna's SplitMix64: the same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
