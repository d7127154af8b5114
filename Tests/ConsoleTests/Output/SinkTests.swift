import Glibc
import Testing

@testable import Console

@Suite struct SinkTests {
    private func pipeEnds() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    @Test func `text is held until it is flushed`() throws {
        let (reader, writer) = try pipeEnds()
        defer {
            close(reader)
            close(writer)
        }
        let sink = FileSink(descriptor: writer)
        sink.write("halo ")
        sink.write("dunia")
        sink.flush()
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(reader, &bytes, 64)
        #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "halo dunia")
    }

    @Test func `a reader that has gone ends it quietly`() throws {
        FileSink.ignoreBrokenPipes()
        let (reader, writer) = try pipeEnds()
        close(reader)
        defer { close(writer) }
        let sink = FileSink(descriptor: writer)
        sink.write("halo")
        #expect(!sink.isClosed)
        sink.flush()
        #expect(sink.isClosed)
        #expect(sink.failure == nil)
        sink.write("lagi")
        sink.flush()
    }

    @Test func `another failure is kept`() {
        let sink = FileSink(descriptor: -1)
        sink.write("halo")
        sink.flush()
        #expect(sink.failure == EBADF)
    }
}
