import Foundation

extension Command {
    /// What a process took.
    struct Usage {
        /// Its exit code; nil if a signal ended it.
        var status: Int?
        /// Seconds from its start to its end.
        var wall: Double
        /// Seconds of the processors.
        var work: Double
        /// Most memory at a time, in megabytes of 1,000,000 bytes.
        var memory: Double
        /// What it wrote to its standard output and error.
        var output: String
    }

    /// Runs the command to its end.
    func usage() throws -> Usage {
        var pipes: [Int32] = [-1, -1]
        guard pipe(&pipes) == 0 else { throw Failure.cannotStart(words[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for descriptor in [Int32(1), 2] { posix_spawn_file_actions_adddup2(&actions, pipes[1], descriptor) }
        for descriptor in pipes { posix_spawn_file_actions_addclose(&actions, descriptor) }
        let begun = Clock.wall()
        let process = try spawn(&actions, nil)
        close(pipes[1])
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var count = read(pipes[0], &buffer, buffer.count)
        while count > 0 {
            output += buffer.prefix(count)
            count = read(pipes[0], &buffer, buffer.count)
        }
        close(pipes[0])
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
        return Usage(
            status: status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : nil, wall: Clock.wall() - begun,
            work: seconds(usage.ru_utime) + seconds(usage.ru_stime), memory: Double(usage.ru_maxrss) * 1024 / 1e6,
            output: String(decoding: output, as: UTF8.self))
    }
}
