import Outreach
import Testing

@testable import Console

@Suite struct JSONTextTests {
    @Test(arguments: [
        (Value.missing, "null"), (.text("a\"b\\c"), "\"a\\\"b\\\\c\""),
        (.text("\n\r\t\u{0}\u{1B}\u{7F}"), "\"\\n\\r\\t\\u0000\\u001b\\u007f\""),
        (.text("\u{202E}\u{2028}\u{FEFF}"), "\"\\u202e\\u2028\\ufeff\""), (.text("é日👍🏽"), "\"é日👍🏽\""),
        (.integer(Int.min), "-9223372036854775808"),
        (.decimal(-0.0, digits: 2), "0"), (.decimal(.nan, digits: 2), "null"), (.rate(.infinity), "null"),
        (.rate(0.1), "0.1"),
        (.decimal(5, digits: 2), "5"), (.decimal(1e-300, digits: 2), "1e-300"),
        (.decimal(-1.5e300, digits: 2), "-1.5e+300"),
        (.rupiah(12_500_000), "12500000"), (.flag(false), "false"), (.day(Samples.monday), "\"2026-10-05\""),
        (.moment(Moment(Samples.monday, minute: 540), .central), "\"2026-10-05T09:00:00+08:00\""),
        (.instant(Instant(milliseconds: 0), .western), "\"1970-01-01T07:00:00+07:00\""),
        (.word(key: "held", display: "terlaksana"), "\"held\""),
        (.list([.integer(1), .missing]), "[1, null]"), (.list([]), "[]"),
        (.week(Week(containing: Samples.monday)), "\"2026-W41\""),
    ])
    func `values are plain JSON`(value: Value, text: String) {
        #expect(JSONText.text(value) == text)
    }

    @Test func `objects keep the order of their members`() {
        let record = Record([Record.Field("b", "B", .integer(1)), Record.Field("a", "A", .record(Record([])))])
        #expect(JSONText.object(record) == "{\"b\": 1, \"a\": {}}")
    }
}
