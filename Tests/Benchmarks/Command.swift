import Foundation
import Terminals

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

    /// Seconds until it shows a prompt on a terminal of its own; then it is ended.
    func secondsToPrompt(_ prompt: String) throws -> Double {
        let terminal = try PseudoTerminal(columns: 80, rows: 24)
        let begun = now()
        let process = try start(on: terminal)
        defer { end(process) }
        guard terminal.shows(prompt) else { throw Failure.noPrompt(terminal.all) }
        return now() - begun
    }

    /// Starts it on a terminal.
    func start(on terminal: PseudoTerminal) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, terminal.path, O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID: the terminal that the new session opens first becomes its own.
        posix_spawnattr_setflags(&attributes, 0x80)
        return try spawn(&actions, &attributes)
    }

    /// Ends what was started.
    func end(_ process: pid_t) {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
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

    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
