import Testing

@testable import Console

@Suite struct TableRendererTests {
    @Test func `columns are aligned, numbers at the right`() {
        let text = TableRenderer(Samples.indonesian).text(of: .table(Samples.visits))
        #expect(
            text == """
                Kunjungan
                Lokasi               Mulai                 Status        Hadir  Konversi
                ───────────────────  ────────────────────  ────────────  ─────  ────────
                Pasar Ratu Tunggal   Sen 5 Okt 2026 09.00  terlaksana    1.250    41,23%
                Desa "Air", Kenanga  —                     direncanakan      —     5,00%
                2 kunjungan

                """)
    }

    @Test func `wide characters keep the columns aligned`() {
        let table = Table(
            columns: [Table.Column("a", "A"), Table.Column("b", "B")],
            rows: [[.text("日本"), .text("x")], [.text("👍🏽"), .text("y")], [.text("cafe\u{301}"), .text("z")]])
        #expect(
            TableRenderer(Samples.english).text(of: .table(table))
                == "A     B\n────  ─\n日本  x\n👍🏽    y\ncafe\u{301}  z\n")
    }

    @Test(arguments: [60, 70])
    func `a terminal's width is kept by cutting the widest texts`(width: Int) {
        let screen = Screen(language: .indonesian, width: width)
        let lines = TableRenderer(screen).text(of: .table(Samples.visits)).split(separator: "\n").dropFirst()
        #expect(lines.contains { $0.contains("…") })
        #expect(lines.contains { $0.contains("1.250") && $0.contains("41,23%") })
        // Two texts of 6, a date of 20, two numbers and the gaps need 53 columns.
        #expect(lines.allSatisfy { $0.columns <= max(width, 53) })
        #expect(lines.contains { $0.contains("Sen 5 Okt 2026 09.00") })
    }

    @Test(arguments: [45, 50])
    func `a table that is too wide stands in blocks that begin with the first column`(width: Int) {
        let screen = Screen(language: .indonesian, width: width)
        let lines = TableRenderer(screen).text(of: .table(Samples.visits)).split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { $0.columns <= width })
        #expect(lines.filter { $0.hasPrefix("Lokasi") }.count >= 2)
        #expect(lines.contains { $0.hasPrefix("Pasar Ratu Tunggal") && $0.contains("Sen 5 Okt 2026 09.00") })
        #expect(lines.contains { $0.hasPrefix("Pasar Ratu Tunggal") && $0.contains("41,23%") })
    }

    @Test func `nothing is cut where there is no terminal`() {
        let table = Table(columns: [Table.Column("a", "A")], rows: [[.text(String(repeating: "x", count: 500))]])
        #expect(!TableRenderer(Samples.english).text(of: .table(table)).contains("…"))
    }

    @Test func `a record is a name and a value a line`() {
        #expect(
            TableRenderer(Samples.indonesian).text(of: .record(Samples.team))
                == "Tim Melati\nNama   Melati\nBiaya  Rp12.500.000\nHari   sen, sel\n")
    }

    @Test func `parts stand apart and notes are left out`() {
        let reply = Reply([.text("satu\ndua"), .note("catatan"), .text("tiga")])
        #expect(TableRenderer(Samples.indonesian).text(of: reply) == "satu\ndua\n\ntiga\n")
    }

    @Test func `marks do not move the columns`() {
        let colored = TableRenderer(Screen(language: .indonesian, style: Style(isColored: true)))
        let plain = TableRenderer(Samples.indonesian).text(of: .table(Samples.visits))
        var text = colored.text(of: .table(Samples.visits))
        for code in ["1", "2", "0"] {
            text = text.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
        }
        #expect(text == plain)
    }

    @Test func `text from outside cannot reach the terminal's controls`() {
        let nasty = "\u{1B}]0;x\u{7}\r\n\u{9B}2J\u{202E}"
        let table = Table(title: nasty, columns: [Table.Column("a", nasty)], rows: [[.text(nasty)]], footer: [nasty])
        let reply = Reply([
            .table(table), .text(nasty), .record(Record(title: nasty, [Record.Field("a", nasty, .text(nasty))])),
        ])
        for format in OutputFormat.allCases {
            let text = format.renderer(for: Samples.indonesian).text(of: reply)
            #expect(!text.unicodeScalars.contains { $0.isUnprintable && $0 != "\n" && $0 != "\r" }, "\(format)")
        }
    }

    @Test func `an empty table shows its headings`() {
        let table = Table(columns: [Table.Column("a", "Nama")])
        #expect(TableRenderer(Samples.english).text(of: .table(table)) == "Nama\n────\n")
        #expect(TableRenderer(Samples.english).text(of: .table(Table(columns: []))).isEmpty)
    }
}
