import ICalendar
import Testing

struct DocumentTests {
    @Test func `writes its components one after the other`() {
        let document = Document(components: [Component("A"), Component("B")])
        #expect(String(decoding: document.octets, as: UTF8.self) == "BEGIN:A\r\nEND:A\r\nBEGIN:B\r\nEND:B\r\n")
        #expect(Parser().parse(document.octets) == document)
    }
}
