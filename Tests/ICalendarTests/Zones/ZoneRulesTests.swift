import Testing

@testable import ICalendar

@Suite struct ZoneRulesTests {
    /// Europe/Berlin as the TZ variable has it; the clocks of 2026 change on 29 March and 25 October at 1:00 UTC.
    @Test func `a yearly clock changes on its Sundays`() throws {
        let clock = try #require(YearlyClock("CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(clock.offset(at: 1_774_745_999) == 3600)
        #expect(clock.offset(at: 1_774_746_000) == 7200)
        #expect(clock.offset(at: 1_792_889_999) == 7200)
        #expect(clock.offset(at: 1_792_890_000) == 3600)
    }

    @Test func `summer in the south lies over the turn of the year`() throws {
        let clock = try #require(YearlyClock("AEST-10AEDT,M10.1.0,M4.1.0/3"))
        #expect(clock.offset(at: 1_767_225_600) == 39_600)
        #expect(clock.offset(at: 1_782_864_000) == 36_000)
    }

    @Test(arguments: ["<+07>-7", "WIB-7", "EST5EDT,J60,J300", "XXX3YYY,0,365/25"])
    func `other forms of a clock are read`(text: String) {
        #expect(YearlyClock(text) != nil)
    }

    @Test(arguments: [
        "", "-7", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.5.0", "<+07-7", "CET-1CEST,M3.5.0,M10.5.0/3x",
    ])
    func `what is no clock is refused`(text: String) {
        #expect(YearlyClock(text) == nil)
    }

    @Test func `of a time that comes twice the first is meant`() throws {
        let berlin = try #require(SystemZones.rules("Europe/Berlin"))
        let time = try #require(CalendarDateTime(parsing: "20261025T023000"))
        #expect(berlin.instant(of: time)?.text == "20261025T003000Z")
        let second = try #require(CalendarInstant(parsing: "20261025T013000Z"))
        #expect(berlin.dateTime(at: second, zone: .floating)?.text == "20261025T023000")
    }

    @Test func `bytes that are no zone are refused`() {
        #expect(ZoneRules(tzif: []) == nil)
        #expect(ZoneRules(tzif: Array("TZif2".utf8)) == nil)
        var bomb = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        bomb += [UInt8](repeating: 0xFF, count: 24)
        #expect(ZoneRules(tzif: bomb) == nil)
    }
}
