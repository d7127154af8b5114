import Conversion
import Testing

@Suite struct ConversionLedgerTests {
    @Test(arguments: AttributionModel.allCases)
    func `the rows add up to the report`(model: AttributionModel) throws {
        for seed in UInt64(1)...40 {
            let world = RandomWorld(seed: seed)
            var question = ConversionQuestion(
                events: world.moments.enumerated().map {
                    ReportEvent(moment: $1, groups: [GroupKey("\($0 % 3)")], isReported: $0 != 5)
                }, touches: try world.touches(), registrations: world.registrations, people: world.people)
            question.model = model
            question.window = world.window
            question.period = seed % 3 == 0 ? 3...15 : nil
            question.asOf = 18
            question.isMatureOnly = seed % 2 == 0
            let report = try ConversionReport(question)
            let ledger = try ConversionLedger(question)
            #expect(ledger.registrations == report.registrations)
            for row in report.rows + [report.total] {
                let visits = ledger.visits.filter { row.key == nil || "\($0.event % 3)" == row.key?.first }
                #expect(Set(visits.map(\.person)).count == row.attended)
                #expect(Set(visits.filter(\.isEligible).map(\.person)).count == row.eligible)
                #expect(Set(visits.filter(\.isSignUp).map(\.person)).count == row.signUps)
            }
        }
    }

    @Test func `each registration is told of in its place`() throws {
        var question = try ConversionReportTests.question()
        question.registrations.append(Registration(person: 4, day: 12, channel: .sponsor))
        let outcomes = try ConversionLedger(question).outcomes
        // P4 came too long before, P5 to no event, P6 after registering; the last is a sponsor's.
        #expect(
            outcomes == [
                .credited, .credited, .credited, .outsideWindow, .withoutEvent, .beforeEvent, .credited, .sponsor,
            ])
    }
}
