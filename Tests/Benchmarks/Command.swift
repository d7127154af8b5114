import CLineEditor
import Foundation

/// A command to time as a whole process.
struct Command {
    var words: [String]
    let environment: [String]

    /// Why a command could not be timed.
    enum Failure: Error {
        case cannotStart(String)
        case noPrompt(String)
    }

    /// Seconds from its start to its end, its output thrown away.
    func seconds() throws -> Double {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let begun = now()
        let process = try spawn(&actions, nil)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return now() - begun
    }

    /// Seconds until it shows a prompt on a terminal of its own; then the terminal is closed.
    func secondsToPrompt(_ prompt: String) throws -> Double {
        var terminal: Int32 = -1
        var inner: Int32 = -1
        guard line_editor_pseudo_terminal(&terminal, &inner) == 0 else { throw Failure.cannotStart("pseudo-terminal") }
        defer { close(inner) }
        let name = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(inner)")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in Int32(0)...2 { posix_spawn_file_actions_addopen(&actions, descriptor, name, O_RDWR, 0) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID: the terminal that the new session opens first becomes its own.
        posix_spawnattr_setflags(&attributes, 0x80)
        let begun = now()
        let process = try spawn(&actions, &attributes)
        var seen = ""
        var elapsed: Double?
        var buffer = [UInt8](repeating: 0, count: 4096)
        while elapsed == nil {
            let count = read(terminal, &buffer, buffer.count)
            guard count > 0 else { break }
            seen += String(decoding: buffer.prefix(count), as: UTF8.self)
            if seen.contains(prompt) { elapsed = now() - begun }
        }
        kill(process, SIGKILL)
        close(terminal)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        guard let elapsed else { throw Failure.noPrompt(seen) }
        return elapsed
    }

    func spawn(
        _ actions: inout posix_spawn_file_actions_t, _ attributes: UnsafeMutablePointer<posix_spawnattr_t>?
    ) throws -> pid_t {
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        guard posix_spawn(&process, words[0], &actions, attributes, &arguments, &variables) == 0 else {
            throw Failure.cannotStart(words[0])
        }
        return process
    }

    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
