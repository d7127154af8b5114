import Console
import Language
import Operations
import Outreach

/// Events as rows and as single objects.
struct EventTable {
    let language: DisplayLanguage
    let zone: Zone

    private func title(_ english: String, _ indonesian: String) -> String {
        language == .english ? english : indonesian
    }

    private var columns: [(key: String, title: String, isHidden: Bool)] {
        [
            ("id", "Id", false), ("code", title("Code", "Kode acara"), true), ("uid", "UID", true),
            ("site", title("Site", "Kode lokasi"), true),
            ("siteName", title("Site", "Lokasi"), false), ("ecosystem", title("Ecosystem", "Ekosistem"), false),
            ("region", title("Region", "Wilayah"), true), ("teams", title("Teams", "Tim"), false),
            ("date", title("Date", "Tanggal"), true), ("start", title("Start", "Mulai"), false),
            ("end", title("End", "Selesai"), true), ("status", "Status", false),
            ("invited", title("Invited", "Diundang"), true), ("heads", title("Heads", "Kepala"), false),
            ("listed", title("List", "Daftar"), false), ("cost", title("Cost", "Biaya"), true),
            ("reason", title("Reason", "Alasan"), true),
        ]
    }

    private func values(_ reply: EventReply) -> [Value] {
        let event = reply.event
        return [
            .text(event.handle), .text(EventCode(of: event.id).text), .text(event.uid),
            .text(reply.site?.handle ?? event.site),
            .text(reply.site?.name ?? ""), .optional(reply.ecosystem) { $0.word(in: language) },
            .optional(reply.site?.region) { .text($0) },
            .list(reply.teams.map { .text($0.handle) }), .optional(event.start) { .day($0.day) },
            .optional(event.start) { .moment($0, zone) }, .optional(event.end) { .moment($0, zone) },
            .word(key: event.status.rawValue, display: title(event.status.rawValue, event.status.alias)),
            .optional(event.invited) { .integer($0) }, .optional(reply.heads) { .integer($0) }, .integer(reply.listed),
            .optional(reply.cost) { .rupiah($0) }, .optional(event.reason) { .text($0) },
        ]
    }

    /// A table with a row for each event.
    func table(_ events: [EventReply]) -> Table {
        Table(columns: columns.map { Table.Column($0.key, $0.title, isHidden: $0.isHidden) }, rows: events.map(values))
    }

    /// One event with everything about it.
    func record(_ event: EventReply) -> Record {
        Record(zip(columns, values(event)).map { Record.Field($0.key, $0.title, $1) })
    }
}
