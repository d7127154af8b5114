import Conversion
import Testing

@Suite struct SiteRankingTests {
    private static func ranking(_ counts: [(String, Int, Int)]) throws -> SiteRanking? {
        SiteRanking(try counts.map { ($0.0, try #require(Proportion($0.1, of: $0.2))) })
    }

    @Test func `a small site with a high rate does not lead`() throws {
        let ranking = try #require(
            try Self.ranking([
                ("a", 2, 10), ("b", 9, 40), ("c", 0, 6), ("d", 14, 55), ("e", 5, 30), ("f", 1, 12), ("g", 22, 60),
                ("h", 3, 8),
            ]))
        #expect(ranking.places.map(\.site) == ["g", "h", "d", "a", "b", "c", "f", "e"])
        #expect(Digits.agree(ranking.places[0].shrunk.rate, "0.312712"))
        #expect(Digits.agree(ranking.places[1].shrunk.rate, "0.268940"))
        #expect(ranking.places[0].position == .above && !ranking.places[0].isFarOut)
        #expect(ranking.places[1].position == .inside)
    }

    @Test func `sites where nobody was eligible stand at the common rate`() throws {
        let ranking = try #require(try Self.ranking([("a", 5, 20), ("b", 10, 40), ("c", 0, 0)]))
        #expect(ranking.places.map(\.site) == ["a", "b", "c"])
        #expect(ranking.places[2].shrunk.rate == 0.25 && ranking.places[2].position == nil)
        #expect(try Self.ranking([("a", 0, 0)]) == nil)
        #expect(try Self.ranking([]) == nil)
    }
}
