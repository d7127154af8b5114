import Outreach
import Testing

@testable import Operations

/// Files of other programs that are read by a mapping.
@Suite struct MappedSheetTests {
    private let text = """
        start;Nama Peserta;No. Telepon;Sudah?;Kode Kegiatan
        2026-10-05;Wati Contoh;081200007001;Sudah Daftar;K1
        2026-10-05;Rizal Contoh;;Belum;K1

        """

    private func mapping(
        _ branch: Branch, _ target: String, _ columns: String, _ words: String = ""
    ) async throws {
        let cells = [("for", target), ("columns", columns), ("words", words)].filter { !$0.1.isEmpty }
        _ = try await branch.workspace.add("kobo", cells.map { (name: $0.0, text: $0.1) }, Mapping.self)
    }

    @Test func `headings and words of a file become ours`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V1", "2026-10-05 09:00")
        try await mapping(
            branch, "hadir", "Nama Peserta=name; NO. TELEPON=hp; Sudah?=stage",
            "stage:sudah daftar=signed; stage:Belum=berminat")
        var options = ImportOptions()
        (options.mapping, options.event) = ("kobo", event)
        let outcome = try await branch.workspace.importFile(
            .attendance, path: try branch.file("kobo.csv", text), options: options)
        #expect(outcome.added == 2 && outcome.passedOver == ["kode_kegiatan"])
        let list = try await branch.workspace.list(of: event).people
        #expect(list.map(\.person.phone?.digits) == ["081200007001", nil])
        #expect(list.map(\.attendance.stage) == [.signed, .interested])
        _ = try await branch.workspace.undo()
        _ = try await branch.workspace.undo()
        #expect(try await branch.workspace.records(Mapping.self).isEmpty)
        #expect(try await branch.discrepancies().isEmpty)
    }

    @Test func `a layout that nobody knows says what to do`() async throws {
        let branch = try await Branch()
        let path = try branch.file("kobo.csv", text)
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.attendance, path: path)
        }
        #expect(
            failure?.hint
                == .importing(
                    .hintMapping(.attendance, headings: ["nama_peserta", "no._telepon", "sudah?", "kode_kegiatan"])))
    }

    @Test func `a mapping that is unknown or of another noun is refused`() async throws {
        let branch = try await Branch()
        let path = try branch.file("kobo.csv", text)
        try await mapping(branch, "signup", "Nama Peserta=name")
        for (name, code) in [("odk", "mapping.unknown"), ("kobo", "mapping.other")] {
            var options = ImportOptions()
            options.mapping = name
            let asked = options
            let failure = await #expect(throws: Failure.self) {
                _ = try await branch.workspace.importFile(.attendance, path: path, options: asked)
            }
            #expect(failure?.code == code)
        }
    }

    @Test func `a mapping to a column that is none is refused`() async throws {
        let branch = try await Branch()
        let failure = await #expect(throws: Failure.self) { try await mapping(branch, "attendance", "Nama=nam") }
        #expect(failure?.defects.map(\.problem) == [.unknownColumn("nam", nearest: "name")])
    }
}
