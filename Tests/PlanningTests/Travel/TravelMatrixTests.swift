import Testing

@testable import Planning

struct TravelMatrixTests {
    @Test func `gives the minutes of the rule`() {
        let matrix = TravelMatrix(points: 3) { $0 * 10 + $1 }
        #expect(matrix.minutes(from: 1, to: 2) == 12)
        #expect(!matrix.isSymmetric)
        #expect(TravelMatrix(points: 3) { $0 + $1 }.isSymmetric)
    }

    @Test func `has no way where the rule gives none`() {
        #expect(TravelMatrix(points: 2) { _, _ in nil }.minutes(from: 0, to: 1) == nil)
    }

    @Test(arguments: [-1, 2, 3]) func `has no way to points that are not there`(point: Int) {
        let matrix = TravelMatrix(points: 2) { _, _ in 1 }
        #expect(matrix.minutes(from: 0, to: point) == nil)
        #expect(matrix.minutes(from: point, to: 0) == nil)
    }

    @Test func `notes trips that it cannot hold`() {
        let matrix = TravelMatrix(points: 2) { from, _ in from == 0 ? -1 : TravelMatrix.longest + 1 }
        #expect(matrix.defects.count == 4)
    }
}
