import Testing

@testable import Conversion

@Suite struct CreditRuleTests {
    // Events 0 and 1 start together, event 2 later on the same day, event 3 two days later.
    static let moments = [
        EventMoment(day: 1, startMinute: 480, order: 7), EventMoment(day: 1, startMinute: 480, order: 4),
        EventMoment(day: 1, startMinute: 600, order: 9), EventMoment(day: 3, startMinute: 480, order: 1),
    ]

    @Test(arguments: [
        (AttributionModel.last, 1 as Int32, 2 as Int32), (.last, 3, 3),
        (.sameDay, 1, 2), (.first, 1, 1),
        (.first, 4, 1),
    ])
    func `ties go to the later start for the last and to the lower id`(
        model: AttributionModel, day: Int32, event: Int32
    ) throws {
        let outcome = outcome(model, day: day, events: [0, 1, 2, 3])
        guard case .credited(let chosen) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        // The index puts the lower id of a run last.
        #expect(chosen.map { sorted([0, 1, 2, 3])[$0] } == [event])
    }

    @Test func `same start goes to the lower id in the last model too`() {
        #expect(outcome(.last, day: 1, events: [0, 1]) == .credited(1..<2))
        #expect(sorted([0, 1]) == [0, 1])
    }

    @Test func `linear takes all inside the window`() {
        #expect(outcome(.linear, day: 3, events: [0, 1, 2, 3]) == .credited(0..<4))
        #expect(outcome(.linear, day: 3, events: [0, 1, 2, 3], days: 1) == .credited(3..<4))
    }

    @Test func `remainders are told apart`() {
        #expect(outcome(.last, day: 1, events: []) == .withoutEvent)
        #expect(outcome(.last, day: 0, events: [0]) == .beforeEvent)
        #expect(outcome(.last, day: 9, events: [0], days: 7) == .outsideWindow)
        #expect(outcome(.sameDay, day: 2, events: [0], days: 7) == .outsideWindow)
        #expect(outcome(.last, day: .max, events: [0]) == .outsideWindow)
        #expect(outcome(.last, day: .min, events: [0]) == .beforeEvent)
    }

    private func sorted(_ events: [Int32]) -> [Int32] {
        let touches = try? Touches(
            events: events,
            people: events.map { _ in 0 },
            memberships: events.map { _ in .no }
        )
        return touches.flatMap { try? TouchIndex($0, moments: Self.moments, people: 1).events } ?? []
    }

    private func outcome(
        _ model: AttributionModel,
        day: Int32,
        events: [Int32],
        days: Int = 30
    ) -> CreditRule.Outcome {
        let window = AttributionWindow(days: days) ?? .month
        let rule = CreditRule(model: model, window: window, moments: Self.moments)
        return rule.outcome(of: day, touches: events.indices, in: sorted(events))
    }
}
