import Glibc

/// A command of the shell that runs at the person's terminal until it ends: a program that they have chosen by a variable.
struct ShellCommand {
    /// What the shell is told; its first argument is `$1`.
    let script: String
    var arguments: [String] = []

    /// Starts it, its input read from a descriptor or from the terminal; nil if it cannot be started.
    func start(readingFrom input: Int32? = nil, closing others: [Int32] = []) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
        for descriptor in others { posix_spawn_file_actions_addclose(&actions, descriptor) }
        let words = ["env", "sh", "-c", script, "sh"] + arguments
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        return posix_spawn(&process, "/usr/bin/env", &actions, nil, &pointers, environ) == 0 ? process : nil
    }

    /// Waits for the end of what was started: its exit code; nil if it cannot be known.
    static func wait(for process: pid_t) -> Int32? {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}
