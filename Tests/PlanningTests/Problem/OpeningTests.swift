import Testing

@testable import Planning

struct OpeningTests {
    @Test func `lets spans touch without overlapping`() {
        #expect(!Interval(start: 0, end: 10).overlaps(Interval(start: 10, end: 20)))
        #expect(Interval(start: 0, end: 11).overlaps(Interval(start: 10, end: 20)))
    }

    @Test func `covers what lies inside, its ends included`() {
        let span = Interval(start: 10, end: 20)
        #expect(span.covers(span))
        #expect(span.covers(Interval(start: 12, end: 20)))
        #expect(!span.covers(Interval(start: 9, end: 20)))
        #expect(!span.covers(Interval(start: 12, end: 21)))
    }
}
