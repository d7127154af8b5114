import Testing

@testable import Conversion

@Suite struct ReportScopeTests {
    @Test func `events stand by period, filter and maturity`() {
        var question = ConversionQuestion(
            events: Fortnight.moments.map { ReportEvent(moment: $0, groups: []) }
                + [ReportEvent(moment: Fortnight.moments[0], groups: [], isReported: false)],
            touches: Touches(),
            registrations: [],
            people: 0
        )
        #expect(ReportScope(question).standings == [.counted, .counted, .counted, .elsewhere])
        question.asOf = 35
        #expect(ReportScope(question).standings == [.counted, .countedRunning, .counted, .elsewhere])
        question.isMatureOnly = true
        question.period = 4...10
        let scope = ReportScope(question)
        #expect(scope.standings == [.elsewhere, .running, .counted, .elsewhere])
        #expect(scope.isListed(1) && !scope.isCounted(1) && scope.isRunning(1) && !scope.isListed(0))
        #expect(scope.contains(day: 4) && !scope.contains(day: 11))
        question.model = .sameDay
        #expect(ReportScope(question).standings[1] == .counted)
    }
}
