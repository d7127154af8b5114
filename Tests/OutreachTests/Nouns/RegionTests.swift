import Testing

@testable import Outreach

@Suite struct RegionTests {
    @Test func `every field reads what it writes`() {
        filled(Region.self, ["name": "Kota Pangkal Pinang", "island": "bangka", "aliases": "Pangkalpinang;PGK"])
    }

    @Test(arguments: [
        ("19.71.02.1003", "19.71"), ("19.71.02", "19.71"), ("19.71", "19.71"), ("19", "19"), ("", ""),
        ("19.71.02.1003.x", "19.71"),
    ])
    func `the regency of a code is its first two parts`(code: String, regency: String) {
        #expect(Region.regency(of: code) == regency)
    }

    @Test(arguments: [
        ("19.71.02.1003", "19.71", true), ("19.71", "19.71", true), ("19.71.02", "19.71.", true), ("19.71", "19", true),
        ("19.710", "19.71", false), ("19.7", "19.71", false), ("19.71", "19.71.02", false), ("19", "19.", false),
        ("191", "19", false),
    ])
    func `a code lies in the shorter codes that its parts begin with`(code: String, area: String, lies: Bool) {
        #expect(Region.lies(code, in: area) == lies)
    }

    @Test func `Babel has seven regencies on two islands`() {
        let regencies = Region.babel.filter { $0.id != "19" }
        #expect(regencies.count == 7)
        #expect(regencies.allSatisfy { Region.lies($0.id, in: "19") })
        #expect(Set(regencies.compactMap(\.island)) == ["bangka", "belitung"])
        #expect(Set(Region.babel.map(\.id)).count == 8)
    }
}
