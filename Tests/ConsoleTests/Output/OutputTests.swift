import Testing

@testable import Console

@Suite struct OutputTests {
    private func shown(_ reply: Reply, _ format: OutputFormat) -> (data: String, talk: String) {
        let data = MemorySink()
        let talk = MemorySink()
        Output(data: data, talk: talk, format: format, screen: Samples.indonesian).show(reply)
        return (data.text, talk.text)
    }

    @Test func `data and talk go their own ways`() {
        let (data, talk) = shown(.record(Samples.team, notes: ["Tercatat A42"]), .table)
        #expect(data.hasPrefix("Tim Melati\n"))
        #expect(talk == "Tercatat A42\n")
    }

    @Test func `people see both in their order`() {
        let both = MemorySink()
        let reply = Reply([.note("satu"), .text("dua"), .note("tiga"), .text("empat")])
        Output(data: both, talk: both, format: .table, screen: Samples.indonesian).show(reply)
        #expect(both.text == "satu\ndua\ntiga\nempat\n")
    }

    @Test(arguments: [OutputFormat.json, .jsonl, .csv])
    func `programs read one document, and the texts beside it are talk`(format: OutputFormat) {
        let table = Table(columns: [Table.Column("a", "A")], rows: [[.integer(1)]])
        let (data, talk) = shown(Reply([.text("teks"), .table(table), .note("catatan")]), format)
        #expect(!data.contains("teks"))
        #expect(talk == "teks\ncatatan\n")
    }

    @Test(arguments: OutputFormat.allCases)
    func `talk alone writes no data`(format: OutputFormat) {
        let (data, talk) = shown(.note("\u{1B}[2Jhati-hati"), format)
        #expect(data.isEmpty)
        #expect(talk == "\u{FFFD}[2Jhati-hati\n")
    }
}
