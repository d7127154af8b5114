import Conversion
import Outreach

/// The expectation of every site on a day, learnt from what was logged.
///
/// Turnout and conversion are drawn towards those of the ecosystem (`SiteBelief`). For `PrizeMode.thompson` both are drawn
/// from what is then known of the site, by a generator of its own: the draw of a site depends on the seed and on the
/// site alone, not on which other sites there are.
struct SiteExpectations: Sendable {
    private let state: CampaignState
    private let history: SiteHistory
    private let mode: PrizeMode
    private let seed: UInt64
    private let turnouts: [String: SiteBelief]
    private let rates: [String: SiteBelief]
    private let visits: [String: [Day]]
    private let weights: CoverageWeights?

    /// - Parameters:
    ///   - question: the facts; its events are grouped by site.
    ///   - seed: of the draws.
    ///   - weights: how much a sign-up of each region counts; nil where all count alike.
    init(
        _ state: CampaignState, _ question: ConversionQuestion, mode: PrizeMode = .mean, seed: UInt64 = 1,
        weights: CoverageWeights? = nil
    ) throws {
        self.weights = weights
        self.state = state
        self.mode = mode
        self.seed = seed
        let history = try SiteHistory(state, question)
        self.history = history
        let sites = Dictionary(grouping: state.sites, by: \.ecosystem)
        func beliefs(
            _ visits: (SiteHistory.Record) -> [Proportion], _ expected: (Ecosystem) -> Double
        ) -> [String: SiteBelief] {
            Dictionary(
                uniqueKeysWithValues: state.ecosystems.map { id, ecosystem in
                    let seen = (sites[id] ?? []).compactMap { history.records[$0.id].map(visits) }
                    return (id, SiteBelief(sites: seen, expected: expected(ecosystem)))
                })
        }
        turnouts = beliefs(\.turnout, \.turnout)
        rates = beliefs(\.conversion, \.rate)
        var days: [String: [Day]] = [:]
        for event in state.events where event.status.occupiesTeams {
            if let day = event.start?.day { days[event.site, default: []].append(day) }
        }
        visits = days
    }

    /// What a visit to the site on that day may bring.
    ///
    /// - Parameter outside: visits on these days do not count against it: those of the period that is being planned.
    func expectation(of site: Outreach.Site, on day: Day, outside period: DayRange?) -> SiteExpectation {
        let record = history.records[site.id] ?? SiteHistory.Record()
        var draws = SiteDraws(seed: seed, site: site.id)
        let turnout = learnt(turnouts[site.ecosystem], record.turnout, &draws)
        let rate = learnt(rates[site.ecosystem], record.conversion, &draws)
        let days = visits[site.id]?.filter { period?.contains($0) != true }.map { abs($0.days(to: day)) }.min()
        return SiteExpectation(
            potential: Expectation.remainingPotential(
                recorded: SiteHistory.potential(of: site, state), signUpsSince: record.signUps),
            turnout: turnout, rate: rate,
            recency: Expectation.recovery(
                daysSinceLastVisit: days, horizon: Double(state.campaign.recoveryDays)),
            visits: max(record.turnout.count, record.conversion.count), daysSinceVisit: days,
            weight: weights?.weight(of: site.region) ?? 1)
    }

    private func learnt(_ belief: SiteBelief?, _ visits: [Proportion], _ draws: inout SiteDraws) -> LearntRate {
        let belief = belief ?? SiteBelief(sites: [], expected: 0.2)
        let posterior = belief.posterior(of: visits)
        let mean = posterior?.mean ?? belief.rate
        return LearntRate(
            successes: visits.reduce(0) { $0 + $1.successes }, trials: visits.reduce(0) { $0 + $1.trials }, mean: mean,
            drawn: mode == .thompson ? posterior?.draw(using: &draws) ?? mean : mean, common: belief.rate)
    }
}

/// The chance of one site under one seed: Sebastiano Vigna's SplitMix64, started from both.
struct SiteDraws: RandomNumberGenerator {
    private var state: UInt64

    /// The site's identifier enters by the FNV-1a hash of G. Fowler, L. Noll and P. Vo.
    init(seed: UInt64, site: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in site.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = hash
        state = next() ^ seed
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
