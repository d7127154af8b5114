import Testing

@testable import Planning

struct ProblemDefectsTests {
    private func defects(
        sites: [Site] = [Samples.site()], teamDays: [TeamDay] = [Samples.teamDay()], travel: Travel? = nil,
        pins: [Visit] = [], quotas: [Quota] = [], spacings: [Spacing] = [], budget: Int? = nil
    ) -> [ProblemDefect] {
        let line = TravelMatrix(points: sites.count + 1) { _, _ in 10 }
        do {
            _ = try Problem(
                sites: sites, offices: [Office(place: Samples.nowhere)], teamDays: teamDays,
                travel: travel ?? .matrix(line), pins: pins, quotas: quotas, spacings: spacings,
                budget: budget)
            return []
        } catch {
            return error.all
        }
    }

    @Test func `finds nothing in a sound problem`() {
        #expect(defects().isEmpty)
    }

    @Test(arguments: [-1, .nan, .infinity]) func `finds prizes that are no numbers`(prize: Double) {
        #expect(defects(sites: [Samples.site(prize: prize)]) == [.prizeInvalid(site: 0)])
    }

    @Test(arguments: [-1, .max]) func `finds durations that cannot be`(duration: Int) {
        #expect(defects(sites: [Samples.site(duration: duration)]) == [.durationInvalid(site: 0)])
    }

    @Test(arguments: [(0, 700, 600), (-1, 0, 1), (0, .min, 5), (0, 5, .max)])
    func `finds windows that cannot be`(day: Int, start: Int, end: Int) {
        let opening = Opening(day: day, start: start, end: end)
        let site = Site(prize: 1, duration: 1, place: Samples.nowhere, openings: [opening])
        #expect(defects(sites: [site]) == [.openingInvalid(site: 0, opening: opening)])
    }

    @Test func `finds places that are not on the Earth`() {
        let site = Site(prize: 1, duration: 1, place: Place(latitude: 91, longitude: .nan), openings: [])
        #expect(defects(sites: [site], travel: .road(RoadTravel())) == [.sitePlaceInvalid(site: 0)])
    }

    @Test func `finds team-days that cannot be`() {
        var wrong = Samples.teamDay(shift: Interval(start: 5, end: 4), maximumEvents: -1)
        wrong.office = 3
        wrong.blocked = [Interval(start: 9, end: 8)]
        wrong.noTravel = [Interval(start: 7, end: 6)]
        let found = defects(teamDays: [Samples.teamDay(team: 1), wrong, Samples.teamDay(team: 1)])
        #expect(
            found == [
                .officeUnknown(teamDay: 1, office: 3), .shiftInvalid(teamDay: 1), .limitInvalid(teamDay: 1),
                .blockedInvalid(teamDay: 1, blocked: Interval(start: 9, end: 8)),
                .noTravelInvalid(teamDay: 1, noTravel: Interval(start: 7, end: 6)),
                .teamDayRepeated(teamDay: 2, earlier: 0),
            ])
    }

    @Test func `finds travel that cannot be`() {
        #expect(defects(travel: .road(RoadTravel(kilometresPerHour: 0))) == [.roadTravelInvalid])
        let small = TravelMatrix(points: 1) { _, _ in 0 }
        #expect(defects(travel: .matrix(small)) == [.matrixSizeWrong(expected: 2, found: 1)])
        let long = TravelMatrix(points: 2) { from, to in from < to ? 70_000 : 0 }
        #expect(defects(travel: .matrix(long)) == [.tripInvalid(from: 0, to: 1)])
    }

    @Test func `finds quotas that cannot be`() {
        let quotas = [Quota(group: 1, minimumEvents: -1), Quota(group: 1, minimumEvents: 2)]
        #expect(defects(quotas: quotas) == [.quotaInvalid(quota: 0), .quotaRepeated(quota: 1, earlier: 0)])
        let ceilings = [
            Quota(.team(1), minimumEvents: 3, maximumEvents: 2), Quota(.group(1), maximumEvents: -1),
            Quota(.team(1), maximumEvents: 0), Quota(.group(2), minimumEvents: 2, maximumEvents: 2),
        ]
        #expect(
            defects(quotas: ceilings) == [
                .quotaInvalid(quota: 0), .quotaInvalid(quota: 1), .quotaRepeated(quota: 2, earlier: 0),
            ])
    }

    @Test func `finds spacings that cannot be`() {
        let spacings = [
            Spacing(sites: [0, 3], days: 0), Spacing(sites: [1, 0], days: 2), Spacing(sites: [2, 2], days: 1),
        ]
        #expect(
            defects(sites: [Samples.site(), Samples.site(), Samples.site()], spacings: spacings) == [
                .spacingInvalid(spacing: 0), .spacingSiteUnknown(spacing: 0, site: 3),
                .spacingSiteRepeated(spacing: 1, site: 0, earlier: 0),
                .spacingSiteRepeated(spacing: 2, site: 2, earlier: 2),
            ])
    }

    @Test func `finds costs and budgets that cannot be`() {
        let sites = [-1, 0, Problem.greatestCost, .max].map { Samples.site(cost: $0) }
        #expect(defects(sites: sites, budget: -1) == [.costInvalid(site: 0), .costInvalid(site: 3), .budgetInvalid])
        #expect(defects(budget: 0).isEmpty)
    }

    @Test func `lets a team have a day once from each office`() throws {
        var away = Samples.teamDay()
        away.office = 1
        _ = try Problem(
            sites: [], offices: [Office(place: Samples.nowhere), Office(place: Samples.nowhere)],
            teamDays: [Samples.teamDay(), away])
    }

    @Test func `lets pins break needs, spacings, ceilings and the budget among themselves`() {
        let pins = (0..<2).map { Visit(site: $0, teamDay: 0, start: 500 + 100 * $0) }
        let sites = (0..<2).map { _ in Samples.site(groups: [1], needs: [5], cost: 10) }
        let found = defects(
            sites: sites, pins: pins, quotas: [Quota(.group(1), maximumEvents: 1), Quota(.team(0), maximumEvents: 0)],
            spacings: [Spacing(sites: [0, 1], days: 7)], budget: 15)
        #expect(found.isEmpty)
    }

    @Test func `finds pins of things that are not there and pins of one site twice`() {
        let pins = [
            Visit(site: 0, teamDay: 0, start: 600), Visit(site: 4, teamDay: 0, start: 600),
            Visit(site: 0, teamDay: 0, start: 700), Visit(site: 0, teamDay: 2, start: 700),
            Visit(site: 0, teamDay: 0, start: .max),
        ]
        #expect(
            defects(pins: pins) == [
                .pinUnknown(pin: 1), .pinRepeated(pin: 2, earlier: 0), .pinUnknown(pin: 3), .pinUnknown(pin: 4),
            ])
    }

    @Test func `finds pins that cannot all be kept`() {
        let pins = [Visit(site: 0, teamDay: 0, start: 600), Visit(site: 1, teamDay: 0, start: 635)]
        let broken = Violation.arrivesLate(pins[1], arrival: 640, previous: 0)
        #expect(defects(sites: [Samples.site(), Samples.site()], pins: pins) == [.pinsImpossible([broken])])
    }

    @Test func `shows all defects and not the first`() {
        let found = defects(sites: [Samples.site(prize: -1), Samples.site(duration: -1)])
        #expect(found == [.prizeInvalid(site: 0), .durationInvalid(site: 1)])
    }
}
