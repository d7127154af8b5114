import Conversion
import Testing

@Suite struct ExpectationTests {
    @Test func `site never visited has its full prize`() {
        let prize = Expectation.expectedSignUps(potential: 400, turnout: 0.25, rate: 0.3, daysSinceLastVisit: nil)
        #expect(Digits.match(prize, 30))
    }

    @Test func `visit lets the prize grow back`() {
        // 1 − 1/e after one horizon; nothing on the day itself.
        #expect(Digits.match(Expectation.recovery(daysSinceLastVisit: 60), 0.6321205588285577, relative: 1e-14))
        #expect(Digits.match(Expectation.recovery(daysSinceLastVisit: 30, horizon: 30), 0.6321205588285577))
        #expect(Expectation.recovery(daysSinceLastVisit: 0) == 0)
        #expect(Expectation.recovery(daysSinceLastVisit: -4) == 0)
        #expect(Expectation.recovery(daysSinceLastVisit: 4, horizon: 0) == 1)
    }

    @Test func `inputs out of range are held`() {
        #expect(Expectation.expectedSignUps(potential: -1, turnout: 1, rate: 1, daysSinceLastVisit: nil) == 0)
        #expect(Expectation.expectedSignUps(potential: 5, turnout: 3, rate: 1, daysSinceLastVisit: nil) == 5)
        #expect(Expectation.expectedSignUps(potential: 5, turnout: 1, rate: .nan, daysSinceLastVisit: nil) == 0)
    }

    @Test func `potential shrinks by the sign-ups since`() {
        #expect(Expectation.remainingPotential(recorded: 420, signUpsSince: 20) == 400)
        #expect(Expectation.remainingPotential(recorded: 20, signUpsSince: 420) == 0)
        #expect(Expectation.remainingPotential(recorded: 20, signUpsSince: -1) == 20)
        #expect(Expectation.remainingPotential(recorded: Int.min, signUpsSince: Int.max) == 0)
    }
}
