import Outreach
import Testing

@testable import Interchange

@Suite struct SheetReaderTests {
    /// Words one letter apart are near: enough to see what the reader makes of it.
    private let known = KnownRecords(
        identifiers: [
            .ecosystem: ["market": "market", "pasar": "market", "village": "village"],
            .team: ["T1": "T1", "T2": "T2", "satu": "T1"], .site: ["S1": "S1"], .event: ["A1": "0199-e1"],
        ]
    ) { word, words in
        words.sorted().first { other in
            abs(other.count - word.count) <= 1 && zip(word, other).filter { $0 != $1 }.count <= 1
                || other.count == word.count + 1 && other.contains(word)
        }
    }

    private func read<N: SheetNoun>(
        _ type: N.Type, _ text: String, prefix: String? = nil, base: @escaping (String) -> N = { N(id: $0) }
    ) -> Sheet<N> {
        var reader = SheetReader<N>(Array(text.utf8), file: "x.csv", known: known, prefix: prefix, base: base)
        return reader.read()
    }

    private func defect(_ line: Int, _ problem: Defect.Problem) -> Defect {
        Defect(file: "x.csv", line: line, problem)
    }

    private func defect(_ line: Int, _ column: String, _ problem: Defect.Problem) -> Defect {
        Defect(file: "x.csv", line: line, column: column, problem)
    }

    private func defect(_ line: Int, _ column: String, _ text: String, _ problem: Defect.Problem) -> Defect {
        Defect(file: "x.csv", line: line, column: column, text: text, problem)
    }

    @Test(arguments: [
        "id,name,ecosystem\nS1,Pasar Pagi,market\n", "KODE;Nama;Ekosistem\r\nS1;Pasar Pagi;pasar\r\n",
        "\u{FEFF} Id ,NAME,ecosystem\rS1, Pasar Pagi ,market\r",
    ])
    func `columns are known in both languages and any case`(text: String) {
        let sheet = read(Site.self, text)
        #expect(sheet.defects.isEmpty)
        #expect(sheet.records.map(\.record.id) == ["S1"])
        #expect(sheet.records.map(\.record.name) == ["Pasar Pagi"])
        #expect(sheet.records.map(\.record.ecosystem) == ["market"])
        #expect(sheet.records.map(\.line) == [2])
    }

    @Test func `a space in a column's name is an underscore`() {
        let sheet = read(Site.self, "id,nama,jam buka,market days\nS1,x,mon 08:00-09:00,tue\n")
        #expect(sheet.defects.isEmpty && sheet.passedOver.isEmpty)
        #expect(sheet.records.first?.record.marketDays?.days == [.tuesday])
    }

    @Test func `the code of a site is its identifier and its region`() {
        let sheet = read(Site.self, "code,name\n19.71.02.1003,Kelurahan\n")
        #expect(sheet.records.first?.record.id == "19.71.02.1003")
        #expect(sheet.records.first?.record.region == "19.71.02.1003")
    }

    @Test(arguments: ["id,code,name\nS9,19.71,x\n", "code,id,name\n19.71,S9,x\n"])
    func `an identifier beside a code is the identifier`(text: String) {
        let sheet = read(Site.self, text)
        #expect(sheet.records.first?.record.id == "S9")
        #expect(sheet.records.first?.record.region == "19.71")
    }

    @Test func `a region of its own comes before the code`() {
        let sheet = read(Site.self, "code,name,region\n19.71.02.1003,x,19.71\n")
        #expect(sheet.records.first?.record.region == "19.71")
    }

    @Test(arguments: [("nam", "nama"), ("namma", "nama"), ("ekosystem", "ecosystem"), ("potens", "potensi")])
    func `an unknown column near a known one is a defect`(typed: String, nearest: String) {
        let sheet = read(Site.self, "id,\(typed)\nS1,x\n")
        #expect(sheet.defects.contains(defect(1, typed, .unknownColumn(typed, nearest: nearest))))
        #expect(sheet.records.isEmpty)
    }

