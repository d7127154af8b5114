import Testing

@testable import Outreach

@Suite struct FieldConvertibleTypesTests {
    @Test(arguments: [
        ("0", 0), ("-0", 0), ("42", 42), ("007", 7), ("-5", -5), ("1.000", 1_000), ("12.500.000", 12_500_000),
        ("-1.000", -1_000), ("999999999999999", 999_999_999_999_999), ("100.200", 100_200),
    ])
    func `a whole number may group its thousands with dots`(cell: String, number: Int) {
        #expect(Int(cell: cell) == number)
        #expect(Int(cell: Int(number).fieldValue.text) == number)
    }

    @Test(arguments: [
        "", "-", "--5", "+5", "5-", "1,000", "1.5", "1.00", "1.0000", "1000.000", ".100", "1..000", "1.000.", "0x1",
        "1e3", "٤٢",
        "１", "1 000", "9999999999999999", "0.500", "00.500", "999.999.999.999.999.999",
    ])
    func `refuses what is no whole number`(cell: String) {
        #expect(Int(cell: cell) == nil)
    }

    @Test(arguments: [
        ("1,5", 1.5), ("1.5", 1.5), ("-2,1291", -2.1291), ("0", 0), ("106", 106), ("5e-05", 0.00005), ("1E+3", 1_000),
        ("0,000012", 0.000012),
    ])
    func `a decimal may have a point or a comma`(cell: String, number: Double) {
        #expect(Double(cell: cell) == number)
    }

    @Test(arguments: [
        "", "-", ".", ",", "1,5,5", "1.234,56", "1.234.567", "nan", "inf", "0x1p3", "1e", "e5", "1e999", "--1", "1 5",
        "１,5",
        String(repeating: "1", count: 33),
    ])
    func `refuses what is no decimal`(cell: String) {
        #expect(Double(cell: cell) == nil)
    }

    @Test func `every finite number comes back from its text`() {
        var random = SplitMix(seed: 3)
        for _ in 0..<5_000 {
            let number = Double(bitPattern: random.next())
            guard number.isFinite else { continue }
            #expect(Double(cell: number.fieldValue.text) == number)
        }
    }

    @Test(arguments: ["1", "yes", "Ya", "TRUE", "y"])
    func `yes in two languages`(cell: String) {
        #expect(Bool(cell: cell) == true)
        #expect(Bool(fieldValue: true.fieldValue) == true)
    }

    @Test(arguments: ["0", "no", "Tidak", "false", "n"])
    func `no in two languages`(cell: String) {
        #expect(Bool(cell: cell) == false)
        #expect(Bool(cell: "perhaps") == nil)
        #expect(Bool(fieldValue: .text("no")) == nil)
    }

    @Test func `weekdays are written in the order of the week`() {
        #expect(Weekdays(cell: "fri,sel")?.fieldValue == .text("tue,fri"))
        #expect(Weekdays(cell: "legi") == nil)
    }

    @Test func `ranges of days hold their days`() throws {
        let ranges = try #require(DayRanges(cell: "2026-10-07..2026-10-08; 2026-12-24"))
        #expect(ranges.fieldValue == .text("2026-10-07..2026-10-08; 2026-12-24"))
        #expect(ranges.contains(try #require(Day("2026-10-08"))))
        #expect(!ranges.contains(try #require(Day("2026-10-09"))))
        #expect(DayRanges().fieldValue == .null)
        #expect(DayRanges(cell: "2026-10-07..") == nil)
    }

    @Test func `each word of a vocabulary is read in both languages and means one thing`() {
        expectWordsAreSound(Event.Status.self)
        expectWordsAreSound(Attendance.Stage.self)
        expectWordsAreSound(Attendance.Membership.self)
        expectWordsAreSound(SignUp.Channel.self)
        expectWordsAreSound(Holiday.Kind.self)
    }

    private func expectWordsAreSound<V: Vocabulary>(_ type: V.Type) {
        for value in V.allCases {
            #expect(V(cell: value.rawValue.uppercased()) == value)
            #expect(V(cell: value.alias) == value)
            #expect(V(fieldValue: value.fieldValue) == value)
        }
        #expect(V(cell: "") == nil)
        #expect(V.expectation == .oneOf(V.allCases.map { Word($0.rawValue, $0.alias) }))
    }
}
