import Testing

@testable import Outreach

@Suite struct IdentityNumberTests {
    private func problem(_ text: String) -> IdentityNumber.Problem? {
        do throws(IdentityNumber.Problem) {
            _ = try IdentityNumber(text)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        "1971024508900003", "1971020101900001", "1971023112999999", "1971027112000001", "1971022902000001",
        "1971026902040001", "9471020101900001", "1971 0245 0890 0003", "197102.450890.0003",
    ])
    func `a number of a real date is taken`(_ text: String) throws {
        let number = try IdentityNumber(text)
        #expect(number.digits.count == 16 && IdentityNumber(cell: text) == number)
        #expect(problem(number.digits) == nil)
    }

    @Test(
        arguments: [
            ("", .length(0)), ("197102450890000", .length(15)), ("19710245089000031", .length(17)),
            ("197102450890000x", .character(position: 16)), ("١971024508900003", .character(position: 1)),
            ("1971-0245-0890-0003", .character(position: 5)), ("１971024508900003", .character(position: 1)),
            ("1971020008900003", .day), ("1971023208900003", .day), ("1971024008900003", .day),
            ("1971027208900003", .day),
            ("1971020100900003", .month), ("1971020113900003", .month), ("1971023102900003", .date),
            ("1971022902990003", .date), ("1971027104900003", .date), ("1971020108900000", .serial),
            ("************0003", .masked), ("1971************", .masked),
        ] as [(String, IdentityNumber.Problem)])
    func `what is none is refused with what is wrong`(_ text: String, _ expected: IdentityNumber.Problem) {
        #expect(problem(text) == expected)
        #expect(IdentityNumber(cell: text) == nil)
    }

    @Test func `29 February is a date if either year is a leap year`() {
        for year in 0...99 {
            let text = "19710229" + "02" + (year < 10 ? "0\(year)" : "\(year)") + "0001"
            let digits = String(text.prefix(6)) + "2902" + text.dropFirst(10)
            let isLeap = year % 4 == 0
            #expect((problem(digits) == nil) == isLeap, "\(year)")
        }
    }

    @Test func `the later century counts that is not in the future`() throws {
        let today = try #require(Day("2026-11-26"))
        func birth(_ text: String) throws -> String? { try IdentityNumber(text).birth(notAfter: today)?.text }
        #expect(try birth("1971024508900003") == "1990-08-05")
        #expect(try birth("1971020508100003") == "2010-08-05")
        #expect(try birth("1971022611260003") == "2026-11-26")
        #expect(try birth("1971022711260003") == "1926-11-27")
        #expect(try IdentityNumber("1971022711260003").birth(notAfter: try #require(Day("1920-01-01"))) == nil)
    }

    @Test(arguments: [("2028-08-04", 17), ("2028-08-05", 18), ("2028-08-06", 18), ("2011-08-05", 1)])
    func `age counts whole years on a day`(_ day: String, _ age: Int) throws {
        #expect(try IdentityNumber("1971020508100003").age(on: try #require(Day(day))) == age)
    }

    @Test func `an unknown province is taken and told`() throws {
        #expect(try IdentityNumber("1971024508900003").hasKnownProvince)
        #expect(try !IdentityNumber("2071024508900003").hasKnownProvince)
        #expect(try !IdentityNumber("9971024508900003").hasKnownProvince)
    }

    @Test func `no description holds the digits`() throws {
        let number = try IdentityNumber("1971024508900003")
        var dumped = ""
        dump([number], to: &dumped)
        let row = ["\(number)", String(reflecting: number), "\([number])", "\(Optional(number) as Any)", dumped]
        for text in row { #expect(!text.contains("19710245") && !text.contains("0890")) }
        #expect(number.masked == "************0003" && "\(number)" == number.masked)
        #expect(number.fieldValue == .null)
    }

    @Test(arguments: [
        ("id 1971024508900003 x", "id ************0003 x"), ("1971 0245 0890 0003", "**** **** **** 0003"),
        ("1971.0245.0890.0003!", "****.****.****.0003!"), ("19710245089000031", "*****************"),
        ("2026-10-05 09:00 2026-10-06", "2026-10-05 09:00 2026-10-06"), ("081200001111", "081200001111"),
        ("197102450890000", "197102450890000"), ("", ""), ("é1971024508900003", "é************0003"),
    ])
    func `a run of digits in a text is masked`(_ text: String, _ shown: String) {
        #expect(text.withoutIdentityNumbers == shown)
        #expect(text.mayHoldIdentityNumber == (text != shown))
    }

    @Test func `only a number of a real date counts as one`() {
        #expect("x 1971.0245.0890.0003".holdsIdentityNumber)
        #expect(!"1234567890123456".holdsIdentityNumber)
        #expect(!"19710245089000031".holdsIdentityNumber)
    }

    @Test func `nothing is read that is not written so`() {
        var random = SplitMix(seed: 3)
        for _ in 0..<20_000 {
            let length = Int.random(in: 14...18, using: &random)
            let text = String((0..<length).map { _ in "0123456789 .x*".randomElement(using: &random) ?? "0" })
            guard let number = IdentityNumber(cell: text) else { continue }
            #expect(number.digits == text.filter { $0 != " " && $0 != "." })
        }
    }

    @Test func `people's texts do not hold one, be it mistyped`() {
        var person = Person(id: "p")
        let name = Person.fields[0]
        #expect(name.read("1971024508900003", into: &person) == .identityNumber(.misplaced))
        #expect(name.read("Siti 9999 9999 9999 9999", into: &person) == .identityNumber(.misplaced))
        var site = Site(id: "s")
        #expect(Site.fields.first { $0.name == "note" }?.read("rek. 9999999999999999", into: &site) == nil)
    }

    @Test func `secret fields are not among the open ones`() {
        let hidden = Set(Person.fields.map(\.name)).subtracting(Person.openFields.map(\.name))
        #expect(hidden == ["nik_mac", "nik_sealed", "erased"])
        #expect(Campaign.fields.filter(\.isSecret).map(\.name) == ["nik_key"])
    }
}
