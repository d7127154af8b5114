import Foundation
import FuzzedReaders

/// The reader that `FUZZED_READER` names.
private let reader = ProcessInfo.processInfo.environment["FUZZED_READER"].flatMap { FuzzedReader(rawValue: $0) } ?? .csv

/// The entry that libFuzzer calls with bytes of its making.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    reader.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
