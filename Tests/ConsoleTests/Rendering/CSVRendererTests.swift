import Testing

@testable import Console

@Suite struct CSVRendererTests {
    @Test func `keys stand in the first line and values are plain`() {
        #expect(
            CSVRenderer().text(of: .table(Samples.visits))
                == "uid,site,start,status,heads,rate\r\n"
                + "a-1,Pasar Ratu Tunggal,2026-10-05T09:00:00+07:00,held,1250,0.4123\r\n"
                + "a-2,\"Desa \"\"Air\"\", Kenanga\",,planned,,0.05\r\n")
    }

    @Test func `a record is one row and nested objects are JSON`() {
        #expect(
            CSVRenderer().text(of: .record(Samples.team))
                == "name,cost,days,id,legs\r\nMelati,12500000,sen;sel,T1,\"[{\"\"km\"\": 3.25}]\"\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+62812", "'+62812"), ("-5", "'-5"), ("@x", "'@x"), ("\t=1", "' =1"), ("\r=1", "\"'\n=1\""),
        ("a=1", "a=1"), ("", ""), ("=\"x\"", "\"'=\"\"x\"\"\""), (" x", "\" x\""), ("a\nb", "\"a\nb\""),
    ])
    func `a text that looks like a formula is defused`(text: String, cell: String) {
        #expect(CSVRenderer().text(of: Samples.table(.text(text))) == "value\r\n\(cell)\r\n")
    }

    @Test(arguments: [
        (Value.integer(-5), "-5"), (.points(-0.05), "-0.05"), (.decimal(-0.0, digits: 1), "0"), (.rate(.nan), ""),
        (.decimal(1e-7, digits: 1), "0.0000001"), (.flag(true), "true"), (.list([.text("=a"), .text("b")]), "'=a;b"),
        (.missing, ""),
        (.decimal(.infinity, digits: 1), ""),
    ])
    func `numbers stay numbers`(value: Value, cell: String) {
        #expect(CSVRenderer().text(of: Samples.table(value)) == "value\r\n\(cell)\r\n")
    }

    @Test func `text is written only where there are no data`() {
        #expect(CSVRenderer().text(of: .text("a,b")) == "text\r\n\"a,b\"\r\n")
        #expect(
            CSVRenderer().text(of: Reply([.text("x"), .table(Table(columns: [Table.Column("a", "A")]))])) == "a\r\n")
    }
}
