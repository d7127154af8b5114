import Conversion
import Testing

@Suite struct StudentDistributionTests {
    @Test func `quantiles agree with the reference table`() throws {
        let rows = Digits.rows(of: ReferenceTable.studentQuantiles)
        #expect(rows.count == 22)
        for row in rows {
            let student = try #require(StudentDistribution(degreesOfFreedom: row[0]))
            #expect(Digits.match(student.quantile(row[1]), row[2]), "\(row)")
            #expect(Digits.match(student.quantile(1 - row[1]), -row[2], relative: 1e-9))
        }
    }

    @Test func `edges and refusals`() throws {
        let student = try #require(StudentDistribution(degreesOfFreedom: 5))
        #expect(Digits.agree(student.quantile(0.975), "2.570582"))
        #expect(student.quantile(0.5) == 0)
        #expect(student.quantile(0) == -.infinity && student.quantile(1) == .infinity)
        #expect(student.quantile(-0.1).isNaN)
        #expect(StudentDistribution(degreesOfFreedom: 0) == nil)
    }
}
