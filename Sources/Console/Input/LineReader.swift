import Glibc

/// What reading a line met.
package enum InputLine: Hashable, Sendable {
    /// A line without its end.
    case line(String)
    /// The line was given up with Ctrl-C.
    case cancelled
    /// A line of more than a megabyte, which was passed over.
    case overlong
    /// There are no more lines.
    case end
}

/// Lines of a file or pipe, with memory for one line alone. What is no UTF-8 is read as U+FFFD; a carriage return at a
/// line's end and a byte order mark at the beginning are dropped.
package struct LineReader {
    private static let limit = 1 << 20
    private let descriptor: Int32
    private var piece = [UInt8](repeating: 0, count: 1 << 14)
    private var place = 0
    private var filled = 0
    private var isFirst = true

    /// A reader of an open descriptor, which it does not close.
    package init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line.
    package mutating func next() -> InputLine {
        var line: [UInt8] = []
        var isOverlong = false
        while true {
            if place == filled, !fill() {
                if isOverlong { return .overlong }
                return line.isEmpty ? .end : text(line)
            }
            let rest = piece[place..<filled]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            let part = rest[..<(end ?? filled)]
            if line.count + part.count > Self.limit {
                isOverlong = true
                line = []
            }
            if !isOverlong { line += part }
            place = end.map { $0 + 1 } ?? filled
            if end != nil { return isOverlong ? .overlong : text(line) }
        }
    }

    private mutating func text(_ line: [UInt8]) -> InputLine {
        var bytes = line[...]
        if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        isFirst = false
        if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
        return .line(String(decoding: bytes, as: UTF8.self))
    }

    private mutating func fill() -> Bool {
        place = 0
        filled = 0
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&ready, 1, -1)
                continue
            }
            filled = max(0, count)
            return count > 0
        }
    }
}
