import Testing

@testable import Console

@Suite struct MarkdownRendererTests {
    @Test func `a table has a title, headings and aligned numbers`() {
        #expect(
            MarkdownRenderer(Samples.indonesian).text(of: .table(Samples.visits)) == """
                ### Kunjungan

                | Lokasi | Mulai | Status | Hadir | Konversi |
                | --- | --- | --- | ---: | ---: |
                | Pasar Ratu Tunggal | Sen 5 Okt 2026 09.00 | terlaksana | 1.250 | 41,23% |
                | Desa "Air", Kenanga | — | direncanakan | — | 5,00% |

                2 kunjungan

                """)
    }

    @Test func `a record is a list`() {
        #expect(
            MarkdownRenderer(Samples.english).text(of: .record(Samples.team))
                == "### Tim Melati\n\n- **Nama**: Melati\n- **Biaya**: Rp12,500,000\n- **Hari**: sen, sel\n")
    }

    @Test func `marks in a text are escaped`() {
        #expect(
            MarkdownRenderer(Samples.english).text(of: Samples.table(.text("a|b*c_d`<x>[y]\\")))
                == "| Nilai |\n| --- |\n| a\\|b\\*c\\_d\\`\\<x\\>\\[y\\]\\\\ |\n")
    }
}
