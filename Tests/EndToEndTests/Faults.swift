import Foundation
import Testing

/// The library that stands between a program and the system; nil where it was not built.
let faultLibrary: String? = {
    let beside = CommandLine.arguments.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let place = beside?.appendingPathComponent("libFaults.so").path
    return place.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
}()

/// What happens to a call that changes a file.
enum Fault: String, CaseIterable {
    /// The program is killed before it.
    case kill
    /// A write gets half through, and the program is killed.
    case half
    /// It fails, and all later ones too: the disk is full.
    case full
    /// It fails once.
    case broken
}

extension Workplace {
    /// Runs the program while the call of that number fails.
    func run(_ words: [String], _ fault: Fault, at number: Int) throws -> Execution {
        let library = try #require(faultLibrary)
        let before = environment
        defer { environment = before }
        environment["LD_PRELOAD"] = library
        environment["FAULT_FOLDER"] = folder
        environment["FAULT_AT"] = "\(number)"
        environment["FAULT_MODE"] = fault.rawValue
        if fault == .full { environment["FAULT_ON"] = "1" }
        return try run(words)
    }

    /// How many calls a command makes that change files.
    func countingCalls(_ words: [String]) throws -> (execution: Execution, calls: Int) {
        let library = try #require(faultLibrary)
        let before = environment
        defer { environment = before }
        // Outside the folder, where it is not counted itself.
        let told = NSTemporaryDirectory() + "calls-" + UUID().uuidString
        defer { unlink(told) }
        environment["LD_PRELOAD"] = library
        environment["FAULT_FOLDER"] = folder
        environment["FAULT_COUNT"] = told
        let execution = try run(words)
        let text = String(decoding: bytes(told), as: UTF8.self)
        return (execution, try #require(text.split(separator: "\n").last.flatMap { Int($0) }))
    }

    /// Another place with the same files, where nothing of this one is touched.
    func twin() throws -> Workplace {
        let twin = try Workplace()
        for name in ["LD_PRELOAD", "FAULT_CLOCK"] { twin.environment[name] = environment[name] }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: twin.folder + "/" + name)
        }
        return twin
    }

    /// The entries of the campaign and all that it says, in words that do not depend on time and chance.
    func standing() throws -> [String] {
        let history = try run(["history", "--limit", "1000", "--format", "csv"])
        #expect(history.code == 0, "\(history.talk)")
        let entries = history.output.split(separator: "\r\n").map { line in
            // Number and kind; times and names of devices differ from run to run.
            line.split(separator: ",", omittingEmptySubsequences: false).enumerated().filter {
                [0, 3, 5, 6].contains($0.offset)
            }
            .map { String($0.element) }.joined(separator: ",")
        }
        // Identifiers of people are drawn anew in each run.
        let lists = try run(["attend", "export"]).output.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).enumerated().filter { $0.offset != 1 }
                .map { String($0.element) }.joined(separator: ",")
        }
        return entries + lists
    }
}
