import Conversion
import Testing

@Suite struct EmpiricalBayesTests {
    static let sites = [(2, 10), (9, 40), (0, 6), (14, 55), (5, 30), (1, 12), (22, 60), (3, 8)]

    @Test func `moments of the eight sites hold to every digit`() throws {
        let fit = try #require(EmpiricalBayes(sites: proportions(Self.sites)))
        #expect(Digits.agree(fit.pooledRate, "0.253393665"))
        #expect(Digits.agree(fit.variance, "0.008628617"))
        #expect(Digits.agree(fit.intraclassCorrelation, "0.017993543"))
        #expect(Digits.agree(fit.priorWeight, "54.575490"))
        #expect(Digits.agree(fit.prior?.alpha, "13.829083") && Digits.agree(fit.prior?.beta, "40.746407"))
        #expect(fit.pooled == Proportion(56, of: 221))
    }

    @Test(arguments: [
        (3, 8, "0.268940", "0.167475", "0.384387"), (22, 60, "0.312712", "0.231488", "0.400128"),
        (14, 55, "0.253972", "0.177332", "0.339114"), (2, 10, "0.245125", "0.149023", "0.356166"),
        (9, 40, "0.241385", "0.161080", "0.332043"), (0, 6, "0.228295", "0.132564", "0.340996"),
        (1, 12, "0.222741", "0.131962", "0.329277"), (5, 30, "0.222630", "0.141079", "0.316595"),
    ])
    func `sites are shrunk to every digit`(k: Int, n: Int, rate: String, low: String, high: String) throws {
        let fit = try #require(EmpiricalBayes(sites: proportions(Self.sites)))
        let estimate = fit.estimate(of: try #require(Proportion(k, of: n)))
        #expect(Digits.agree(estimate.rate, rate) && estimate.rate == estimate.posterior.mean)
        #expect(Digits.agree(estimate.interval().low, low) && Digits.agree(estimate.interval().high, high))
    }

    @Test func `homogeneous sites are pooled in full`() throws {
        let fit = try #require(EmpiricalBayes(sites: proportions([(5, 20), (10, 40), (15, 60)])))
        #expect(Digits.agree(fit.intraclassCorrelation, "-0.028037"))
        #expect(fit.prior == nil && fit.priorWeight == nil)
        let estimate = fit.estimate(of: try #require(Proportion(15, of: 60)))
        #expect(estimate.rate == 0.25)
        #expect(estimate.posterior == BetaDistribution(alpha: 30.5, beta: 90.5))
    }

    @Test(arguments: [[(3, 8)], [(0, 5), (0, 9)], [(5, 5), (9, 9)], [(1, 1), (0, 1), (1, 1)]])
    func `sites that cannot tell are pooled in full`(sites: [(Int, Int)]) throws {
        let fit = try #require(EmpiricalBayes(sites: proportions(sites)))
        #expect(fit.intraclassCorrelation == nil && fit.prior == nil)
    }

    @Test func `opposite sites keep a prior of the weight of one`() throws {
        let fit = try #require(EmpiricalBayes(sites: proportions([(0, 10), (10, 10)])))
        #expect(fit.priorWeight == 1)
        #expect(fit.estimate(of: try #require(Proportion(0, of: 10))).rate > 0)
    }

    @Test func `site without a trial gets the common rate`() throws {
        let nothing = try #require(Proportion(0, of: 0))
        let fit = try #require(EmpiricalBayes(sites: proportions(Self.sites + [(0, 0)])))
        #expect(fit == EmpiricalBayes(sites: proportions(Self.sites)))
        #expect(Digits.agree(fit.estimate(of: nothing).rate, "0.253393665"))
        #expect(EmpiricalBayes(sites: [nothing]) == nil)
    }

    private func proportions(_ sites: [(Int, Int)]) -> [Proportion] {
        sites.compactMap { Proportion($0.0, of: $0.1) }
    }
}
