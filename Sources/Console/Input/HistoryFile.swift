import Glibc
import Outreach

/// The lines that a user has entered, kept in a text file that only that user can read; the latest is last.
///
/// White space at a line's end is cut. Not kept are a line that begins with a space, a line with 16 digits in a row,
/// also with spaces or dots between (an identity number), an empty one, and one that is the same as the line before it. A line break within an entry is
/// written `\n`, a backslash `\\`.
package final class HistoryFile {
    /// How many lines are kept.
    package static let limit = 10_000
    private let path: String?
    /// The lines in order.
    package private(set) var lines: [String] = []

    /// The lines of a file, which need not exist yet; without a path nothing is kept beyond the session.
    package init(path: String?) {
        self.path = path
        guard let path, let bytes = Self.contents(of: path) else { return }
        let kept = bytes.split(separator: UInt8(ascii: "\n"))
        lines = kept.suffix(Self.limit).map { Self.decoded(String(decoding: $0, as: UTF8.self)) }
        // Half as much again may gather before the file is written anew.
        if kept.count > Self.limit * 3 / 2 { rewrite() }
    }

    /// Keeps a line and says whether it was kept. A file that cannot be written is passed over: a session goes on
    /// without it.
    @discardableResult
    package func add(_ line: String) -> Bool {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        guard line.isKeepable, line != lines.last else { return false }
        lines.append(line)
        if lines.count > Self.limit { lines.removeFirst(lines.count - Self.limit) }
        write([line], flags: O_APPEND)
        return true
    }

    private func rewrite() { write(lines, flags: O_TRUNC) }

    private func write(_ lines: [String], flags: Int32) {
        guard let path else { return }
        Self.makeFolder(of: path)
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
        guard file >= 0 else { return }
        fchmod(file, 0o600)
        let sink = FileSink(descriptor: file)
        for line in lines { sink.write(Self.encoded(line) + "\n") }
        sink.flush()
        close(file)
    }

    private static func makeFolder(of path: String) {
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            made += part + "/"
            if part.isEmpty { continue }
            mkdir(made, 0o700)
        }
    }

    private static func contents(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        // A file that has grown beyond all measure is not ours.
        while bytes.count < 1 << 26 {
            let count = read(file, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += piece.prefix(count)
        }
        return bytes
    }

    private static func encoded(_ line: String) -> String {
        guard line.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\n") }) else { return line }
        return String(line.flatMap { $0 == "\\" ? "\\\\" : $0 == "\n" || $0 == "\r\n" ? "\\n" : String($0) })
    }

    private static func decoded(_ line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "\\")) else { return line }
        var decoded = ""
        var isEscaped = false
        for character in line {
            if isEscaped {
                decoded.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                decoded.append(character)
            }
        }
        return decoded
    }
}

extension String {
    /// Whether a history may hold the line.
    fileprivate var isKeepable: Bool {
        guard let first, first != " ", contains(where: { !$0.isWhitespace }), utf8.count <= 10_000 else { return false }
        return !mayHoldIdentityNumber
    }
}
