import Testing

@testable import Planning

struct GridTests {
    @Test(arguments: [1, 2, 50, 900]) func `finds enough points round each of them`(count: Int) {
        var random = RandomNumbers(seed: 11)
        let vectors = (0..<count).map { _ in
            UnitVector(Place(latitude: random.unit() * 3, longitude: 100 + random.unit() * 9))
        }
        let grid = Grid(vectors: vectors[...], perCell: 5)
        for vector in vectors {
            let found = grid.around(vector, atLeast: min(20, count))
            #expect(found.count >= min(20, count))
            #expect(Set(found).count == found.count)
        }
        #expect(grid.around(vectors[0], atLeast: count).sorted() == Array(0..<count))
    }
}
