import Testing

@testable import Outreach

@Suite struct HolidayTests {
    @Test func `every field reads what it writes`() {
        let holiday = filled(
            Holiday.self,
            [
                "date": "2026-03-21", "kind": "cuti-bersama", "until": "2026-03-22", "name_id": "Idulfitri",
                "name_en": "Eid",
            ])
        #expect(holiday.holidayKind == .jointLeave)
        #expect(holiday.days.days.count == 2)
    }

    @Test func `is known by its first day and kind`() throws {
        let day = try #require(Day("2026-03-20"))
        #expect(Holiday.identifier(day, .jointLeave) == "2026-03-20/joint-leave")
        #expect(Identifier.isValid(Holiday.identifier(day, .jointLeave)))
    }

    @Test func `without a last day, or one before the first, it is one day`() throws {
        var holiday = Holiday(id: "h")
        holiday.date = try #require(Day("2026-08-17"))
        #expect(holiday.days == DayRange(holiday.date))
        holiday.until = holiday.date.advanced(by: -3)
        #expect(holiday.days == DayRange(holiday.date))
    }

    @Test func `Ramadan alone leaves offices open`() {
        #expect(Holiday.Kind.allCases.filter { !$0.closesOffices } == [.ramadan])
    }
}
