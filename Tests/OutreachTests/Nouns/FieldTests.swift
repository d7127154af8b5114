import Testing

@testable import Outreach

@Suite struct FieldTests {
    private func field(_ name: String) throws -> Field<Site> {
        try #require(Site.fields.first { $0.name == name })
    }

    @Test func `an empty cell makes an optional field unknown and leaves any other alone`() throws {
        var site = Site(id: "s")
        site.potential = 5
        #expect(try field("potential").read("", into: &site) == nil)
        #expect(site.potential == nil)
        site.ecosystem = "market"
        #expect(try field("ecosystem").read("", into: &site) == nil)
        #expect(site.ecosystem == "market")
    }

    @Test func `a problem leaves the noun as it was`() throws {
        var site = Site(id: "s")
        site.potential = 5
        let before = site
        #expect(try field("potential").read("viele", into: &site) == .unreadable(.integer))
        #expect(try field("potential").read("99999999", into: &site) == .outOfRange(0...10_000_000))
        #expect(try field("windows").read("always", into: &site) == .unreadable(.weeklyHours))
        #expect(try field("name").read("", into: &site) == .unreadable(.text))
        #expect(site == before)
    }

    @Test(arguments: ["a\u{1B}[2J", "a\u{202E}b", "a\tb", "a\nb", "\u{0}", String(repeating: "a", count: 4_001)])
    func `a text that no terminal should be sent is refused`(text: String) throws {
        var site = Site(id: "s")
        #expect(try field("name").read(text, into: &site) == .unsuitableText)
        #expect(site.name.isEmpty)
    }

    @Test func `a text of four thousand bytes is kept`() throws {
        var site = Site(id: "s")
        #expect(try field("note").read(String(repeating: "a", count: 4_000), into: &site) == nil)
    }

    @Test func `a value of another type restores nothing`() throws {
        var site = Site(id: "s")
        site.name = "Pasar"
        site.potential = 5
        try field("name").restore(.integer(1), into: &site)
        try field("name").restore(.null, into: &site)
        #expect(site.name == "Pasar")
        try field("potential").restore(.text("x"), into: &site)
        #expect(site.potential == nil)
        try field("latitude").restore(.integer(-2), into: &site)
        #expect(site.latitude == -2)
    }

    @Test func `a value writes itself as a cell`() {
        #expect(FieldValue.null.text.isEmpty)
        #expect(FieldValue.integer(-7).text == "-7")
        #expect(FieldValue.real(0.25).text == "0.25")
        #expect(FieldValue.text("a").text == "a")
    }
}
