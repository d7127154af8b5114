import Testing

@testable import Outreach

@Suite struct FieldConvertibleListsTests {
    @Test(arguments: [("Legi; kliwon", "legi,kliwon"), ("paing", "pahing"), ("manis pon", "legi,pon")])
    func `days of the market week are read in any form`(_ cell: String, _ text: String) {
        #expect(PasaranDays(cell: cell)?.fieldValue == .text(text))
    }

    @Test(arguments: ["", " ", "legi,senin", ";"]) func `what is no day of the market week is refused`(_ cell: String) {
        #expect(PasaranDays(cell: cell) == nil)
    }

    @Test func `words are kept once, in small letters and in order`() {
        #expect(Words(cell: "Madura; bahasa isyarat ,madura;")?.words == ["madura", "bahasa isyarat"])
        #expect(Words(cell: " ; ") == nil)
        #expect(Words(cell: "a\u{1B}b") == nil)
    }

    @Test func `teams of a list stand there once`() {
        #expect(TeamList(cell: "T2;T1")?.teams == ["T2", "T1"])
        #expect(TeamList(cell: "T1, T2")?.fieldValue == .text("T1;T2"))
        #expect(TeamList(cell: "T1;T1") == nil && TeamList(cell: ";") == nil)
    }

    @Test func `weekdays with a team are read one by one, as a run and in Indonesian`() {
        #expect(TeamWeekdays(cell: "tue:T2;thu:T3")?.teams == [.tuesday: "T2", .thursday: "T3"])
        #expect(TeamWeekdays(cell: "sen-rab:T2; jum : T1")?.fieldValue == .text("mon:T2;tue:T2;wed:T2;fri:T1"))
    }

    @Test(arguments: ["", "T2", "tue:", "xyz:T2", "tue:T2;tue:T3", "mon-wed:T2;tue:T3"])
    func `an officer never goes with two teams on a day`(_ cell: String) {
        #expect(TeamWeekdays(cell: cell) == nil)
    }

    @Test func `times of the day are read with a colon or a point and put in order`() {
        #expect(ClockTime(cell: "9.05")?.fieldValue == .text("09:05"))
        #expect(ClockTimes(cell: "13.30; 07:00;13:30")?.fieldValue == .text("07:00;13:30"))
        #expect(ClockTimes(cell: "07:00;25:00") == nil && ClockTimes(cell: "") == nil)
    }
}
