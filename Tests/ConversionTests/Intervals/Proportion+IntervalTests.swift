import Conversion
import Testing

@Suite struct ProportionIntervalTests {
    struct Published: Sendable {
        let successes: Int
        let trials: Int
        let wilson: (String, String)
        let exact: (String, String)
        let jeffreys: (String, String)
    }

    static let published = [
        Published(
            successes: 0, trials: 10, wilson: ("0.000000", "0.277533"), exact: ("0", "0.308497"),
            jeffreys: ("0", "0.217196")),
        Published(
            successes: 1, trials: 1, wilson: ("0.206549", "1.000000"), exact: ("0.025000", "1"),
            jeffreys: ("0.146746", "1")),
        Published(
            successes: 3, trials: 8, wilson: ("0.136844", "0.694258"), exact: ("0.085233", "0.755137"),
            jeffreys: ("0.119039", "0.705177")),
        Published(
            successes: 7, trials: 50, wilson: ("0.069508", "0.261862"), exact: ("0.058192", "0.267396"),
            jeffreys: ("0.064872", "0.255325")),
        Published(
            successes: 12, trials: 40, wilson: ("0.180748", "0.454300"), exact: ("0.165627", "0.465316"),
            jeffreys: ("0.175620", "0.452158")),
        Published(
            successes: 45, trials: 150, wilson: ("0.232408", "0.377580"), exact: ("0.227970", "0.380121"),
            jeffreys: ("0.231009", "0.376625")),
        Published(
            successes: 226, trials: 763, wilson: ("0.264888", "0.329552"), exact: ("0.263988", "0.329995"),
            jeffreys: ("0.264620", "0.329322")),
        Published(
            successes: 10, trials: 10, wilson: ("0.722467", "1.000000"), exact: ("0.691503", "1"),
            jeffreys: ("0.782804", "1")),
    ]

    @Test(arguments: published) func `published intervals hold to every digit`(row: Published) throws {
        let people = try #require(Proportion(row.successes, of: row.trials))
        for (method, limits) in [
            (IntervalMethod.wilson, row.wilson), (.clopperPearson, row.exact), (.jeffreys, row.jeffreys),
        ] {
            let interval = try #require(people.interval(method))
            #expect(Digits.agree(interval.low, limits.0), "\(method) \(row.successes)/\(row.trials)")
            #expect(Digits.agree(interval.high, limits.1), "\(method) \(row.successes)/\(row.trials)")
        }
    }

    @Test func `90 percent Wilson of 12 in 40 holds`() throws {
        let interval = try #require(Proportion(12, of: 40)?.interval(at: .ninety))
        #expect(Digits.agree(interval.low, "0.196633") && Digits.agree(interval.high, "0.428708"))
    }

    @Test func `intervals agree with the reference table up to a million trials`() throws {
        let rows = Digits.rows(of: ReferenceTable.intervals)
        #expect(rows.count == 180)
        for row in rows {
            let people = try #require(Proportion(Int(row[0]), of: Int(row[1])))
            let confidence = try #require(Confidence(percent: row[2]))
            for (place, method) in IntervalMethod.allCases.enumerated() {
                let interval = try #require(people.interval(method, at: confidence))
                #expect(Digits.match(interval.low, row[3 + 2 * place]), "\(method) \(row)")
                #expect(Digits.match(interval.high, row[4 + 2 * place]), "\(method) \(row)")
            }
        }
    }

    @Test(arguments: IntervalMethod.allCases) func `no trial has no interval`(method: IntervalMethod) throws {
        let nothing = try #require(Proportion(0, of: 0))
        #expect(nothing.interval(method) == nil)
    }

    @Test(arguments: IntervalMethod.allCases)
    func `interval holds the rate and mirrors with it`(method: IntervalMethod) throws {
        for trials in 1...40 {
            for successes in 0...trials {
                let people = try #require(Proportion(successes, of: trials))
                let interval = try #require(people.interval(method))
                let mirrored = try #require(Proportion(trials - successes, of: trials)?.interval(method))
                #expect(interval.contains(Double(successes) / Double(trials)))
                #expect(interval.low >= 0 && interval.high <= 1)
                #expect(abs(interval.low - (1 - mirrored.high)) < 1e-13)
            }
        }
    }
}
