import Testing

@testable import ICalendar

struct PropertyValueTests {
    @Test func `reads fixed numbers of digits and nothing else`() {
        func number(at start: Int, digits: Int) -> Int? { "20x6".utf8.span.number(at: start, digits: digits) }
        #expect(number(at: 0, digits: 2) == 20)
        #expect(number(at: 0, digits: 3) == nil)
        #expect(number(at: 3, digits: 2) == nil)
        #expect(number(at: -1, digits: 1) == nil)
        #expect(number(at: 0, digits: 0) == nil)
    }
}
