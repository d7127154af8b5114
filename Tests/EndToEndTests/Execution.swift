import Foundation
import Testing

/// The built program that the tests run, from `SOSIALISASI_BINARY`.
let binary = ProcessInfo.processInfo.environment["SOSIALISASI_BINARY"].flatMap { $0.isEmpty ? nil : $0 }

/// Why the tests are left out where no program is named.
let noBinary: Comment = "SOSIALISASI_BINARY names no built program"

/// One run of the program: its exit and what it wrote.
struct Execution {
    /// The exit code; nil if a signal ended it or it did not end in time.
    let code: Int32?
    /// The bytes of standard output.
    let data: [UInt8]
    /// The bytes of standard error.
    let talkBytes: [UInt8]

    /// Standard output as text.
    var output: String { String(decoding: data, as: UTF8.self) }
    /// Standard error as text.
    var talk: String { String(decoding: talkBytes, as: UTF8.self) }
    /// Whether an escape character is in either.
    var hasEscapes: Bool { data.contains(0x1B) || talkBytes.contains(0x1B) }
}

/// A process that was started and not yet waited for.
struct Started {
    let pid: pid_t

    /// Waits for the end; nil if a signal ended it. One that takes too long is killed.
    func wait(seconds: Int = 60) -> Int32? {
        var status: Int32 = 0
        for _ in 0..<(seconds * 500) {
            let ended = waitpid(pid, &status, WNOHANG)
            if ended == pid { return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil }
            if ended < 0, errno != EINTR { return nil }
            usleep(2_000)
        }
        kill(pid, SIGKILL)
        waitpid(pid, &status, 0)
        Issue.record("the program did not end within \(seconds) seconds")
        return nil
    }
}

/// Starts the program on three descriptors.
func start(_ arguments: [[UInt8]], environment: [String: String], _ descriptors: (Int32, Int32, Int32)) throws
    -> Started
{
    let program = try #require(binary)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, source) in [descriptors.0, descriptors.1, descriptors.2].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([Array(program.utf8)] + arguments).map { word in
        (word + [0]).withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { strdup($0.assumingMemoryBound(to: CChar.self)) }
        }
    }
    var variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for word in words + variables { free(word) } }
    words.append(nil)
    variables.append(nil)
    var pid = pid_t()
    try #require(posix_spawn(&pid, program, &actions, nil, words, variables) == 0)
    return Started(pid: pid)
}

/// A folder for one test with what the program needs to know of its surroundings.
final class Workplace {
    let folder: String
    var environment: [String: String]

    init(_ variables: [String: String] = [:]) throws {
        folder = NSTemporaryDirectory() + "sosialisasi-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        environment = [
            "HOME": folder, "XDG_STATE_HOME": folder + "/state", "LANG": "en_US.UTF-8", "USER": "dewi", "TERM": "xterm",
            "XDG_CONFIG_HOME": folder + "/config", "PAGER": "cat",
            "SOSIALISASI_FILE": folder + "/a.sosi",
        ].merging(variables) { $1 }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Runs the program with those words and `input` on standard input.
    @discardableResult
    func run(_ words: [String], input: String = "") throws -> Execution {
        try run(words.map { Array($0.utf8) }, input: Array(input.utf8))
    }

    /// Runs the program with the words of a line, split at spaces.
    @discardableResult
    func run(_ line: String, input: String = "") throws -> Execution {
        try run(line.split(separator: " ").map(String.init), input: input)
    }

    /// Runs the program with words that need not be text.
    func run(_ words: [[UInt8]], input: [UInt8] = []) throws -> Execution {
        let name = folder + "/" + UUID().uuidString
        try Data(input).write(to: URL(fileURLWithPath: name + ".in"))
        let source = open(name + ".in", O_RDONLY | O_CLOEXEC)
        let data = open(name + ".out", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        let talk = open(name + ".err", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            for descriptor in [source, data, talk] { close(descriptor) }
            for ending in [".in", ".out", ".err"] { unlink(name + ending) }
        }
        let code = try start(words, environment: environment, (source, data, talk)).wait()
        return Execution(code: code, data: bytes(name + ".out"), talkBytes: bytes(name + ".err"))
    }

    /// Writes a file into the folder and gives its path.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

    /// Writes bytes into a file of the folder and gives its path.
    @discardableResult
    func file(_ name: String, _ content: [UInt8]) throws -> String {
        let path = folder + "/" + name
        try Data(content).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// The bytes of a file; none if it cannot be read.
    func bytes(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? [] }

    /// The campaign file.
    var campaign: String { folder + "/a.sosi" }

    /// Founds a campaign of two sites and a team.
    func found() throws {
        try #require(try run("init --branch Pangkalpinang").code == 0)
        let sites = """
            id,name,ecosystem,region,latitude,longitude
            V1,Kurau,village,19.04.01.2005,-2.3390,106.2240
            V2,Gedung Nasional,village,19.71.02.1002,-2.1248,106.1150

            """
        try #require(try run(["site", "import", try file("sites.csv", sites)]).code == 0)
        let team = "team add --id T1 --name Bangka --latitude -2.1262 --longitude 106.1134"
        try #require(try run(team).code == 0)
    }

    /// The sample campaign's folder.
    static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("samples/babel").path
}
