import Conversion
import Testing

@Suite struct PoissonCountTests {
    @Test func `limits agree with the reference table`() throws {
        let rows = Digits.rows(of: ReferenceTable.poissonLimits)
        #expect(rows.count == 20)
        for row in rows {
            let interval = try #require(PoissonCount(Int(row[0]))).interval()
            #expect(Digits.match(interval.low, row[1]) && Digits.match(interval.high, row[2]), "\(row)")
        }
    }

    @Test func `limits of 37 hold to every digit`() throws {
        let interval = try #require(PoissonCount(37)).interval()
        #expect(Digits.agree(interval.low, "26.051415") && Digits.agree(interval.high, "50.999626"))
    }

    @Test func `negative count is refused`() {
        #expect(PoissonCount(-1) == nil && PoissonCount(Int.max) == nil)
    }
}
