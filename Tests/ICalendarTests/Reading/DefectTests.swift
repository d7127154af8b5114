import ICalendar
import Testing

struct DefectTests {
    @Test func `says what was lost and what was only badly formed`() {
        #expect(!Defect(line: 1, kind: .form(.longLine)).isLoss)
        #expect(!Defect(line: 1, kind: .unclosedComponent("VEVENT")).isLoss)
        #expect(Defect(line: 1, kind: .unreadableLine("x")).isLoss)
    }

    @Test func `is described with its line`() {
        #expect(Defect(line: 7, kind: .strayEnd("VEVENT")).description == "line 7: END without BEGIN: VEVENT")
        #expect(
            Defect(line: 2, kind: .form(.lineBreak), count: 3).description
                == "line 2: line break other than CR LF (3 times)")
    }
}
