import ICalendar
import Testing

struct ParserTests {
    @Test func `reads the first example of RFC 5545 section 4`() throws {
        let text = """
            BEGIN:VCALENDAR
            PRODID:-//xyz Corp//NONSGML PDA Calendar Version 1.0//EN
            VERSION:2.0
            BEGIN:VEVENT
            DTSTAMP:19960704T120000Z
            UID:uid1@example.com
            ORGANIZER:mailto:jsmith@example.com
            DTSTART:19960918T143000Z
            DTEND:19960920T220000Z
            STATUS:CONFIRMED
            CATEGORIES:CONFERENCE
            SUMMARY:Networld+Interop Conference
            DESCRIPTION:Networld+Interop Conference
              and Exhibit\\nAtlanta World Congress Center\\n
             Atlanta\\, Georgia
            END:VEVENT
            END:VCALENDAR

            """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let document = try Parser().parse(Array(text.utf8), strictness: .strict)
        let event = try #require(document.components.first?.components.first)
        #expect(
            event.text("DESCRIPTION")
                == "Networld+Interop Conference and Exhibit\nAtlanta World Congress Center\nAtlanta, Georgia")
        #expect(event.value("DTSTAMP", as: CalendarInstant.self)?.text == "19960704T120000Z")
        #expect(event.value("ORGANIZER", as: CalendarAddress.self)?.email == "jsmith@example.com")
        #expect(event.line == 4)
        #expect(event.property("DESCRIPTION")?.line == 13)
        #expect(document.components.first?.properties.count == 2)
    }

    @Test func `refuses with strictness any defect and tells all`() {
        let error = #expect(throws: Rejection.self) {
            try Parser().parse(Array("BEGIN:VEVENT\nEND:X\n".utf8), strictness: .strict)
        }
        #expect(error?.defects.map(\.kind) == [.form(.lineBreak), .unclosedComponent("VEVENT"), .strayEnd("X")])
        #expect(throws: Never.self) { try Parser().parse(Array("BEGIN:X\n".utf8), strictness: .lenient) }
    }

    @Test func `keeps values as they are and names in capitals`() {
        let document = Parser().parse("begin:x-a\r\nSummary;language=id:A\\;b \\t, c \r\nend:X-A\r\n")
        #expect(
            document.components == [
                Component(
                    "X-A",
                    properties: [Property("SUMMARY", "A\\;b \\t, c ", parameters: [Parameter("LANGUAGE", "id")])])
            ])
        #expect(document.defects.isEmpty)
    }

    @Test func `hands over components one by one in order`() {
        var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        for number in 0..<10 { text += "BEGIN:VEVENT\r\nUID:\(number)\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\n" }
        text += "NAME:x\r\nBEGIN:VEVENT\r\nUID:10\r\nBEGIN:VEVENT\r\nUID:11\r\nEND:VCALENDAR\r\nBEGIN:VTODO\r\n"
        var found: [String] = []
        let document = Parser().parse(text.utf8.span) { (component: Component) in
            found.append(component.text("UID") ?? "")
            if found.count <= 10 { #expect(component.components.count == 1) }
        }
        #expect(found == (0...11).map(String.init))
        #expect(
            document.components == [
                Component("VCALENDAR", properties: [Property("VERSION", "2.0"), Property("NAME", "x")]),
                Component("VTODO"),
            ])
    }

    @Test func `ends where the receiver throws`() {
        struct Enough: Error {}
        var count = 0
        #expect(throws: Enough.self) {
            try Parser().parse("BEGIN:A\nBEGIN:B\nEND:B\nBEGIN:B\nEND:B\n".utf8.span) { (_: Component) throws(Enough) in
                count += 1
                throw Enough()
            }
        }
        #expect(count == 1)
    }

    @Test func `gets over a hundred thousand components that are not closed`() {
        for name in ["X-DEEP", "VEVENT"] {
            let octets = Array(String(repeating: "BEGIN:\(name)\r\nA:1\r\n", count: 100_000).utf8)
            let document = Parser().parse(octets)
            let written = document.octets
            #expect(written.count { $0 == UInt8(ascii: "A") } >= 100_000)
            #expect(Parser().parse(written).components == document.components)
        }
    }

    @Test func `takes time linear in hostile lines`() {
        let hostile = [
            String(repeating: ";A=\"", count: 100_000), "A" + String(repeating: ";A=\"", count: 100_000) + ":v",
            "A" + String(repeating: ";A=(UTC", count: 100_000) + ":v", String(repeating: "\r", count: 400_000) + "\n",
            String(repeating: "END:X\r\n", count: 50_000), String(repeating: "\r\n ", count: 100_000),
            String(repeating: "\r\n", count: 200_000) + " ",
            "BEGIN:X\nA:" + String(repeating: "\r\u{1}", count: 200_000) + "\nEND:X",
        ]
        for text in hostile { #expect(Parser().parse("BEGIN:X\r\n" + text).components.count >= 1) }
    }

    @Test(arguments: 0..<60)
    func `writes what it read of any octets so that it is read the same`(seed: UInt64) {
        var random = RandomComponents(seed: seed)
        for _ in 0..<40 {
            let octets = random.octets()
            let first = Parser().parse(octets)
            let written = first.octets
            let second = Parser().parse(written)
            #expect(second.components == first.components, "\(octets)")
            #expect(second.octets == written)
            #expect(second.defects.allSatisfy { !$0.isLoss }, "\(second.defects)")
        }
    }
}
