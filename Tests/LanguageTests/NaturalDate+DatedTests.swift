import Outreach
import Testing

@testable import Language

@Suite struct NaturalDateDatedTests {
    @Test(arguments: [
        ("2026-10-05", "2026-10-05"), ("2026/10/5", "2026-10-05"), ("20261005", "2026-10-05"),
        ("5 Okt 2026", "2026-10-05"),
        ("5 Oktober 2026", "2026-10-05"), ("Oct 5, 2026", "2026-10-05"), ("October 5th 2026", "2026-10-05"),
        ("5th of October 2026", "2026-10-05"), ("5 okt. 26", "2026-10-05"), ("5.10.2026", "2026-10-05"),
        ("13/4/2026", "2026-04-13"),
        ("3/3/26", "2026-03-03"), ("tanggal 5 Nopember 2026", "2026-11-05"), ("29 feb 2028", "2028-02-29"),
    ])
    func `a full date is read in any usual form`(text: String, date: String) {
        #expect(words.readDay(text) == .read(day(date)))
    }

    @Test(arguments: [
        ("5 Okt", "2026-10-05"), ("Oct 5", "2026-10-05"), ("5 Jan", "2027-01-05"), ("31 Des", "2026-12-31"),
        ("1 Mei", "2026-05-01"),
        ("3/3", "2027-03-03"), ("29 Feb", "2028-02-29"), ("tanggal 1", "2026-10-01"), ("tgl 25", "2026-09-25"),
        ("tgl 20", "2026-10-20"), ("tanggal 31", "2026-10-31"),
    ])
    func `without a year or month the nearest is meant`(text: String, date: String) {
        #expect(words.readDay(text) == .read(day(date)))
    }

    @Test func `numbers are day first and say if month first would do as well`() {
        #expect(words.readDay("3/4/2026") == .read(day("2026-04-03"), alternatives: [day("2026-03-04")]))
        #expect(words.readDay("3/4").isAmbiguous)
        #expect(words.readDay("3/4").value == day("2027-04-03"))
        #expect(words.readDay("5-10-2026") == .read(day("2026-10-05"), alternatives: [day("2026-05-10")]))
        #expect(!words.readDay("13/4").isAmbiguous)
        #expect(!words.readDay("5.10.2026").isAmbiguous)
    }

    @Test(arguments: [
        "31 Feb", "2026-02-30", "30/2/2026", "32 Okt 2026", "0/3", "4/13", "20261301", "tanggal 32", "29 Feb 2027",
        "5 Okt 1500",
    ])
    func `a date that does not exist is refused`(text: String) {
        #expect(words.readDay(text) == .refused(.noSuchDate))
    }
}
