import ICalendar
import Testing

struct ComponentTests {
    @Test func `keeps its name in capitals and its parts in order`() {
        var component = Component("vevent", properties: [Property("UID", "1")])
        component.components.append(Component("VALARM"))
        component.components.append(Component("X-OTHER"))
        #expect(component.name == "VEVENT")
        #expect(component.components.map(\.name) == ["VALARM", "X-OTHER"])
        #expect(component.line == nil)
    }

    @Test func `is equal whatever its line`() {
        let parser = Parser()
        let early = parser.parse("BEGIN:X\r\nA:1\r\nEND:X\r\n").components[0]
        let late = parser.parse("\r\n\r\nBEGIN:X\r\nA:1\r\nEND:X\r\n").components[0]
        #expect(early.line == 1)
        #expect(late.line == 3)
        #expect(early == late)
        #expect(early.hashValue == late.hashValue)
        #expect(early != Component("X"))
    }
}
