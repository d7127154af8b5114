import Glibc
import Testing

@testable import Console

@Suite struct HistoryFileTests {
    /// A path in a folder of its own that does not exist yet, and the folder to remove.
    private func withPath(_ body: (String) throws -> Void) rethrows {
        var template = Array("/tmp/riwayat-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return }
        let folder = String(cString: made)
        let path = folder + "/keadaan/sosialisasi/riwayat"
        defer {
            unlink(path)
            rmdir(folder + "/keadaan/sosialisasi")
            rmdir(folder + "/keadaan")
            rmdir(folder)
        }
        try body(path)
    }

    @Test func `lines are kept for the next session`() {
        withPath { path in
            let first = HistoryFile(path: path)
            #expect(first.add("acara daftar"))
            #expect(first.add("catat \"a\nb\" C:\\n  "))
            #expect(HistoryFile(path: path).lines == ["acara daftar", "catat \"a\nb\" C:\\n"])
        }
    }

    @Test func `only the user can read it`() {
        withPath { path in
            HistoryFile(path: path).add("acara")
            var info = stat()
            #expect(stat(path, &info) == 0)
            #expect(info.st_mode & 0o777 == 0o600)
        }
    }

    @Test(arguments: [
        "", "   ", " rahasia", "\trahasia?", "orang tambah --nik 1971021203450001", "x19710212034500012345",
        "orang tambah 1971 0212 0345 0001", "catat 197102.120345.0001",
        String(repeating: "x", count: 10_001),
    ])
    func `private lines are not kept`(line: String) {
        let history = HistoryFile(path: nil)
        let isKept = line.hasPrefix("\t")
        #expect(history.add(line) == isKept)
    }

    @Test func `dates and telephone numbers are kept`() {
        let history = HistoryFile(path: nil)
        #expect(history.add("petugas ubah P1 --telepon 081234567890123"))
        #expect(history.add("jadwal 2026-10-05..2026-10-11 1971 0212 0345"))
    }

    @Test func `a line that was just entered is kept once`() {
        let history = HistoryFile(path: nil)
        #expect(history.add("a"))
        #expect(!history.add("a "))
        #expect(history.add("b"))
        #expect(history.add("a"))
        #expect(history.lines == ["a", "b", "a"])
    }

    @Test func `ten thousand lines are kept, the latest ones`() {
        withPath { path in
            let history = HistoryFile(path: path)
            history.add("awal")
            let file = FileSinkAtEnd(path)
            for number in 0..<15_500 { file.write("baris \(number)\n") }
            file.close()
            let next = HistoryFile(path: path)
            #expect(next.lines.count == HistoryFile.limit)
            #expect(next.lines.last == "baris 15499")
            #expect(HistoryFile(path: path).lines == next.lines)
            next.add("akhir")
            #expect(next.lines.count == HistoryFile.limit)
            #expect(HistoryFile(path: path).lines.last == "akhir")
        }
    }

    @Test func `a file that is damaged or cannot be written does not end the session`() {
        withPath { path in
            HistoryFile(path: path).add("a")
            let file = FileSinkAtEnd(path)
            file.write("b\\\n\n")
            file.close()
            #expect(HistoryFile(path: path).lines == ["a", "b"])
        }
        let lost = HistoryFile(path: "/dev/null/x/y")
        #expect(lost.add("a"))
        #expect(lost.lines == ["a"])
    }
}

/// Writes to the end of a file that exists.
private struct FileSinkAtEnd {
    private let descriptor: Int32
    private let sink: FileSink

    init(_ path: String) {
        descriptor = open(path, O_WRONLY | O_APPEND)
        sink = FileSink(descriptor: descriptor)
    }

    func write(_ text: String) { sink.write(text) }

    func close() {
        sink.flush()
        Glibc.close(descriptor)
    }
}
