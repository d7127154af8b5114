import Outreach
import Testing

@testable import Interchange

@Suite struct SheetWriterTests {
    private let known = KnownRecords(identifiers: [
        .ecosystem: ["market": "market", "village": "village"], .team: ["T1": "T1", "T2": "T2"], .site: ["S1": "S1"],
        .event: ["A1": "A1"],
    ])

    /// Writes random records and holds that the same come back.
    private func expectRoundTrip<N: SheetNoun>(_ type: N.Type, _ cells: [String: String] = [:], seed: UInt64) {
        var random = RandomCells(seed: seed)
        var records: [N] = []
        for index in 0..<60 {
            let isNamed = N.identity == .given || N.identity == .optional
            var record: N = random.noun(isNamed ? random.identifier(index) : "", cells)
            if N.identity == .derived { record.id = record.derivedIdentifier }
            if record.contradiction == nil { records.append(record) }
        }
        records = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
        if N.identity == .none, let first = records.first { records = [first] }
        let text = SheetWriter<N>().text(of: records)
        var reader = SheetReader<N>(Array(text.utf8), file: "x.csv", known: known) { N(id: $0) }
        let sheet = reader.read()
        #expect(sheet.defects.isEmpty)
        #expect(sheet.passedOver.isEmpty)
        #expect(!records.isEmpty && sheet.records.count == records.count)
        guard sheet.records.count == records.count else { return }
        for (read, written) in zip(sheet.records.map(\.record), records) {
            #expect(read.id == written.id)
            for field in N.openFields {
                #expect(
                    Array(field.value(of: read).text.utf8) == Array(field.value(of: written).text.utf8), "\(field.name)"
                )
            }
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `what is written is read back equal`(seed: UInt64) {
        expectRoundTrip(Ecosystem.self, seed: seed)
        expectRoundTrip(Region.self, seed: seed)
        expectRoundTrip(Site.self, ["ecosystem": "market"], seed: seed)
        expectRoundTrip(Team.self, seed: seed)
        expectRoundTrip(Officer.self, ["team": "T1"], seed: seed)
        expectRoundTrip(Holiday.self, seed: seed)
        expectRoundTrip(Quota.self, ["scope": "region", "of": "19.71"], seed: seed)
        expectRoundTrip(Link.self, seed: seed)
        expectRoundTrip(Mapping.self, ["for": "attendance", "words": "stage:Sudah=signed"], seed: seed)
        expectRoundTrip(Person.self, ["phone": "+6581234567"], seed: seed)
        expectRoundTrip(Coverage.self, ["region": "19.71", "basis": "PU"], seed: seed)
        expectRoundTrip(Target.self, ["region": "19.71", "instrument": "RPJMD"], seed: seed)
        expectRoundTrip(BusyTime.self, ["officer": "O1", "end": "2099-01-01 10:00"], seed: seed)
        expectRoundTrip(EventRow.self, ["site": "S1"], seed: seed)
        expectRoundTrip(AttendanceRow.self, ["event": "A1", "person": "P1", "phone": "0812345678"], seed: seed)
        expectRoundTrip(SignUpRow.self, ["event": "A1", "person": "P1", "phone": "0812345678"], seed: seed)
    }

    @Test(arguments: ["=1+1", "+62", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=x", "''+x"])
    func `a text that a spreadsheet would run is defused`(text: String) {
        let cell = SheetWriter<Site>.cell(.text(text))
        #expect(cell.first == "'" || cell.hasPrefix("\"'"))
        #expect(SheetWriter<Site>.undefused("'" + text) == text)
    }

    @Test(arguments: ["Pasar", "'t Hooft", "a=b", "'", "''", "5"])
    func `any other text stays as it is`(text: String) {
        #expect(SheetWriter<Site>.cell(.text(text)) == text)
        #expect(SheetWriter<Site>.undefused(text) == text)
    }

    @Test func `a negative number is a number`() {
        #expect(SheetWriter<Site>.cell(.real(-2.5)) == "-2.5")
        #expect(SheetWriter<Site>.cell(.integer(-2)) == "-2")
        #expect(SheetWriter<Site>.cell(.null).isEmpty)
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a;b", "\"a;b\""), ("a\nb", "\"a\nb\""), ("a b", "a b"),
    ])
    func `what would end the cell is quoted`(text: String, cell: String) {
        #expect(SheetWriter<Site>.cell(.text(text)) == cell)
    }

    @Test func `the header has the English names, with an identifier where one can be given`() {
        #expect(
            SheetWriter<Team>().text(of: [])
                == "id,name,office,latitude,longitude,island,shifts,max_events,max_travel\n")
        #expect(SheetWriter<Holiday>().text(of: []) == "date,kind,until,name_id,name_en\n")
    }

    @Test func `a record stands under the name that people type`() {
        var person = Person(id: "0199a2b0-0000-7000-8000-000000000000")
        person.handle = "A7"
        person.name = "Budi"
        #expect(SheetWriter<Person>().text(of: [person]).split(separator: "\n").last == "A7,Budi,,,,,,,,,,,")
    }

    @Test(arguments: ["a\"\u{308}b", ",\u{301}", ";\u{20DD}", "x\u{A}\u{308}"])
    func `a mark that joins a quote or separator hides it from no reader`(_ name: String) throws {
        let text = "id,name\n" + CSVCell.text(name, isDefused: true) + ",x\n"
        var reader = CSVReader(Array(text.utf8))
        _ = try reader.next()
        #expect(try reader.next()?.cells == [name, "x"])
    }
}
