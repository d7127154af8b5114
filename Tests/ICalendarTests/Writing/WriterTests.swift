import ICalendar
import Testing

struct WriterTests {
    @Test func `writes components one at a time and forgets what was taken`() {
        var writer = Writer()
        writer.begin("vcalendar")
        writer.append(Property("VERSION", "2.0"))
        let head = writer.take()
        writer.append(Component("VEVENT", properties: [Property(text: "SUMMARY", "a,b")]))
        var body: [UInt8] = []
        writer.drain { body = $0 }
        #expect(writer.octets.isEmpty)
        writer.end()
        writer.end()
        #expect(String(decoding: head, as: UTF8.self) == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        #expect(String(decoding: body, as: UTF8.self) == "BEGIN:VEVENT\r\nSUMMARY:a\\,b\r\nEND:VEVENT\r\n")
        #expect(String(decoding: writer.octets, as: UTF8.self) == "END:VCALENDAR\r\n")
    }

    @Test func `lets no title add a property`() {
        var writer = Writer()
        writer.append(Component("VEVENT", properties: [Property("SUMMARY", "x\r\nATTENDEE:mailto:a@example.com")]))
        writer.append(Property("X-A\r\nB", "1", parameters: [Parameter("P\r\nQ", "r\r\ns")]))
        #expect(
            String(decoding: writer.octets, as: UTF8.self)
                == "BEGIN:VEVENT\r\nSUMMARY:x\\nATTENDEE:mailto:a@example.com\r\nEND:VEVENT\r\nX-AB;PQ=r^ns:1\r\n")
    }

    @Test(arguments: 0..<40)
    func `writes lines of 75 octets at most, in UTF-8, without control characters`(seed: UInt64) {
        var random = RandomComponents(seed: seed)
        let octets = random.component().octets
        var lines = octets.split(separator: 10, omittingEmptySubsequences: false)
        #expect(lines.popLast()?.isEmpty == true)
        for line in lines {
            #expect(line.last == 13)
            let content = line.dropLast()
            #expect(content.count <= 75)
            #expect(!content.isEmpty)
            #expect(content.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 })
            #expect(String(validating: content, as: UTF8.self) != nil)
        }
    }

    @Test(arguments: 0..<40)
    func `is read back as what was written`(seed: UInt64) {
        var random = RandomComponents(seed: seed)
        let component = random.component()
        let document = Parser().parse(component.octets)
        #expect(document.components == [component])
        #expect(document.octets == component.octets)
    }

    @Test func `folds long names too`() {
        let name = String(repeating: "N", count: 200)
        var writer = Writer()
        writer.begin(name)
        writer.append(Property(name, "v", parameters: [Parameter(name, name)]))
        writer.end()
        #expect(writer.octets.split(separator: 10).allSatisfy { $0.count <= 76 })
        #expect(Parser().parse(writer.octets).components.first?.name == name)
    }
}
