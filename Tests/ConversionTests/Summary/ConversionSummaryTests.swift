import Conversion
import Testing

@Suite struct ConversionSummaryTests {
    private static let window = AttributionWindow(days: 6) ?? .month

    /// A world in which the month changes on day 10 and there are three ecosystems.
    private static func place(_ event: Int, _ world: RandomWorld) -> ConversionSummary.Place {
        let moment = world.moments[event]
        return .init(event: event, ecosystem: "e\(event % 3)", moment: moment, month: moment.day < 10 ? 7 : 8)
    }

    private static func add(
        _ person: Int32, of world: RandomWorld, to summary: inout ConversionSummary, times sign: Int
    ) {
        summary.add(
            visits: world.visits.filter { $0.person == person }.map { (place(Int($0.event), world), $0.membership) },
            registrations: world.registrations.filter { $0.person == person }, window: window, times: sign)
    }

    private static func summary(_ world: RandomWorld) -> ConversionSummary {
        var summary = ConversionSummary()
        for person in Int32(0)..<Int32(world.people) { add(person, of: world, to: &summary, times: 1) }
        for event in world.moments.indices {
            let count = summary.byEvent[event] ?? (0, 0)
            summary.add(
                event: place(event, world), heads: event % 2 == 0 ? event * 10 : nil, eligible: count.eligible,
                signUps: count.signUps, times: 1)
        }
        return summary
    }

    private static func question(_ world: RandomWorld, _ groups: (Int) -> GroupKey) throws -> ConversionQuestion {
        var question = ConversionQuestion(
            events: world.moments.enumerated().map { event, moment in
                ReportEvent(moment: moment, heads: event % 2 == 0 ? Int32(event * 10) : nil, groups: [groups(event)])
            }, touches: try world.touches(), registrations: world.registrations, people: world.people)
        question.window = window
        question.asOf = 18
        return question
    }

    private static func agree(_ one: ConversionReport, _ other: ConversionReport) {
        #expect(one.registrations == other.registrations)
        #expect(one.rows.map(\.key) == other.rows.map(\.key))
        for (left, right) in zip(one.rows + [one.total], other.rows + [other.total]) {
            #expect(left.events == right.events && left.runningEvents == right.runningEvents)
            #expect(left.attended == right.attended && left.heads == right.heads && left.eligible == right.eligible)
            #expect(left.unknown == right.unknown && left.signUps == right.signUps && left.notes == right.notes)
            #expect(abs(left.credits - right.credits) < 1e-9)
            #expect((left.interval == nil) == (right.interval == nil))
            if let a = left.interval, let b = right.interval {
                #expect(abs(a.low - b.low) < 1e-9 && abs(a.high - b.high) < 1e-9)
            }
        }
    }

    @Test(arguments: [false, true])
    func `sums by day give the report that all rows give`(isMatureOnly: Bool) throws {
        for seed in UInt64(1)...60 {
            let world = RandomWorld(seed: seed)
            let summary = Self.summary(world)
            for by in [SummaryGrouping.ecosystem, .month, .ecosystemMonth] {
                var question = try Self.question(world) { event in
                    let place = Self.place(event, world)
                    return switch by {
                    case .ecosystem: GroupKey(place.ecosystem)
                    case .month: GroupKey("\(place.month)")
                    case .ecosystemMonth: GroupKey(place.ecosystem, "\(place.month)")
                    }
                }
                question.isMatureOnly = isMatureOnly
                Self.agree(
                    summary.report(by: by, asOf: 18, window: Self.window, isMatureOnly: isMatureOnly) { "\($0)" },
                    try ConversionReport(question))
            }
        }
    }

    @Test func `what is taken away is as if it had never been there`() throws {
        for seed in UInt64(1)...30 {
            let world = RandomWorld(seed: seed)
            var less = world
            less.visits.removeAll { $0.person == 3 && $0.event % 2 == 0 }
            less.registrations.removeAll { $0.person == 3 }
            var summary = ConversionSummary()
            for person in Int32(0)..<Int32(world.people) { Self.add(person, of: world, to: &summary, times: 1) }
            Self.add(3, of: world, to: &summary, times: -1)
            Self.add(3, of: less, to: &summary, times: 1)
            var direct = ConversionSummary()
            for person in Int32(0)..<Int32(world.people) { Self.add(person, of: less, to: &direct, times: 1) }
            #expect(summary.withoutZeros == direct.withoutZeros)
        }
    }
}
