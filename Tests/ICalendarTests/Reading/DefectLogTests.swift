import Testing

@testable import ICalendar

struct DefectLogTests {
    @Test func `tells faults of form once with their number, and all in the order of lines`() {
        var log = DefectLog()
        log.note(.emptyLine, line: 3)
        log.note(.emptyLine, line: 9)
        log.note(.tooLarge, line: 5)
        log.note(.notUTF8, line: 1)
        #expect(
            log.all() == [
                Defect(line: 1, kind: .notUTF8), Defect(line: 3, kind: .form(.emptyLine), count: 2),
                Defect(line: 5, kind: .tooLarge),
            ])
    }
}
