import Language
import Outreach
import Testing

@testable import Console

@Suite struct ValueFormatTests {
    @Test(arguments: [
        (Value.missing, "—", "—"), (.text("a\u{1B}b"), "a\u{FFFD}b", "a\u{FFFD}b"),
        (.integer(-1234), "-1.234", "-1,234"),
        (.decimal(3.25, digits: 1), "3,3", "3.3"), (.rate(0.4123), "41,23%", "41.23%"),
        (.rate(0.4123, digits: 0), "41%", "41%"),
        (.points(0.1058), "+10,58 poin", "+10.58 pp"), (.rupiah(12_500_000), "Rp12.500.000", "Rp12,500,000"),
        (.day(Samples.monday), "Sen 5 Okt 2026", "Mon 5 Oct 2026"),
        (.week(Week(containing: Samples.monday)), "2026-W41", "2026-W41"),
        (
            .moment(Moment(Samples.monday, minute: 540), .western), "Sen 5 Okt 2026 09.00",
            "Mon 5 Oct 2026 09:00"
        ),
        (
            .instant(Instant(Moment(Samples.monday, minute: 540), in: .western), .eastern), "Sen 5 Okt 2026 11.00",
            "Mon 5 Oct 2026 11:00"
        ),
        (.flag(true), "ya", "yes"), (.flag(false), "tidak", "no"),
        (.word(key: "held", display: "terlaksana"), "terlaksana", "terlaksana"),
        (.list([.integer(1000), .text("b")]), "1.000, b", "1,000, b"), (.list([]), "—", "—"), (.rate(.nan), "—", "—"),
    ])
    func `values are written in the reader's language`(value: Value, first: String, second: String) {
        #expect(ValueFormat(.indonesian).text(value) == first)
        #expect(ValueFormat(.english).text(value) == second)
    }
}
