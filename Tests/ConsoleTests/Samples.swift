import Language
import Outreach

@testable import Console

/// Replies that several tests look at.
enum Samples {
    static let monday = Day("2026-10-05") ?? Day.first

    /// Two visits with a value of most kinds.
    static let visits = Table(
        key: "visits", title: "Kunjungan",
        columns: [
            Table.Column("uid", "UID", isHidden: true), Table.Column("site", "Lokasi"), Table.Column("start", "Mulai"),
            Table.Column("status", "Status"), Table.Column("heads", "Hadir"), Table.Column("rate", "Konversi"),
        ],
        rows: [
            [
                .text("a-1"), .text("Pasar Ratu Tunggal"), .moment(Moment(monday, minute: 540), .western),
                .word(key: "held", display: "terlaksana"), .integer(1250), .rate(0.4123),
            ],
            [
                .text("a-2"), .text("Desa \"Air\", Kenanga"), .missing, .word(key: "planned", display: "direncanakan"),
                .missing,
                .rate(0.05),
            ],
        ],
        footer: ["2 kunjungan"])

    static let team = Record(
        key: "team", title: "Tim Melati",
        [
            Record.Field("name", "Nama", .text("Melati")), Record.Field("cost", "Biaya", .rupiah(12_500_000)),
            Record.Field("days", "Hari", .list([.text("sen"), .text("sel")])),
            Record.Field("id", "ID", .text("T1"), isHidden: true),
            Record.Field(
                "legs", "Perjalanan",
                .records([Record([Record.Field("km", "Km", .decimal(3.25, digits: 1))])])),
        ])

    static let indonesian = Screen(language: .indonesian)
    static let english = Screen(language: .english)

    static func table(_ values: Value...) -> Reply {
        Reply.table(Table(columns: [Table.Column("value", "Nilai")], rows: values.map { [$0] }))
    }
}
