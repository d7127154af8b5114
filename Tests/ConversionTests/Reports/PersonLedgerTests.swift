import Testing

@testable import Conversion

@Suite struct PersonLedgerTests {
    @Test func `second registration of a person is credited without a second person`() throws {
        let twice = [3, 4].map { Registration(person: 0, day: $0, channel: .event) }
        let report = try report(twice, memberships: [.no])
        #expect(report.registrations.credited == 2 && report.total.signUps == 1 && report.total.credits == 2)
    }

    @Test func `registration of a member is told apart`() throws {
        let report = try report([Registration(person: 0, day: 4, channel: .event)], memberships: [.yes])
        #expect(report.registrations.notEligible == 1 && report.total.signUps == 0)
        #expect(report.registrations.sum == 1)
    }

    @Test func `person who registered before is not eligible though credited again`() throws {
        let again = [1, 4].map { Registration(person: 0, day: $0, channel: .event) }
        let report = try report(again, memberships: [.no])
        #expect(report.total.eligible == 0 && report.registrations.notEligible == 1)
        #expect(report.registrations.beforeEvent == 1)
    }

    private func report(_ registrations: [Registration], memberships: [Membership]) throws -> ConversionReport {
        try ConversionReport(
            ConversionQuestion(
                events: [ReportEvent(moment: Fortnight.moments[0], groups: [GroupKey("pasar")])],
                touches: Touches(events: [0], people: [0], memberships: memberships),
                registrations: registrations,
                people: 1
            )
        )
    }
}
