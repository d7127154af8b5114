import Conversion
import Foundation
import Testing

/// Every statistic against thousands of random cases of `statistics_table.py`.
@Suite struct StatisticsTableTests {
    private static let rows: [(word: String, numbers: [Double])] = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("statistics.txt")
        guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map { line in
            let words = line.split(separator: " ")
            return (String(words.first ?? ""), words.dropFirst().map { Double($0) ?? .nan })
        }
    }()

    private static func rows(_ word: String, atLeast count: Int) throws -> [[Double]] {
        let found = rows.filter { $0.word == word }.map(\.numbers)
        try #require(found.count >= count)
        return found
    }

    /// Whether a number is the reference's to 1e-9, relative above 1.
    private static func agree(_ value: Double?, _ reference: Double) -> Bool {
        guard let value else { return reference.isNaN }
        return abs(value - reference) <= 1e-9 * max(1, abs(reference))
    }

    private static func proportion(_ k: Double, _ n: Double) throws -> Proportion {
        try #require(Proportion(Int(k), of: Int(n)))
    }

    @Test func `intervals of rates agree`() throws {
        for row in try Self.rows("interval", atLeast: 1_400) {
            let people = try Self.proportion(row[0], row[1])
            for (place, method) in [IntervalMethod.wilson, .clopperPearson, .jeffreys].enumerated() {
                let interval = people.interval(method)
                #expect(Self.agree(interval?.low, row[2 + 2 * place]), "\(method) of \(people)")
                #expect(Self.agree(interval?.high, row[3 + 2 * place]), "\(method) of \(people)")
            }
        }
    }

    @Test func `differences of rates agree`() throws {
        for row in try Self.rows("difference", atLeast: 700) {
            let first = try Self.proportion(row[0], row[1])
            let difference = try #require(RateDifference(first, try Self.proportion(row[2], row[3])))
            #expect(Self.agree(difference.difference, row[4]))
            #expect(Self.agree(difference.interval.low, row[5]) && Self.agree(difference.interval.high, row[6]))
        }
    }

    @Test func `rates of clustered people agree`() throws {
        for row in try Self.rows("cluster", atLeast: 400) {
            let count = Int(row[0])
            let events = try (0..<count).map { try Self.proportion(row[1 + 2 * $0], row[2 + 2 * $0]) }
            let rate = try #require(ClusteredRate(events: events))
            let told = Array(row[(1 + 2 * count)...])
            #expect(Self.agree(rate.rate, told[0]) && Self.agree(rate.standardError, told[1]))
            #expect(Self.agree(rate.designEffect, told[2]))
            #expect(Self.agree(rate.interval()?.low, told[3]) && Self.agree(rate.interval()?.high, told[4]))
            #expect(Self.agree(rate.ratioInterval()?.low, told[5]) && Self.agree(rate.ratioInterval()?.high, told[6]))
        }
    }

    @Test func `rates of sites drawn towards the common one agree`() throws {
        for row in try Self.rows("shrunk", atLeast: 300) {
            let count = Int(row[0])
            let sites = try (0..<count).map { try Self.proportion(row[1 + 2 * $0], row[2 + 2 * $0]) }
            let prior = try #require(EmpiricalBayes(sites: sites))
            let told = Array(row[(1 + 2 * count)...])
            #expect(Self.agree(prior.pooledRate, told[0]) && Self.agree(prior.priorWeight ?? 0, told[1]))
            let estimate = prior.estimate(of: sites[0])
            #expect(Self.agree(estimate.rate, told[2]))
            if told[1] > 0 {
                #expect(Self.agree(estimate.interval().low, told[3]))
                #expect(Self.agree(estimate.interval().high, told[4]))
            }
        }
    }

    @Test func `limits of counts agree`() throws {
        for row in try Self.rows("count", atLeast: 300) {
            let interval = try #require(PoissonCount(Int(row[0]))).interval()
            #expect(Self.agree(interval.low, row[1]) && Self.agree(interval.high, row[2]))
        }
    }

    @Test func `shares that stay agree`() throws {
        for row in try Self.rows("survival", atLeast: 250) {
            let count = Int(row[0])
            let curve = SurvivalCurve(
                (0..<count).map { .init(months: Int(row[1 + 2 * $0]), hasLapsed: row[2 + 2 * $0] == 1) })
            let told = Array(row[(1 + 2 * count)...])
            #expect(Self.agree(curve.survival(atMonth: Int(told[0])), told[1]))
            let interval = curve.interval(atMonth: Int(told[0]))
            #expect(Self.agree(interval?.low, told[2]) && Self.agree(interval?.high, told[3]))
        }
    }

    @Test func `standardised rates and the association over strata agree`() throws {
        for row in try Self.rows("teams", atLeast: 250) {
            let count = Int(row[0])
            let strata = try (0..<count).map { stratum in
                Stratum(
                    "\(stratum)", first: try Self.proportion(row[1 + 4 * stratum], row[2 + 4 * stratum]),
                    second: try Self.proportion(row[3 + 4 * stratum], row[4 + 4 * stratum]))
            }
            let comparison = TeamComparison(strata)
            let told = Array(row[(1 + 4 * count)...])
            #expect(Self.agree(comparison.firstStandardised?.rate, told[0]))
            #expect(Self.agree(comparison.secondStandardised?.rate, told[1]))
            #expect(Self.agree(comparison.association?.chiSquared, told[2]))
            #expect(Self.agree(comparison.association?.pValue, told[3]))
        }
    }
}
