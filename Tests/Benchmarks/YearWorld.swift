import Foundation
import Interchange
import Outreach

/// A branch with hidden true rates: the sample's sites multiplied on the same islands, everything about them invented.
///
/// Potentials, turnout and conversion are drawn as in `campaign_year.py` of the reference: potential lognormal, both rates
/// beta, by ecosystem.
struct YearWorld {
    /// One site and what nobody in the branch knows of it.
    struct Spot {
        var id: String
        var row: [String]
        var potential: Int
        var turnout: Double
        var rate: Double
    }

    /// How many of 851 sites, mean potential, and the parameters of turnout and conversion.
    private static let kinds: [(name: String, share: Double, mean: Double, turnout: [Double], rate: [Double])] = [
        ("village", 391, 420, [2, 10], [2.2, 6.6]), ("market", 60, 300, [3, 9], [3, 9]),
        ("sme", 300, 60, [4, 8], [2, 10]), ("vulnerable", 100, 200, [2, 8], [1.5, 8.5]),
    ]

    let spots: [Spot]

    /// - Parameter sample: the folder whose sites are the models of these.
    init(sample: String, sites: Int, seed: UInt64) throws {
        var reader = CSVReader([UInt8](try Data(contentsOf: URL(fileURLWithPath: sample + "/sites.csv"))))
        var rows: [[String]] = []
        _ = try reader.next()
        while let row = try reader.next() { rows.append(row.cells) }
        var chance = YearChance(seed: seed &* 7919)
        var spots: [Spot] = []
        for kind in YearWorld.kinds {
            let models = rows.filter { $0.count >= 11 && $0[2] == kind.name }
            let count = Int((kind.share * Double(sites) / 851).rounded())
            for number in 0..<count where !models.isEmpty {
                var row = models[number % models.count]
                let id = "\(kind.name.prefix(2).uppercased())\(number)"
                row[0] = id
                row[1] = "\(kind.name) \(number)"
                // Copies lie round their model, some kilometres off.
                if number >= models.count, let latitude = Double(row[4]), let longitude = Double(row[5]) {
                    row[4] = "\(latitude + 0.03 * chance.normal())"
                    row[5] = "\(longitude + 0.03 * chance.normal())"
                }
                let potential = max(10, Int(kind.mean * exp(0.6 * chance.normal() - 0.18)))
                row[7] = "\(potential)"
                spots.append(
                    Spot(
                        id: id, row: row, potential: potential, turnout: chance.beta(kind.turnout[0], kind.turnout[1]),
                        rate: chance.beta(kind.rate[0], kind.rate[1])))
            }
        }
        self.spots = spots
    }

    /// The campaign's files: sites of the world, teams and days off of the sample.
    ///
    /// - Parameter mostEvents: events a day that a team holds at most, where less than the sample says.
    func write(to folder: String, sample: String, mostEvents: Int) throws {
        let header =
            "id,name,ecosystem,region,latitude,longitude,island,potential,duration,windows,market_days,visit_cost\n"
        let rows = spots.map { spot in
            spot.row.prefix(11).map { $0.contains(",") || $0.contains(";") ? "\"\($0)\"" : $0 }.joined(separator: ",")
                + ",1"
        }
        try (header + rows.joined(separator: "\n") + "\n").write(
            toFile: folder + "/sites.csv", atomically: true, encoding: .utf8)
        let teams = try String(contentsOfFile: sample + "/teams.csv", encoding: .utf8).split(separator: "\n")
        let held = teams.enumerated().map { index, line -> String in
            guard index > 0, let comma = line.lastIndex(of: ","), let most = Int(line[line.index(after: comma)...])
            else {
                return String(line)
            }
            return line[...comma] + "\(min(most, mostEvents))"
        }
        try (held.joined(separator: "\n") + "\n").write(
            toFile: folder + "/teams.csv", atomically: true, encoding: .utf8)
        try FileManager.default.copyItem(atPath: sample + "/holidays.csv", toPath: folder + "/holidays.csv")
    }
}

/// Chance by a seed: SplitMix64, and the distributions that a year needs.
struct YearChance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Between 0 and 1, neither of them.
    mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

    mutating func normal() -> Double { (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()) }

    /// By the rejection of G. Marsaglia and W. W. Tsang (2000); the shapes of a year are 1.5 and more.
    mutating func gamma(_ shape: Double) -> Double {
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
            if v > 0, log(uniform()) < 0.5 * x * x + d * (1 - v + log(v)) { return d * v }
        }
    }

    mutating func beta(_ alpha: Double, _ beta: Double) -> Double {
        let x = gamma(alpha)
        return x / (x + gamma(beta))
    }

    mutating func binomial(_ trials: Int, _ rate: Double) -> Int {
        (0..<max(0, trials)).count { _ in uniform() < rate }
    }
}
