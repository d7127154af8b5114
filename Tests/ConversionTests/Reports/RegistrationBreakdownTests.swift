import Testing

@testable import Conversion

@Suite struct RegistrationBreakdownTests {
    @Test func `sum takes every part`() {
        var breakdown = RegistrationBreakdown()
        let parts: [WritableKeyPath<RegistrationBreakdown, Int>] = [
            \.credited, \.notEligible, \.running, \.elsewhere, \.outsideWindow, \.withoutEvent, \.beforeEvent,
            \.sponsor,
            \.government, \.outsidePeriod,
        ]
        for (place, part) in parts.enumerated() { breakdown[keyPath: part] = 1 << place }
        #expect(breakdown.sum == (1 << parts.count) - 1)
        #expect(Mirror(reflecting: breakdown).children.count == parts.count + 1)
    }
}
