import Interchange
import Outreach
import Testing

@testable import Operations

@Suite struct RejectsTests {
    private let sheet = """
        id,name,ecosystem,potential
        N1,Pasar Satu,market,100
        N2,Pasar Dua,mars,100
        N3,Pasar Tiga,market,many
        N4,Pasar Empat,village,50

        """

    @Test func `a dry run tells what would be done and changes nothing`() async throws {
        let branch = try await Branch()
        let before = try await branch.workspace.lastEntry()?.number
        let path = try branch.file("sites.csv", "id,name,ecosystem\nN1,Pasar Satu,market\nV1,Site V1,village\n")
        var options = ImportOptions()
        options.isDryRun = true
        let outcome = try await branch.workspace.importFile(.site, path: path, options: options)
        #expect(outcome.added == 1 && outcome.unchanged == 1)
        #expect(try await branch.workspace.lastEntry()?.number == before)
        #expect(try await !branch.workspace.records(Site.self).contains { $0.id == "N1" })
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `sound rows are taken and the others handed back`() async throws {
        let branch = try await Branch()
        let path = try branch.file("sites.csv", sheet)
        let refused = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.site, path: path)
        }
        #expect(refused?.defects.count == 2)
        var options = ImportOptions()
        options.takesSoundRows = true
        let outcome = try await branch.workspace.importFile(.site, path: path, options: options)
        #expect(outcome.added == 2)
        #expect(outcome.rejected?.rows.map { $0.cells[0] } == ["N2", "N3"])
        #expect(outcome.rejected?.rows.map { $0.defects.map(\.line) } == [[3], [4]])
        #expect(try await branch.workspace.records(Site.self).map(\.id).filter { $0.hasPrefix("N") } == ["N1", "N4"])
        // Mended, the file of rejected rows brings in the rest; what was taken stays as it is.
        let again = try #require(outcome.rejected).text(heading: "rejected_because") { _ in "" }
        let mended = again.split(separator: "\n").map { line in
            line.hasPrefix("N2") ? "N2,Pasar Dua,market,100," : line.hasPrefix("N3") ? "N3,Pasar Tiga,market,7," : line
        }.joined(separator: "\n")
        let rest = try await branch.workspace.importFile(.site, path: try branch.file("rest.csv", mended))
        #expect(rest.added == 2 && rest.passedOver == ["rejected_because"])
    }

    @Test func `rows that can only be found wrong later are handed back as well`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V1", "2026-10-05 09:00")
        let text = "event,person,name\n\(event),P1,Wati Contoh\n\(event),P1,Sari Contoh\n\(event),P2,Joko Contoh\n"
        var options = ImportOptions()
        options.takesSoundRows = true
        let outcome = try await branch.workspace.importFile(
            .attendance, path: try branch.file("list.csv", text), options: options)
        #expect(outcome.added == 2)
        #expect(outcome.rejected?.rows.map { $0.cells[2] } == ["Sari Contoh"])
    }

    @Test func `a file whose header is wrong is refused whole`() async throws {
        let branch = try await Branch()
        var options = ImportOptions()
        options.takesSoundRows = true
        let path = try branch.file("sites.csv", "id,name,ecosystm\nN1,Pasar Satu,market\n")
        let asked = options
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.site, path: path, options: asked)
        }
        #expect(failure?.code == "import.defects")
    }
}
