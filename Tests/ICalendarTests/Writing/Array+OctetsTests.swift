import Testing

@testable import ICalendar

struct ArrayOctetsTests {
    private func octets(_ write: (inout [UInt8]) -> Void) -> String {
        var octets: [UInt8] = []
        write(&octets)
        return String(decoding: octets, as: UTF8.self)
    }

    @Test(arguments: [
        (UInt64(0), 1, "0"), (7, 2, "07"), (1234, 2, "1234"), (UInt64.max, 1, "18446744073709551615"),
        (5, 30, "00000000000000000005"),
    ])
    func `writes numbers in decimal`(number: UInt64, width: Int, text: String) {
        #expect(octets { $0.append(decimal: number, width: width) } == text)
    }

    @Test(arguments: [
        (Parameter("CN", "Andi"), ";CN=Andi"), (Parameter("CN", "Andi, Budi"), ";CN=\"Andi, Budi\""),
        (Parameter("CN", ["a:b", "c"]), ";CN=\"a:b\",c"), (Parameter("CN", "say \"hi\" ^"), ";CN=say ^'hi^' ^^"),
        (Parameter("CN", "a\r\nb\rc\nd\u{7}"), ";CN=a^nb^nc^nd"), (Parameter("CN", ""), ";CN="),
        (Parameter("CN", []), ";CN"),
        (Parameter("TZID", "(UTC)"), ";TZID=\"(UTC)\""), (Parameter("CN", " a"), ";CN=\" a\""),
        (Parameter("CN", "a\\"), ";CN=\"a\\\""),
    ])
    func `quotes parameters and escapes them with carets`(parameter: Parameter, text: String) {
        #expect(octets { $0.append(parameter) } == text)
    }

    @Test func `lets no line break into raw values and addresses`() {
        #expect(octets { $0.append(raw: "a\r\nEND:VEVENT\u{0}\n") } == #"a\nEND:VEVENT\n"#)
        #expect(octets { $0.append(uri: "https://example.com/ a\r\nb") } == "https://example.com/ab")
    }
}
