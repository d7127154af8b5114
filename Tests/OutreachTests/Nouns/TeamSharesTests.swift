import Testing

@testable import Outreach

@Suite struct TeamSharesTests {
    @Test(arguments: [
        ("T1", "T1", [1000]), ("T1;T2", "T1;T2", [500, 500]), ("T1, T2 ;T3", "T1;T2;T3", [334, 333, 333]),
        ("T1:600;T2:400", "T1:600;T2:400", [600, 400]), ("T1 : 500; T2 : 500", "T1;T2", [500, 500]),
        ("T1:1000;T2:0", "T1:1000;T2:0", [1000, 0]), ("T1:334;T2:333;T3:333", "T1;T2;T3", [334, 333, 333]),
        ("T1:333;T2:334;T3:333", "T1:333;T2:334;T3:333", [333, 334, 333]),
    ])
    func `shares are read, and written where they are not equal`(cell: String, written: String, thousandths: [Int])
        throws
    {
        let shares = try #require(TeamShares(cell: cell))
        #expect(shares.fieldValue == .text(written))
        #expect(shares.shares.map(\.thousandths) == thousandths)
        #expect(TeamShares(fieldValue: shares.fieldValue) == shares)
    }

    @Test(arguments: [
        "", ";", "T1;T1", "T1:600;T2", "T1:600;T2:300", "T1:1001", "T1:-1;T2:1001", "T1:500:500", ":1000", "T1:x",
        "T1:",
        "T1:999999999;T2:1", "T1:6e2;T2:400",
    ])
    func `refuses shares that are none`(cell: String) {
        #expect(TeamShares(cell: cell) == nil)
    }

    @Test func `equal shares sum to a thousand for any number of teams`() {
        for count in 1...1500 {
            let shares = TeamShares(teams: (0..<count).map { "T\($0)" }).shares
            #expect(shares.reduce(0) { $0 + $1.thousandths } == 1000)
            #expect(Set(shares.dropFirst().map(\.thousandths)).count <= 1)
            #expect((shares.first?.thousandths ?? 0) >= (shares.last?.thousandths ?? 0))
        }
        #expect(TeamShares(teams: []).shares.isEmpty)
        #expect(TeamShares(teams: []).fieldValue == .null)
    }

    @Test func `the lead stands first`() {
        #expect(TeamShares(cell: "B;A")?.teams == ["B", "A"])
    }
}
