import Outreach
import Testing

@Suite struct EventCodeTests {
    private let codes = (0..<2_000).map { EventCode(of: "0199a2b0-0000-7000-8000-\($0)") }

    @Test func `a code is read as it is written, however it is typed`() {
        for code in codes {
            #expect(EventCode(code.text) == code)
            #expect(EventCode(code.text.lowercased().replacing("-", with: "")) == code)
        }
        #expect(EventCode(of: "E068").text == EventCode(of: "E068").text)
    }

    @Test func `letters that look like digits are taken for them`() throws {
        let code = try #require(codes.first { $0.text.contains("0") && $0.text.contains("1") })
        #expect(EventCode(code.text.replacing("0", with: "O").replacing("1", with: "l")) == code)
    }

    @Test func `one wrong symbol, or two neighbours that changed places, are told`() {
        for code in codes.prefix(100) {
            let symbols = Array(code.text.replacing("-", with: ""))
            for place in symbols.indices {
                var wrong = symbols
                wrong[place] = symbols[place] == "7" ? "8" : "7"
                #expect(EventCode(String(wrong)) == nil)
                guard place > 0, place < 6, symbols[place] != symbols[place - 1] else { continue }
                // These two count alike.
                guard Set(symbols[(place - 1)...place]) != ["0", "Z"] else { continue }
                var swapped = symbols
                swapped.swapAt(place, place - 1)
                #expect(EventCode(String(swapped)) == nil)
            }
        }
    }

    @Test(arguments: ["", "A1", "E068", "K7QF-3M", "K7QF-3M9X", "K7QF-3M!", "0812000012"])
    func `what is no code is none`(text: String) { #expect(EventCode(text) == nil) }

    @Test func `two thousand events have two thousand codes`() { #expect(Set(codes).count == 2_000) }
}