    @Test func `an unknown column far from all is passed over`() {
        let sheet = read(Site.self, "id,name,penanggung jawab lama,\nS1,x,y,z\n")
        #expect(sheet.defects.isEmpty)
        #expect(sheet.passedOver == ["penanggung_jawab_lama"])
        #expect(sheet.records.count == 1)
    }

    @Test func `an identifier where rows have none is passed over`() {
        let sheet = read(Holiday.self, "id,date,kind\n1,2026-08-17,public\n")
        #expect(sheet.defects.isEmpty)
        #expect(sheet.passedOver == ["id"])
        #expect(sheet.records.first?.record.id == "2026-08-17/public")
    }

    @Test func `every missing and repeated column is told`() {
        #expect(
            read(Officer.self, "role,peran\nx,y\n").defects == [
                defect(1, "peran", .repeatedColumn("peran")), defect(1, .missingColumn("id")),
                defect(1, .missingColumn("name")), defect(1, .missingColumn("team")),
            ])
        #expect(read(Site.self, "").defects == [defect(1, .empty)])
        #expect(read(Site.self, "\n\n").defects == [defect(1, .empty)])
        #expect(read(Person.self, "name\nBudi\n").defects.isEmpty)
    }

    @Test func `a screen's worth of escape characters in a header is shown harmless`() {
        let sheet = read(Site.self, "id,name,\u{1B}[31mzzzzzzzz\nS1,x,y\n")
        #expect(sheet.passedOver == ["\u{FFFD}[31mzzzzzzzz"])
    }

    @Test func `every defect of every row is told with line, column and text`() {
        let text = """
            id,name,ecosystem,latitude,longitude,potential
            S1,,market,1,2,3
            S 2,x,markt,91,2,many
            S3,x,desa

            ,x,market,1,,3
            S5,"a\u{7}b",market,1,,-1
            S6,ok,market,1,2,3
            S6,ok,village,1,2,3

            """
        let sheet = read(Site.self, text)
        #expect(
            sheet.defects == [
                defect(2, "name", .missing), defect(3, "id", "S 2", .identifier),
                defect(3, "ecosystem", "markt", .unknown(.ecosystem, nearest: "market")),
                defect(3, "latitude", "91", .cell(.outOfRange(-90...90))),
                defect(3, "potential", "many", .cell(.unreadable(.integer))),
                defect(4, .cells(expected: 6, found: 3)), defect(6, "id", .missing),
                defect(6, .contradiction(.halfPosition)), defect(7, "name", "a\u{7}b", .cell(.unsuitableText)),
                defect(7, "potential", "-1", .cell(.outOfRange(0...10_000_000))),
                defect(7, .contradiction(.halfPosition)),
                defect(9, "id", "S6", .repeated(line: 8)),
            ])
        #expect(sheet.records.map(\.record.id) == ["S6"])
        #expect(sheet.records.map(\.line) == [8])
    }

    @Test func `a defect names the column as the file does`() {
        let sheet = read(Site.self, "kode,Nama,Jam Buka\nS 1,x,selalu\n")
        #expect(
            sheet.defects == [
                defect(2, "kode", "S 1", .identifier),
                defect(2, "jam_buka", "selalu", .cell(.unreadable(.weeklyHours))),
            ])
    }

    @Test func `a row that could not be read contradicts nothing`() {
        let holidays = read(Holiday.self, "date,kind\n17-08-2026,public\n18-08-2026,public\n")
        #expect(holidays.defects.map(\.column) == ["date", "date"])
        let events = read(EventRow.self, "site,teams,start\nS1,T1,tomorrow\n")
        #expect(events.defects == [defect(2, "start", "tomorrow", .cell(.unreadable(.moment)))])
    }

    @Test func `bad bytes and open quotes are told with the rest`() {
        var bytes = Array("id,name\nS1,!\nS2,ok\nS3,\"open\n".utf8)
        for index in bytes.indices where bytes[index] == UInt8(ascii: "!") { bytes[index] = 0xFF }
        var reader = SheetReader<Site>(bytes, file: "x.csv", known: known) { Site(id: $0) }
        let sheet = reader.read()
        #expect(sheet.defects == [defect(2, .encoding), defect(4, .quote)])
        #expect(sheet.records.map(\.record.id) == ["S2"])
        var spoilt = SheetReader<Site>([0xFF, 0x0A], file: "x.csv", known: known) { Site(id: $0) }
        #expect(spoilt.read().defects == [defect(1, .encoding)])
    }

    @Test func `a reference near a known one names it`() {
        let sheet = read(Site.self, "id,name,ecosystem\nS1,x,markat\nS2,x,zzz\n")
        #expect(
            sheet.defects == [
                defect(2, "ecosystem", "markat", .unknown(.ecosystem, nearest: "market")),
                defect(3, "ecosystem", "zzz", .unknown(.ecosystem, nearest: nil)),
            ])
    }

    @Test func `only rows whose identifier begins with the prefix are read`() {
        let sheet = read(Region.self, "id,name\n19.71,x\n19.01,\n20.71,z\n19.710,y\n", prefix: "19.71")
        #expect(sheet.defects.isEmpty)
        #expect(sheet.records.map(\.record.id) == ["19.71", "19.710"])
    }

    @Test func `a row changes the record that exists and leaves what it does not say`() {
        let sheet = read(Site.self, "id,name,potential\nS1,,5\nS2,baru,\n") { id in
            var site = Site(id: id)
            site.name = "lama"
            site.potential = 9
            site.note = "tetap"
            return site
        }
        #expect(sheet.defects == [defect(2, "name", .missing)])
        #expect(sheet.records.first?.record.note == "tetap")
        #expect(sheet.records.first?.record.potential == nil)
    }

    @Test func `an event's teams are read with their shares under any name`() {
        let text = """
            site;teams;start;end
            S1;"satu:600; T2:400";2026-10-05 09:00;2026-10-05 11:00
            S1;T2, satu;2026-10-06 09:00;
            S1;satu : 600; T2 : 400;2026-10-06 09:00;

            """
        let sheet = read(EventRow.self, text)
        #expect(sheet.records.map(\.record.event.teams.fieldValue) == [.text("T1:600;T2:400"), .text("T2;T1")])
        #expect(sheet.defects == [defect(4, .cells(expected: 4, found: 5))])
    }

    @Test(arguments: [
        ("T3", Defect.Problem.unknown(.team, nearest: "T1")), ("T1:600;T2:300", .cell(.unreadable(.teamShares))),
        ("T1;T1", .cell(.unreadable(.teamShares))), ("T1;satu", .cell(.unreadable(.teamShares))), ("", .missing),
    ])
    func `teams that are none are refused`(teams: String, problem: Defect.Problem) {
        let sheet = read(EventRow.self, "site,start,teams\nS1,2026-10-05 09:00,\"\(teams)\"\n")
        #expect(sheet.defects == [defect(2, "teams", teams, problem)])
    }

    @Test func `an event's name becomes its identifier in a list`() {
        let sheet = read(AttendanceRow.self, "acara,nama,hp\nA1,Budi,0812-0000-1234\n")
        #expect(sheet.records.first?.record.event == "0199-e1")
        #expect(sheet.records.first?.record.phone?.digits == "081200001234")
    }

    @Test func `an identifier or text that was defused is read as it was`() {
        let sheet = read(Site.self, "id,name\n'-x,'=1+1\n")
        #expect(sheet.defects.isEmpty)
        #expect(sheet.records.first?.record.id == "-x")
        #expect(sheet.records.first?.record.name == "=1+1")
    }

    @Test func `random sheets never trap`() {
        var random = RandomCells(seed: 99)
        for _ in 0..<400 {
            let text = (0..<random.number(0...6)).map { _ in
                (0..<random.number(0...5)).map { _ in
                    random.number(0...2) == 0 ? "name" : random.text()
                }.joined(separator: ",")
            }.joined(separator: "\n")
            _ = read(Site.self, "id,name,teams\n" + text)
            _ = read(EventRow.self, text)
            _ = read(SignUpRow.self, text)
        }
    }
}
