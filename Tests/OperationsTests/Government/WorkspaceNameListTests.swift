import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceNameListTests {
    private let list = """
        nama,hp,desa,no_ktp,keterangan,no urut
        Wati Sari,0812-0000-0001,Kurau,,,1
        WATI  SARI,,Kurau,,,2
        Budi Santoso,,Kurau,,meninggal 2024,3
        Siti Aminah,,Kurau,,pindah ke Koba,4
        Hasan Basri,,Kurau,1971020000000000,,5
        Rina Lestari,,Kurau,,,6
        Joko Susilo,,Kurau,,,7
        Wati Sari,0812-0000-0001,Kurau,,,8

        """

    @Test func `rows are members, known, new, dead, moved, double or wrong`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        _ = try await branch.workspace.add(
            "P1", [("name", "Wati Sari"), ("phone", "0812-0000-0001"), ("village", "Kurau")], Person.self)
        _ = try await branch.workspace.pay([("person", "P1"), ("paid", "2026-10-01")])
        _ = try await branch.workspace.add("P2", [("name", "Joko Susilo"), ("village", "kurau")], Person.self)
        let matches = try await branch.workspace.match(listAt: try branch.file("list.csv", list))
        #expect(matches.map(\.finding) == [.member, .double, .dead, .moved, .badNumber, .new, .known, .double])
        #expect(matches[0].people.map(\.id) == ["P1"] && matches[0].state == .active)
        #expect(matches[1].earlierLine == 2 && matches[7].earlierLine == 2)
        // Nothing was kept.
        #expect(try await branch.workspace.records(Person.self).count == 2)
    }

    @Test func `an identity number that is on record decides`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        var terms = SignUpTerms()
        terms.number = try IdentityNumber("1971026509900003")
        _ = try await branch.workspace.signUp([("name", "Nurhayati"), ("date", "2026-10-01")], terms)
        let text = "name,nik\nNur Hayati binti Ali,1971026509900003\n"
        let matches = try await branch.workspace.match(listAt: try branch.file("list.csv", text))
        #expect(matches.first?.people.map(\.name) == ["Nurhayati"])
        #expect(matches.first?.finding == .known)
    }

    @Test func `two who may be meant are a doubt, and a file without names is refused`() async throws {
        let branch = try await Branch(at: "2026-10-05 08:00")
        for (id, village) in [("P1", "Kurau"), ("P2", "Koba")] {
            _ = try await branch.workspace.add(id, [("name", "Ahmad Yusuf"), ("village", village)], Person.self)
        }
        let matches = try await branch.workspace.match(listAt: try branch.file("list.csv", "name\nAhmad Yusuf\n"))
        #expect(matches.first?.finding == .doubtful && matches.first?.people.count == 2)
        let failure = await #expect(throws: Failure.self) {
            try await branch.workspace.match(listAt: try branch.file("bad.csv", "phone\n0812-0000-0001\n"))
        }
        #expect(failure?.exitCode == .input)
    }
}
