import Glibc
import Synchronization

/// A terminal whose keys are the program's own while a line is edited: nothing is echoed, and Ctrl-C and Ctrl-Z are keys like any
/// other. It is left as it was found, also when the process is told to end meanwhile.
final class RawTerminal {
    let input: Int32
    let output: Int32
    private let sink: FileSink
    private var usual = termios()
    private var former: [(number: Int32, action: sigaction)] = []

    /// What the one who waits for keys is told.
    enum Arrival {
        case keys([Key])
        /// The terminal has another size, or the process goes on after a stop.
        case changed
        /// There is no terminal any more.
        case closed
    }

    /// What woke the one who waits.
    private enum Event {
        case bytes([UInt8])
        case changed
        /// Nothing came in time.
        case timeout
        /// There is no terminal any more.
        case closed
    }

    init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
        sink = FileSink(descriptor: output)
    }

    /// Makes the keys the program's own.
    func begin() {
        tcgetattr(input, &usual)
        watchSignals()
        setRaw()
    }

    /// Leaves the terminal as it was found.
    func end() {
        write("\u{1B}[?2004l")
        tcsetattr(input, TCSADRAIN, &usual)
        for (number, action) in former {
            var action = action
            sigaction(number, &action, nil)
        }
        former = []
    }

    /// A line that the terminal edits itself, for one that can only print. Ctrl-C ends it as a line end does, so that it is seen.
    func plainLine() -> InputLine {
        tcgetattr(input, &usual)
        var modes = usual
        let (interrupt, endOfLine) = (modes.c_cc.0, modes.c_cc.11)
        modes.c_cc.0 = 0
        modes.c_cc.11 = interrupt == 0 ? endOfLine : interrupt
        modes.c_lflag |= tcflag_t(ECHO | ICANON)
        tcsetattr(input, TCSADRAIN, &modes)
        defer { tcsetattr(input, TCSADRAIN, &usual) }
        var line: [UInt8] = []
        while true {
            var bytes = [UInt8](repeating: 0, count: 4_096)
            let count = read(input, &bytes, bytes.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { return line.isEmpty ? .end : .line(String(decoding: line, as: UTF8.self)) }
            line += bytes.prefix(count)
            if line.last == interrupt, interrupt != 0 {
                write("\n")
                return .cancelled
            }
            guard line.last == UInt8(ascii: "\n") else { continue }
            return .line(String(decoding: line.dropLast(), as: UTF8.self))
        }
    }

    /// Stops the process as Ctrl-Z does, with the terminal as it was found; returns when it goes on.
    func stop() {
        write("\u{1B}[?2004l")
        tcsetattr(input, TCSADRAIN, &usual)
        kill(0, SIGTSTP)
        setRaw()
    }

    /// What ends the process, once the terminal is as it was.
    private static let fatal = [SIGTERM, SIGHUP]

    /// After Escape so many milliseconds pass before it is a key of its own.
    private static let escapeDelay: Int32 = 50

    /// Waits so long and says whether no key and no signal came.
    func isQuiet(milliseconds: Int32) -> Bool {
        var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&ready, 1, milliseconds) == 0
    }

    /// Waits for the next keys or a signal.
    func next(_ reader: inout KeyReader) -> Arrival {
        switch wait(milliseconds: reader.isWaiting ? Self.escapeDelay : -1) {
        case .bytes(let bytes): .keys(reader.keys(from: bytes))
        case .timeout: .keys(reader.flush())
        case .changed: .changed
        case .closed: .closed
        }
    }

    private func wait(milliseconds: Int32) -> Event {
        while true {
            var ready = [
                pollfd(fd: input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: Wake.reading, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&ready, 2, milliseconds)
            if count == 0 { return .timeout }
            if count < 0 {
                if errno == EINTR { continue }
                return .closed
            }
            if ready[1].revents & Int16(POLLIN) != 0 {
                var marks = [UInt8](repeating: 0, count: 64)
                let read = Glibc.read(Wake.reading, &marks, marks.count)
                guard read > 0 else { continue }
                if let fatal = marks.prefix(read).first(where: { Self.fatal.contains(Int32($0)) }) {
                    end()
                    raise(Int32(fatal))
                    continue
                }
                guard marks.prefix(read).contains(UInt8(SIGCONT)) else { return .changed }
                // The shell has set the terminal for itself in the meantime.
                setRaw()
                return .changed
            }
            var bytes = [UInt8](repeating: 0, count: 4_096)
            let read = Glibc.read(input, &bytes, bytes.count)
            if read < 0, errno == EINTR || errno == EAGAIN { continue }
            return read > 0 ? .bytes(Array(bytes.prefix(read))) : .closed
        }
    }

    /// Sends text to the screen.
    func write(_ text: String) {
        sink.write(text)
        sink.flush()
    }

    private func setRaw() {
        var modes = usual
        modes.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON)
        modes.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
        // VMIN and VTIME: a read waits for one byte.
        modes.c_cc.6 = 1
        modes.c_cc.5 = 0
        tcsetattr(input, TCSADRAIN, &modes)
        write("\u{1B}[?2004h")
    }

    private func watchSignals() {
        Wake.prepare()
        for number in [SIGWINCH, SIGCONT] + Self.fatal {
            var before = sigaction()
            sigaction(number, nil, &before)
            // Whoever handles the end of the process already goes on doing so.
            if Self.fatal.contains(number), before.__sigaction_handler.sa_handler != nil { continue }
            var action = sigaction()
            action.__sigaction_handler.sa_handler = Wake.noted
            sigaction(number, &action, nil)
            former.append((number, before))
        }
    }
}

/// What a signal's handler needs. A signal may arrive on any thread of the process, so that the read that should notice it is woken
/// through a pipe.
private enum Wake {
    private static let pipe = Atomic<Int64>(-1)

    static var reading: Int32 { Int32(truncatingIfNeeded: pipe.load(ordering: .relaxed) & 0xFFFF_FFFF) }

    /// Opens the pipe once.
    static func prepare() {
        guard pipe.load(ordering: .relaxed) < 0 else { return }
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        pipe.store(Int64(ends[1]) << 32 | Int64(ends[0]), ordering: .sequentiallyConsistent)
    }

    static let noted: @convention(c) (Int32) -> Void = { number in
        let saved = errno
        var mark = UInt8(truncatingIfNeeded: number)
        _ = Glibc.write(Int32(truncatingIfNeeded: Wake.pipe.load(ordering: .relaxed) >> 32), &mark, 1)
        errno = saved
    }
}
