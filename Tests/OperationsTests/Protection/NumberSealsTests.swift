import EventLog
import Interchange
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct NumberSealsTests {
    private let branch: Branch

    init() async throws { branch = try await Branch() }

    @Test func `a column of numbers is sealed, and a known number is a known person`() async throws {
        let outcomes = try await branch.importing([
            "signups.csv": """
            name,date,nik
            Siti,2026-10-01,1971024508900003
            SITI,2026-10-02,1971024508900003
            Budi,2026-10-02,

            """
        ])
        #expect(outcomes.first?.added == 3 && outcomes.first?.madeKey != nil)
        #expect(try await branch.workspace.records(Person.self).map(\.name) == ["Siti", "Budi"])
        #expect(try await branch.workspace.key().opens == 1)
        #expect(try await !branch.workspace.sheet(.signup).contains("nik"))
        #expect(try await !branch.workspace.sheet(.person).contains("nik"))
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `a wrong number spoils the file and is nowhere told`() async throws {
        let text = """
            name,date,nik
            Siti,2026-10-01,1971024508900003
            Joko,2026-10-01,1971024508900003
            Budi,2026-10-02,197102450890004
            Ani,2026-10-02,************0003
            Rini,1971024508900003,

            """
        do {
            try await branch.importing(["signups.csv": text])
            Issue.record("it was taken")
        } catch let failure as Failure {
            #expect(failure.defects.map(\.line) == [4, 5, 6])
            #expect(failure.defects.allSatisfy { !"\($0)".contains("19710245089000") })
            #expect(failure.defects[0].problem == .cell(.identityNumber(.length(15))))
            #expect(failure.defects[1].problem == .cell(.identityNumber(.masked)))
        }
        #expect(try await branch.workspace.key().id == nil)
    }

    @Test func `a dry run makes no key`() async throws {
        let path = try branch.file("s.csv", "name,date,nik\nSiti,2026-10-01,1971024508900003\n")
        var options = ImportOptions()
        options.isDryRun = true
        #expect(try await branch.workspace.importFile(.signup, path: path, options: options).added == 1)
        #expect(try await branch.workspace.key().id == nil)
        #expect(try await branch.workspace.records(Person.self).isEmpty)
    }
}
