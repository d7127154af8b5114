import Outreach
import Testing

@testable import Operations

/// Exports of form programs, invented but laid out as they lay them out.
@Suite struct FormExportTests {
    @Test func `a CSV file of ODK Central is read with its groups and times`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V1", "2026-10-05 09:00")
        let text = """
            SubmissionDate,start,end,today,data-acara,data-peserta-nama,data-peserta-hp,data-waktu-pukul,meta-instanceID,KEY,SubmitterName
            2026-10-05T03:00:00.000Z,2026-10-05T09:59:00.000+07:00,2026-10-05T10:05:00.000+07:00,2026-10-05,\(event),Wati Contoh,081200007001,2026-10-05T09:05:00.000+07:00,uuid:1,uuid:1,dewi
            """
        let outcome = try await branch.workspace.importFile(.attendance, path: try branch.file("odk.csv", text))
        #expect(outcome.added == 1 && outcome.passedOver.isEmpty)
        let list = try await branch.workspace.list(of: event).people
        #expect(list.map(\.person.name) == ["Wati Contoh"])
        #expect(list.map(\.attendance.at) == [Moment("2026-10-05 09:05")])
    }

    @Test func `a table of Kobo with semicolons goes to the event that is named beside it`() async throws {
        let branch = try await Branch()
        let event = try await branch.event("V1", "2026-10-05 09:00")
        let text = """
            start;end;kunjungan/Nama;kunjungan/HP;kunjungan/Tahap;_id;_uuid;_submission_time;_index
            2026-10-05T09:59:00.000+07:00;2026-10-05T10:05:00.000+07:00;Wati Contoh;081200007001;isi-formulir;1;a;2026-10-05T03:00:00;1
            2026-10-05T10:09:00.000+07:00;2026-10-05T10:15:00.000+07:00;Rizal Contoh;;berminat;2;b;2026-10-05T03:10:00;2

            """
        var options = ImportOptions()
        options.event = event
        let path = try branch.file("kobo.csv", text)
        let outcome = try await branch.workspace.importFile(.attendance, path: path, options: options)
        #expect(outcome.added == 2 && outcome.passedOver.isEmpty)
        let list = try await branch.workspace.list(of: event).people
        #expect(list.map(\.attendance.stage) == [.signed, .interested])
        options.event = "E99"
        let asked = options
        let failure = await #expect(throws: Failure.self) {
            _ = try await branch.workspace.importFile(.attendance, path: path, options: asked)
        }
        #expect(failure?.defects.map(\.line) == [2, 3] && failure?.defects.first?.column == "event")
    }
}
