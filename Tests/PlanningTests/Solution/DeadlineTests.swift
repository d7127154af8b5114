import Testing

@testable import Planning

struct DeadlineTests {
    private func fraction(_ criterion: StoppingCriterion, seconds: Double) -> Double {
        StoppingCriterion.Run(criterion).fraction(iterations: 0, sinceImprovement: 0, prize: 0, seconds: seconds)
    }

    @Test func `counts from its beginning`() {
        // Asked at 1 for the beginning.
        let clock = TickingClock(tick: 1)
        let deadline = Deadline(.seconds(10, clock: clock.now))
        #expect(deadline.elapsed == 1)
        #expect(deadline.left == 8)
        #expect(
            (0..<6).map { _ in deadline.isOver(prize: 0, bound: nil) } == [false, false, false, false, false, false])
        #expect(deadline.left == 1)
        #expect(deadline.isOver(prize: 0, bound: nil))
    }

    @Test func `takes the least seconds of several, and none for none`() {
        #expect(Deadline(.anyOf(.seconds(9) { 0 }, .anyOf(.seconds(4) { 0 }, .iterations(5)))).seconds == 4)
        let endless = Deadline(.anyOf(.iterations(5), .noImprovement(iterations: 3)))
        #expect(endless.seconds == .infinity)
        #expect(endless.elapsed == 0)
        #expect(!endless.isOver(prize: 0, bound: 0.5))
    }

    @Test func `is over by the gap to its own bound or to the one it is told`() {
        let own = Deadline(.anyOf(.seconds(9) { 0 }, .gap(0.1)))
        #expect(!own.isOver(prize: 90, bound: nil))
        #expect(!own.isOver(prize: 89, bound: 100))
        #expect(own.isOver(prize: 90, bound: 100))
        let told = Deadline(.gap(0.1, bound: 100))
        #expect(told.isOver(prize: 90, bound: nil))
        #expect(!told.isOver(prize: 89, bound: 89))
    }

    @Test func `is over when it is told so`() {
        let flag = Flag()
        let deadline = Deadline(.anyOf(.seconds(9) { 0 }, .when { flag.isUp }))
        #expect(!deadline.isOver(prize: 0, bound: nil))
        flag.raise()
        #expect(deadline.isOver(prize: 0, bound: nil))
    }

    @Test func `gives a part no more than is left, and the other conditions`() {
        let flag = Flag()
        let deadline = Deadline(.anyOf(.seconds(8) { 0 }, .when { flag.isUp }))
        #expect(fraction(deadline.part(2), seconds: 1) == 0.5)
        #expect(fraction(deadline.part(100), seconds: 4) == 0.5)
        #expect(fraction(deadline.part(-1), seconds: 0) == 1)
        flag.raise()
        #expect(fraction(deadline.part(2), seconds: 0) == 1)
    }

    @Test func `leaves a criterion without seconds as it is`() {
        let run = StoppingCriterion.Run(Deadline(.iterations(10)).part(1))
        #expect(run.fraction(iterations: 5, sinceImprovement: 0, prize: 0, seconds: 100) == 0.5)
    }

    @Test func `strips seconds wherever they are`() {
        let nested = StoppingCriterion.anyOf(.seconds(2) { 0 }, .anyOf(.seconds(1) { 0 }, .gap(0.5, bound: 10)))
        #expect(nested.withoutTime.time == nil)
        #expect(fraction(nested.withoutTime, seconds: 100) == 0)
        #expect(nested.withoutTime.isMet(prize: 5, bound: nil))
        #expect(fraction(StoppingCriterion.seconds(1) { 0 }.withoutTime, seconds: 100) == 0)
    }
}
