import Conversion
import Testing

@Suite struct ConversionTableTests {
    /// Events of different people, all at the first moment, with (sign-ups, eligible) each.
    private func report(_ events: [(Int, Int)]) throws -> ConversionReport {
        var touches = Touches()
        var registrations: [Registration] = []
        var person: Int32 = 0
        for (event, counts) in events.enumerated() {
            for place in 0..<counts.1 {
                touches.append(event: Int32(event), person: person, membership: .no)
                if place < counts.0 { registrations.append(Registration(person: person, day: 3, channel: .event)) }
                person += 1
            }
        }
        return try ConversionReport(
            ConversionQuestion(
                events: events.map { _ in ReportEvent(moment: Fortnight.moments[0], groups: [GroupKey("desa")]) },
                touches: touches,
                registrations: registrations,
                people: Int(person)
            )
        )
    }

    @Test func `six events have the interval of the effective size`() throws {
        let row = try #require(report(ClusteredRateTests.events).rows.first)
        #expect(row.conversion == Proportion(52, of: 188) && row.events == 6 && row.notes.isEmpty)
        #expect(Digits.agree(row.rate, "0.276596"))
        #expect(Digits.agree(row.low, "0.157397") && Digits.agree(row.high, "0.439030"))
    }

    @Test func `events without an eligible person do not make five`() throws {
        let report = try report(Array(ClusteredRateTests.events.prefix(4)) + [(0, 0), (0, 0)])
        #expect(report.total.events == 6 && report.total.notes == [.fewEvents])
        #expect(report.total.interval == report.total.conversion.interval())
    }
}
