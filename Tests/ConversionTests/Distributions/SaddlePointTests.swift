import Testing

@testable import Conversion

@Suite struct SaddlePointTests {
    // ln Γ(a) − (a − ½) ln a + a − ½ ln 2π, with ln Γ(1) = ln Γ(2) = 0 and Γ(½) = √π.
    @Test(arguments: [(1.0, 0.0810614667953272582), (2.0, 0.0413406959554092941), (0.5, 0.1534264097200273453)])
    func `Stirling error is known where the gamma function is`(a: Double, error: Double) {
        #expect(Digits.match(SaddlePoint.stirlingError(a), error, relative: 1e-13))
    }

    @Test func `deviance is zero at its centre and the same across the change of method`() {
        #expect(SaddlePoint.deviance(7, from: 7) == 0)
        // 122.2 ln 1.222 − 22.2 by the series, 122.3 ln 1.223 − 22.3 by the logarithm.
        #expect(Digits.match(SaddlePoint.deviance(122.2, from: 100), 2.2997387835771175, relative: 1e-14))
        #expect(Digits.match(SaddlePoint.deviance(122.3, from: 100), 2.3198285750258176, relative: 1e-13))
    }

    @Test func `densities agree with closed forms`() {
        // Beta(1, 1) has x(1 − x), and Gamma(1) has x e⁻ˣ on the scales used.
        #expect(Digits.match(SaddlePoint.betaWeight(1, 1, x: 0.3, y: 0.7), 0.21, relative: 1e-14))
        #expect(Digits.match(SaddlePoint.gammaWeight(1, x: 2), 0.2706705664732254, relative: 1e-14))
        #expect(SaddlePoint.betaWeight(2, 3, x: 0, y: 1) == 0)
        #expect(SaddlePoint.gammaWeight(2, x: .infinity) == 0)
    }
}
