import Crypto
import Foundation
import Testing

@testable import EventLog

/// The digest of a bundle's text.
func digest(_ text: String) -> SHA256.Digest { SHA256.hash(data: Data(text.utf8)) }

@Suite struct BundleReaderTests {
    private func text() throws -> String { String(decoding: try Devices(1).bundle(of: 0), as: UTF8.self) }

    @Test func `a bundle tells of whom and when it is`() throws {
        let header = try BundleReader(Array(text().utf8)).header
        #expect(header.branch == "Pangkalpinang")
        #expect(header.actor == "rina")
        #expect(header.made == Scratch.noon)
        #expect(header.letter == "A")
        #expect(header.entries == 8)
    }

    @Test func `every entry comes out as it went in`() throws {
        var reader = try BundleReader(Array(text().utf8))
        var sequences: [Int] = []
        while let entry = try reader.next() { sequences.append(entry.sequence) }
        #expect(sequences == Array(1...8))
        #expect(reader.fraction == 1)
    }

    @Test func `what is no bundle, was cut short or was changed is told apart`() throws {
        let whole = Array(try text().utf8)
        #expect(throws: BundleProblem.foreign) { try BundleReader([]) }
        #expect(throws: BundleProblem.foreign) { try BundleReader(Array("id,name\n".utf8)) }
        #expect(throws: BundleProblem.broken) { try BundleReader(Array(whole.prefix(30))) }
        #expect(throws: BundleProblem.broken) { try BundleReader(Array(whole.dropLast(200))) }
        var changed = whole
        changed[whole.count / 2] ^= 1
        #expect(throws: BundleProblem.broken) { try BundleReader(changed) }
        #expect(throws: Never.self) { try BundleReader(Array(whole.dropLast(1))) }
    }

    @Test func `a bundle of a newer program is refused`() throws {
        let newer = try text().replacingOccurrences(of: "\"schema\":\(Schema.version)", with: "\"schema\":99")
        #expect(throws: BundleProblem.newer(version: 99)) { try BundleReader(reseal(newer)) }
        let form = try text().replacingOccurrences(of: "{\"bundle\":1", with: "{\"bundle\":2")
        #expect(throws: BundleProblem.newer(version: 2)) { try BundleReader(reseal(form)) }
    }

    @Test(arguments: [
        ("\"sequence\":1,", "\"sequence\":0,"), ("\"lamport\":1,", "\"lamport\":-1,"),
        ("\"changes\":", "\"changes\":-"), ("\"noun\":\"person\"", "\"noun\":\"orang\""),
        ("\"change\":\"create\"", "\"change\":\"make\""), ("\"kind\":\"site.add\"", "\"kind\":\"\\u001b[2J\""),
        ("\"salt\":\"", "\"salt\":\"x"), ("\"record\":\"S1\"", "\"record\":7"), ("Budi", "Bu\\\\u001bdi"),
    ])
    func `a line that says what it cannot say is named`(old: String, new: String) throws {
        let text = try text()
        let bad = text.replacingOccurrences(of: old, with: new)
        #expect(bad != text)
        var reader = try BundleReader(reseal(bad))
        #expect {
            while try reader.next() != nil {}
        } throws: { error in
            if case .malformed(let line) = error as? BundleProblem { line > 1 } else { false }
        }
    }
}
