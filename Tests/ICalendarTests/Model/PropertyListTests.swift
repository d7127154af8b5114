import ICalendar
import Testing

struct PropertyListTests {
    private let list: PropertyList = [
        Property("A", "1"), Property("B", "x:y", parameters: [Parameter("P", ["q;r", "s"])]), Property("A", "2"),
    ]

    @Test func `gives back what was put in`() {
        #expect(list.map(\.name) == ["A", "B", "A"])
        #expect(list[1] == Property("B", "x:y", parameters: [Parameter("P", ["q;r", "s"])]))
    }

    @Test func `finds properties by name`() {
        #expect(list.firstIndex(named: "a") == 0)
        #expect(list.firstIndex(named: "A", from: 1) == 2)
        #expect(list.firstIndex(named: "A", from: 3) == nil)
        #expect(list.firstIndex(named: "A", from: -5) == 0)
        #expect(list.firstIndex(named: "AB") == nil)
    }

    @Test func `tells apart lists that have the same octets in all`() {
        #expect(PropertyList([Property("A", "1B:2")]) != PropertyList([Property("A", "1"), Property("B", "2")]))
        #expect(list == PropertyList(Array(list)))
        #expect(list.hashValue == PropertyList(Array(list)).hashValue)
    }
}
