import Foundation
import Outreach
import Testing

@testable import EventLog

@Suite struct ContentTests {
    @Test func `values come back from their line`() {
        let values: [(name: String, value: FieldValue)] = [
            ("a", .null), ("b", .integer(-7)), ("c", .integer(.max)), ("d", .integer(.min)), ("e", .real(0.1)),
            ("f", .real(.leastNonzeroMagnitude)), ("g", .real(-1.7976931348623157e308)), ("h", .text("")),
            ("i", .text("a\"b\\c/d")),
            ("j", .text("\u{0}\u{1}\n\r\t\u{1F}\u{7F}\u{2028}")), ("k", .text("日本 😀 é e\u{301}")), ("l", .text("null")),
            ("m", .text("1")), ("n \"x\"", .text("{}")),
        ]
        let text = Content.text(values)
        #expect(!text.contains("\n"))
        #expect(Content.values(text) == Dictionary(uniqueKeysWithValues: values.map { ($0.name, $0.value) }))
    }

    @Test func `it is JSON that any reader takes, in the order given`() throws {
        #expect(
            Content.text([("b", .text("x\u{1}")), ("a", .real(1.5)), ("c", .null)])
                == #"{"b":"x\u0001","a":1.5,"c":null}"#)
        #expect(Content.text([]) == "{}")
        let object =
            try JSONSerialization.jsonObject(with: Data(Content.text([("a", .integer(3))]).utf8)) as? [String: Int]
        #expect(object == ["a": 3])
    }

    @Test func `a number that JSON does not have is null`() {
        #expect(Content.text([("a", .real(.nan)), ("b", .real(.infinity))]) == #"{"a":null,"b":null}"#)
    }

    @Test(arguments: ["", "[]", "{", "null", "5", #"{"a":{}}"#, #"{"a":[1]}"#])
    func `what is no such object holds nothing`(text: String) {
        #expect(Content.values(text).isEmpty)
    }
}
