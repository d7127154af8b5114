import Outreach
import Synchronization
import Testing

@testable import Operations

@Suite struct ImportWatchTests {
    private func list(_ rows: Int) -> String {
        "acara,orang,nama\n" + (0..<rows).map { "A1,P\($0),Contoh \($0)\n" }.joined()
    }

    @Test func `who looks on is told rows and fraction`() async throws {
        let branch = try await Branch()
        try await branch.event("V1", "2026-10-05 09:00")
        let seen = Mutex<[(Int, Double)]>([])
        let watch = ImportWatch(onProgress: { rows, fraction in seen.withLock { $0.append((rows, fraction)) } })
        _ = try await branch.workspace.importFile(
            .attendance, path: try branch.file("list.csv", list(3_000)), watch: watch)
        let told = seen.withLock { $0 }
        #expect(told.map(\.0) == [1_024, 2_048])
        #expect(told.allSatisfy { $0.1 > 0.3 && $0.1 < 0.7 })
    }

    @Test(arguments: [NounKind.attendance, .person]) func `an import that is stopped leaves nothing`(noun: NounKind)
        async throws
    {
        let branch = try await Branch()
        try await branch.event("V1", "2026-10-05 09:00")
        let before = try await branch.workspace.history().count
        let count = Mutex(0)
        let watch = ImportWatch(isCancelled: {
            count.withLock {
                $0 += 1; return $0 > 2
            }
        })
        let text = noun == .person ? "id,nama\n" + (0..<3_000).map { "P\($0),Contoh\n" }.joined() : list(3_000)
        let path = try branch.file("list.csv", text)
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(noun, path: path, watch: watch)
        }
        #expect(failure?.exitCode == .interrupted && failure?.code == "import.interrupted")
        #expect(try await branch.workspace.history().count == before)
        #expect(try await branch.workspace.records(Person.self).isEmpty)
    }
}
