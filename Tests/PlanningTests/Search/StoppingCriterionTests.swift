import Testing

@testable import Planning

struct StoppingCriterionTests {
    private func fraction(
        _ criterion: StoppingCriterion, iterations: Int = 0, since: Int = 0, prize: Double = 0, seconds: Double = 0
    ) -> Double {
        StoppingCriterion.Run(criterion)
            .fraction(iterations: iterations, sinceImprovement: since, prize: prize, seconds: seconds)
    }

    @Test func `counts iterations`() {
        #expect(fraction(.iterations(100), iterations: 25) == 0.25)
        #expect(fraction(.iterations(0)) >= 1)
    }

    @Test func `counts seconds of the clock it is handed`() {
        let criterion = StoppingCriterion.seconds(8) { 100 }
        #expect(fraction(criterion, seconds: 2) == 0.25)
        #expect(StoppingCriterion.Run(criterion).seconds == 0)
    }

    @Test func `waits for an improvement`() {
        #expect(fraction(.noImprovement(iterations: 10), since: 9) == 0)
        #expect(fraction(.noImprovement(iterations: 10), since: 10) == 1)
    }

    @Test func `is content with a gap`() {
        #expect(fraction(.gap(0.1, bound: 100), prize: 89) == 0)
        #expect(fraction(.gap(0.1, bound: 100), prize: 90) == 1)
    }

    @Test func `hears a cancellation`() {
        #expect(fraction(.when { true }) == 1)
        #expect(fraction(.when { false }) == 0)
    }

    @Test func `ends with the first of several`() {
        let criterion = StoppingCriterion.anyOf(.iterations(100), .noImprovement(iterations: 5))
        #expect(fraction(criterion, iterations: 50, since: 1) == 0.5)
        #expect(fraction(criterion, iterations: 50, since: 5) == 1)
        #expect(fraction(.anyOf([])) == 0)
    }

    @Test func `knows whether it can foresee the end`() {
        #expect(StoppingCriterion.Run(.iterations(5)).hasHorizon)
        #expect(StoppingCriterion.Run(.anyOf(.when { false }, .seconds(1) { 0 })).hasHorizon)
        #expect(!StoppingCriterion.Run(.anyOf(.when { false }, .gap(0, bound: 1))).hasHorizon)
    }

    @Test func `leaves a gap to a bound that is not known to others`() {
        #expect(fraction(.gap(0.1), prize: 1_000) == 0)
        #expect(fraction(.anyOf(.gap(0.1), .iterations(10)), iterations: 5, prize: 1_000) == 0.5)
    }

    @Test func `counts from the first clock that it finds`() {
        let clock = TickingClock(tick: 2)
        let run = StoppingCriterion.Run(.anyOf(.iterations(5), .anyOf(.seconds(8, clock: clock.now))))
        #expect(run.seconds == 2)
        #expect(run.fraction(iterations: 1, sinceImprovement: 0, prize: 0, seconds: 4) == 0.5)
        #expect(run.fraction(iterations: 4, sinceImprovement: 0, prize: 0, seconds: 4) == 0.8)
        #expect(StoppingCriterion.Run(.iterations(5)).seconds == 0)
    }
}
