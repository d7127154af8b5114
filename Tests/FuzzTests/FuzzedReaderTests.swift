import Foundation
import FuzzedReaders
import Testing

/// Beginnings for the fuzzer, and what it found: bytes that once stopped a reader.
@Suite struct FuzzedReaderTests {
    private static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fuzz/Cases")

    @Test(arguments: FuzzedReader.allCases) func `every kept case is read to its end`(_ reader: FuzzedReader) throws {
        let folder = FuzzedReaderTests.cases.appendingPathComponent(reader.rawValue)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names.count >= 3)
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            reader.read(bytes)
            // Cut anywhere it is read to its end all the same.
            for length in 0..<min(bytes.count, 400) { reader.read(Array(bytes.prefix(length))) }
        }
    }
}
