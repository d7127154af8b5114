import Crypto
import Foundation

/// Reads a bundle: a header, entries, and a last line with the SHA-256 of all bytes before it.
package struct BundleReader {
    /// What the bundle says of itself.
    package let header: BundleHeader
    private let bytes: [UInt8]
    /// Where the entries end.
    private let end: Int
    private var position: Int
    private var number = 1

    /// Reads the header and holds the bytes against their digest. O(length).
    ///
    /// - Throws: `foreign`, `newer`, `broken` or `malformed`.
    package init(_ bytes: [UInt8]) throws(BundleProblem) {
        self.bytes = bytes
        let start = Array("{\"bundle\":".utf8)
        guard bytes.starts(with: start) else { throw .foreign }
        // What comes through a chat may lack the last line end, never more.
        let last = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
        guard let before = bytes[..<last].lastIndex(of: UInt8(ascii: "\n")) else { throw .broken }
        end = before + 1
        let trailer = Content.values(String(decoding: bytes[end..<last], as: UTF8.self))
        guard trailer["sha256"] == .text(Data(SHA256.hash(data: bytes[..<end])).hex) else { throw .broken }
        let first = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? before
        guard let text = String(validating: bytes[..<first], as: UTF8.self) else { throw .malformed(line: 1) }
        header = try BundleHeader(BundleLine(text, number: 1))
        position = first + 1
    }

    /// How much has been read, 0...1.
    package var fraction: Double { end == 0 ? 1 : Double(position) / Double(end) }

    /// The next entry; nil behind the last. Throws `malformed`.
    mutating func next() throws(BundleProblem) -> BundleEntry? {
        guard position < end else { return nil }
        let line = try nextLine()
        var entry = try BundleEntry(line)
        let (changes, facts) = (try line.integer("changes"), try line.integer("facts"))
        guard changes >= 0, facts >= 0 else { throw line.malformed }
        for _ in 0..<changes { entry.changes.append(try BundleEntry.Change(try nextLine())) }
        for _ in 0..<facts { entry.facts.append(try BundleEntry.Fact(try nextLine())) }
        return entry
    }

    /// Reads all entries that are left and counts them. O(length); throws `malformed`.
    package func countEntries() throws(BundleProblem) -> Int {
        var reader = self
        var count = 0
        while try reader.next() != nil { count += 1 }
        return count
    }

    private mutating func nextLine() throws(BundleProblem) -> BundleLine {
        number += 1
        guard position < end, let stop = bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")),
            let text = String(validating: bytes[position..<stop], as: UTF8.self)
        else { throw .malformed(line: number) }
        position = stop + 1
        return try BundleLine(text, number: number)
    }

    /// The last line of a bundle whose other bytes have that digest.
    static func trailer(_ digest: SHA256.Digest) -> String {
        Content.text([("sha256", .text(Data(digest).hex))]) + "\n"
    }
}
