import Glibc
import Synchronization

/// Asks at a terminal without showing what is typed.
///
/// Echo and signals of the terminal are off while it asks: Ctrl-C gives up the line. When the process is told to end, the terminal
/// is put back as it was first.
package struct HiddenPrompt: HiddenInput {
    private let input: Int32
    private let output: Int32

    private static let ending = Atomic<Int32>(0)
    private static let signals: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    private static let limit = 4_096

    /// A prompt on a terminal's two ends.
    package init(input: Int32 = STDIN_FILENO, output: Int32 = STDERR_FILENO) {
        self.input = input
        self.output = output
    }

    package func next(prompt: String) -> InputLine {
        var usual = termios()
        guard tcgetattr(input, &usual) == 0 else { return .end }
        HiddenPrompt.ending.store(0, ordering: .relaxed)
        let former = HiddenPrompt.signals.map { number in
            let usual = signal(number) { HiddenPrompt.ending.store($0, ordering: .relaxed) }
            // A program that was started to outlive its terminal goes on doing so.
            if unsafeBitCast(usual, to: Int.self) == 1 { signal(number, usual) }
            return usual
        }
        var quiet = usual
        quiet.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        // A secret is not taken from what was typed ahead.
        tcsetattr(input, TCSAFLUSH, &quiet)
        write(prompt)
        let line = read()
        tcsetattr(input, TCSAFLUSH, &usual)
        write("\r\n")
        for (number, handler) in zip(HiddenPrompt.signals, former) { signal(number, handler) }
        let raised = HiddenPrompt.ending.load(ordering: .relaxed)
        // The signal does now what it would have done; another thread takes it, so that the end is waited for.
        if raised != 0 {
            kill(getpid(), raised)
            poll(nil, 0, 1_000)
        }
        return line
    }

    private func read() -> InputLine {
        var line: [UInt8] = []
        while HiddenPrompt.ending.load(ordering: .relaxed) == 0 {
            var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 200) > 0 else { continue }
            var byte: UInt8 = 0
            guard Glibc.read(input, &byte, 1) == 1 else { return .end }
            switch byte {
            case 3: return .cancelled
            case 4: if line.isEmpty { return .end }
            case 10, 13: return .line(String(decoding: line, as: UTF8.self))
            case 8, 127:
                guard let last = String(decoding: line, as: UTF8.self).last else { break }
                line.removeLast(String(last).utf8.count)
            case 21: line = []
            case 0..<32: break
            default:
                guard line.count < HiddenPrompt.limit else { break }
                line.append(byte)
            }
        }
        return .cancelled
    }

    private func write(_ text: String) { _ = Glibc.write(output, text, text.utf8.count) }
}
