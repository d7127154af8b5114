import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// A sheet to print, on which those who come enter themselves.
struct PrintEventSheet: Verb {
    static let configuration = CommandConfiguration.both("sheet", "lembar", .eventSheet)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("rows", "baris"), help: .key(.optionSheetRows, .number)) var rows = 40
    @Option(name: .both("out", "ke"), help: .key(.optionSheetOut, .file)) var out: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard (1...1_000).contains(rows) else {
            throw Failure(
                .usage, "usage.number", .report(.outOfRange(option: Word("rows", "baris"), "\(rows)", "1..1000")))
        }
        let found = try await session.workspace().event(event)
        let campaign = try await session.workspace().campaign()
        let sheet = EventSheet(
            event: found, campaign: campaign, language: await session.language, rows: rows)
        return try await session.write(page: sheet.reply, sheet.heading, isWide: false, to: out)
    }
}

/// What stands on the attendance sheet of an event.
struct EventSheet {
    let event: EventReply
    let campaign: Campaign
    let language: DisplayLanguage
    let rows: Int

    private func word(_ english: String, _ indonesian: String) -> String {
        Word(english, indonesian).text(in: language)
    }

    /// Site, time, teams and the code of the event.
    var heading: HTMLRenderer.Heading {
        let place = [event.site?.name, event.site?.host].compactMap { $0 }.joined(separator: ", ")
        var lines = [place.isEmpty ? event.event.site : place]
        if let start = event.event.start {
            let end = event.event.end.map { " - \(DateFormat(language).time($0))" } ?? ""
            lines.append(DateFormat(language).long(start, in: campaign.zone) + end)
        } else {
            lines.append(word("Date: ", "Tanggal: ") + String(repeating: "_", count: 24))
        }
        lines.append(
            word("Team: ", "Tim: ") + event.teams.map(\.name).joined(separator: ", ") + " · "
                + word("event ", "acara ") + "\(event.event.handle) · " + word("code ", "kode ")
                + EventCode(of: event.event.id).text)
        return HTMLRenderer.Heading(title: word("Attendance list", "Daftar hadir"), lines: lines)
    }

    /// Empty numbered rows, and what has to be said to those who enter themselves.
    var reply: Reply {
        let table = Table(
            key: "sheet", title: word("Those present", "Yang hadir"),
            columns: [
                Table.Column("number", word("No.", "No.")), Table.Column("name", word("Name", "Nama")),
                Table.Column("village", word("Village", "Desa")), Table.Column("phone", word("Phone", "HP")),
                Table.Column("member", word("Member already?", "Sudah peserta?")),
                Table.Column("stage", word("Today", "Hari ini")),
                Table.Column("signature", word("Signature", "Tanda tangan")),
            ],
            rows: (1...rows).map { number in
                [
                    .integer(number), .text(""), .text(""), .text(""),
                    .text(word("☐ yes ☐ no", "☐ ya ☐ tidak")),
                    .text(word("☐ interested ☐ form ☐ paid", "☐ minat ☐ form ☐ bayar")), .text(""),
                ]
            }, look: .form)
        let purpose =
            campaign.purpose
            ?? word(
                "informing about and enrolling in BPJS Ketenagakerjaan",
                "sosialisasi dan pendaftaran BPJS Ketenagakerjaan")
        return Reply([
            .note(
                word(
                    "People counted by head: __________   Entered on: __________   By: ______________________",
                    "Jumlah kepala: __________   Dicatat tanggal: __________   Oleh: ______________________")),
            .table(table),
            .note(
                word(
                    "Your data are kept for \(purpose), for \(campaign.retentionMonths) months. You may see, correct and have them erased: ask the branch. Whoever signs up later may name the code above.",
                    "Data Anda disimpan untuk \(purpose), selama \(campaign.retentionMonths) bulan. Anda berhak melihat, membetulkan, dan meminta penghapusannya: hubungi kantor cabang. Yang mendaftar kemudian dapat menyebut kode di atas."
                )),
            .note(
                word(
                    "Team leader: ______________________     Host: ______________________",
                    "Ketua tim: ______________________     Tuan rumah: ______________________")),
        ])
    }
}

extension Session {
    /// Writes a page to a file that ends in `.html`.
    func write(
        page reply: Reply, _ heading: HTMLRenderer.Heading, isWide: Bool, to path: String
    ) throws(Failure) -> Reply {
        guard ["html", "htm"].contains(path.split(separator: ".").last?.lowercased()) else {
            throw Failure(.usage, "output.ending", .report(.noPage(path.printable)))
        }
        let text = HTMLRenderer(heading, language, isWide: isWide).text(of: reply)
        try OutputFile.write(Array(text.utf8), to: path)
        return .note(say(.report(.written(path.printable))))
    }
}
