import Conversion
import Testing

@Suite struct ConversionReportTests {
    static let ecosystems = ["pasar", "pasar", "desa"]

    static func question(heads: [Int32?] = [nil, nil, nil]) throws -> ConversionQuestion {
        let events = Fortnight.moments.indices.map { event in
            ReportEvent(
                moment: Fortnight.moments[event],
                heads: heads[event],
                groups: [GroupKey(ecosystems[event])]
            )
        }
        return ConversionQuestion(
            events: events,
            touches: try Fortnight.touches(),
            registrations: Fortnight.registrations,
            people: 9
        )
    }

    @Test func `worked example is reported by ecosystem in distinct people`() throws {
        let report = try ConversionReport(Self.question(heads: [60, nil, nil]))
        #expect(report.rows.map(\.key) == [GroupKey("desa"), GroupKey("pasar")])
        #expect(report.rows.map(\.attended) == [2, 7] && report.rows.map(\.eligible) == [1, 6])
        #expect(report.rows.map(\.signUps) == [1, 3] && report.rows.map(\.events) == [1, 2])
        #expect(report.rows.map(\.heads) == [nil, 60])
        // Ten visits of eight people; P9 was a member, P6 had registered the day before.
        #expect(report.total.attended == 8 && report.total.eligible == 6 && report.total.signUps == 4)
        #expect(report.total.key == nil && report.total.heads == 60)
        let parts = report.registrations
        #expect(parts.credited == 4 && parts.outsideWindow == 1 && parts.withoutEvent == 1 && parts.beforeEvent == 1)
        #expect(parts.sum == 7 && parts.registrations == 7)
    }

    @Test(arguments: [(0, 5, 5), (1, 3, 2), (2, 2, 1)])
    func `eligible people of each event hold`(event: Int, attended: Int, eligible: Int) throws {
        var question = try Self.question()
        question.events = question.events.enumerated().map { index, other in
            ReportEvent(moment: other.moment, groups: other.groups, isReported: index == event)
        }
        let total = try ConversionReport(question).total
        #expect(total.attended == attended && total.eligible == eligible)
    }

    @Test func `sponsored people never enter a rate`() throws {
        var question = try Self.question()
        question.registrations += [
            Registration(person: 7, day: 11, channel: .sponsor),
            Registration(person: 4, day: 11, channel: .government),
        ]
        let report = try ConversionReport(question)
        #expect(report.total.signUps == 4 && report.total.eligible == 6)
        #expect(report.registrations.sponsor == 1 && report.registrations.government == 1)
        #expect(report.registrations.sum == 9)
    }

    @Test func `sponsored person is not eligible at a later event`() throws {
        var question = try Self.question()
        question.registrations.append(Registration(person: 7, day: 9, channel: .sponsor))
        #expect(try ConversionReport(question).total.eligible == 5)
    }

    @Test func `mature events alone are reported on request`() throws {
        var question = try Self.question()
        question.asOf = 31
        let running = try ConversionReport(question)
        #expect(running.total.runningEvents == 3 && running.total.notes.contains(.running))
        question.isMatureOnly = true
        question.asOf = 36
        let mature = try ConversionReport(question)
        #expect(mature.total.events == 2 && mature.total.runningEvents == 1)
        #expect(mature.registrations.running == 1 && mature.registrations.credited == 3)
        #expect(mature.registrations.sum == 7)
    }

    @Test func `period takes its events and its remainders`() throws {
        var question = try Self.question()
        question.period = 4...31
        let parts = try ConversionReport(question).registrations
        // P1 of 3 March and P4 of 20 April lie outside; P3 of 17 March goes to E1, which is not reported.
        #expect(parts.outsidePeriod == 2 && parts.elsewhere == 1 && parts.credited == 2 && parts.sum == 7)
    }

    @Test func `negative head count is refused`() throws {
        let question = try Self.question(heads: [nil, -1, nil])
        #expect(throws: AttributionError.negativeHeads(event: 1)) { try ConversionReport(question) }
    }

    @Test func `nothing is reported as nothing`() throws {
        let question = ConversionQuestion(events: [], touches: Touches(), registrations: [], people: 0)
        let report = try ConversionReport(question)
        #expect(report.rows.isEmpty && report.total.attended == 0 && report.total.rate == nil)
    }

    @Test(arguments: AttributionModel.allCases)
    func `report is what a plain search finds in any world`(model: AttributionModel) throws {
        for seed in 100..<130 {
            let world = RandomWorld(seed: UInt64(seed))
            // Event 0 is held by two teams; every other event by one of three.
            let teams = world.moments.indices.map { $0 == 0 ? ["A", "B"] : [["A", "B", "C"][$0 % 3]] }
            var question = ConversionQuestion(
                events: zip(world.moments, teams).map { moment, names in
                    ReportEvent(moment: moment, heads: 1, groups: names.map { GroupKey($0) })
                },
                touches: try world.touches(),
                registrations: world.registrations,
                people: world.people
            )
            question.model = model
            question.window = world.window
            let report = try ConversionReport(question)
            #expect(report.registrations.sum == world.registrations.count)
            for row in report.rows + [report.total] {
                let visits = world.visits.filter { visit in
                    row.key.map { teams[Int(visit.event)].contains($0.first) } ?? true
                }
                let eligible = visits.filter(world.isEligible)
                let known = Set(eligible.filter { $0.membership == .no }.map(\.person))
                let signedUp = world.registrations.flatMap { registration in
                    let chosen = world.chosen(for: registration, model)
                    return eligible.filter {
                        $0.person == registration.person && chosen.contains(Int($0.event))
                    }
                }
                #expect(row.attended == Set(visits.map(\.person)).count)
                #expect(row.eligible == Set(eligible.map(\.person)).count)
                #expect(row.unknown == row.eligible - known.count)
                #expect(row.signUps == Set(signedUp.map(\.person)).count)
                #expect(row.signUps <= row.eligible)
            }
        }
    }
}
