import Testing

@testable import ICalendar

struct ParameterReaderTests {
    @Test(arguments: [
        (";CN=a:v", [Parameter("CN", "a")]),
        (";cn=\"a:b;c,d\",e;X=:v", [Parameter("CN", ["a:b;c,d", "e"]), Parameter("X", "")]),
        (";CN=^'a^^b^nc^x^:v", [Parameter("CN", "\"a^b\nc^x^")]),
    ])
    func `reads right parameters`(line: String, parameters: [Parameter]) {
        var reader = ParameterReader()
        let colon = reader.read(line.utf8.span)
        #expect(colon == line.utf8.count - 2)
        #expect(reader.parameters == parameters)
        #expect(reader.faults.isEmpty)
    }

    @Test(
        arguments: [
            (";:v", [], [.emptyParameter]),
            (";A;B=1:v", [Parameter("A", []), Parameter("B", "1")], [.parameterWithoutValue("A")]),
            (";CN=\"a;X=b:v", [Parameter("CN", "\"a"), Parameter("X", "b")], [.openQuote("CN")]),
            (";CN=a\"b\":v", [Parameter("CN", "a\"b\"")], [.misplacedQuote("CN")]),
            (";CN=\"a\"b:v", [Parameter("CN", "ab")], [.misplacedQuote("CN")]),
            ("; VALUE = DATE:v", [Parameter("VALUE", "DATE")], [.straySpaces]),
            (
                ";TZID=(UTC+07:00) Bangkok, Hanoi:v", [Parameter("TZID", ["(UTC+07:00) Bangkok", "Hanoi"])],
                [.unquotedZone("TZID"), .straySpaces]
            ),
            (";TZID=(gmt-03:00):v", [Parameter("TZID", "(gmt-03:00)")], [.unquotedZone("TZID")]),
            (
                ";X-TITLE=Jalan 1\\, Bogor\\; 2:v", [Parameter("X-TITLE", "Jalan 1, Bogor; 2")],
                [.backslashInParameter("X-TITLE")]
            ),
            (";X_Y=1:v", [Parameter("X_Y", "1")], [.nonStandardName("X_Y")]),
        ] as [(String, [Parameter], [Defect.Kind])])
    func `gets over wrong parameters`(line: String, parameters: [Parameter], faults: [Defect.Kind]) {
        var reader = ParameterReader()
        let colon = reader.read(line.utf8.span)
        #expect(colon == line.utf8.count - 2)
        #expect(reader.parameters == parameters)
        #expect(reader.faults == faults)
    }

    @Test(arguments: [";", ";A", ";A=", ";A=b", ";A=\"b:c\"", "", ";A=b,"])
    func `finds no value where no colon is`(line: String) {
        var reader = ParameterReader()
        let colon = reader.read(line.utf8.span)
        #expect(colon == nil)
    }
}
