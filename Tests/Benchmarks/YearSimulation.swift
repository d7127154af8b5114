import EventLog
import Foundation
import Operations
import Outreach
import Synchronization

/// How the weeks of a year are chosen.
enum YearPolicy: String, CaseIterable {
    case thompson, mean, oracle
    case roundRobin = "round-robin"
}

/// One year of a branch under a policy: every week planned, accepted, held and logged in a campaign file.
struct YearSimulation {
    let world: YearWorld
    let policy: YearPolicy
    let seed: UInt64
    let weeks: Int
    let limit: PlanLimit
    let folder: String
    /// Visits a week at most; as many as the teams can make if nil.
    let mostVisits: Int?

    /// What a year brought.
    struct Outcome {
        var signUps = 0
        var visits = 0
        var toLearn = 0
    }

    /// The state that only the simulation knows.
    private struct Truth {
        var left: [String: Int]
        var last: [String: Day] = [:]
        var visits: [String: Int] = [:]
    }

    func run() async throws -> Outcome {
        let time = YearTime()
        let settings = Settings(
            clock: { time.now }, stopwatch: Clock.wall, language: .english, actor: "year",
            stateFolder: folder + "/state", random: YearChance(seed: seed))
        let path = folder + "/year.sosi"
        let workspace = try await Workspace.create(path: path, branch: "Year", zone: .western, settings: settings)
        _ = try await workspace.importFolder(folder)
        if let mostVisits {
            // Every visit costs 1, so that a budget limits their number.
            _ = try await workspace.editCampaign([("weekly_budget", "\(mostVisits)")])
        }
        let log = try CampaignFile(
            path: path, stateFolder: settings.stateFolder, clock: settings.clock, random: YearChance(seed: ~seed))
        let spots = Dictionary(uniqueKeysWithValues: world.spots.map { ($0.id, $0) })
        var truth = Truth(left: spots.mapValues(\.potential))
        var outcome = Outcome()
        let first = Outreach.Week(year: 2026, number: 1) ?? Outreach.Week(containing: .first)
        for number in 0..<weeks {
            let week = first.advanced(by: number)
            time.set(week.monday, minute: 360)
            var request = PlanRequest(week, limit: limit, seed: seed)
            request.prize = policy == .thompson ? .thompson : .mean
            request.prizes = prizes(spots)
            let reply = try await workspace.plan(request)
            guard !reply.visits.isEmpty else { continue }
            let events = try await workspace.accept(reply.plan.id, only: []).events
            time.set(week.sunday, minute: 1200)
            outcome.signUps += try hold(events, spots, &truth, log)
            outcome.visits += events.count
            outcome.toLearn += reply.learning
        }
        try log.close()
        return outcome
    }

    /// What a visit is worth to policies that do not learn.
    private func prizes(
        _ spots: [String: YearWorld.Spot]
    ) -> (@Sendable (_ site: String, _ expectation: SiteExpectation) -> Double)? {
        switch policy {
        case .thompson, .mean: return nil
        case .oracle:
            return { site, expectation in
                guard let spot = spots[site] else { return 0 }
                return Double(expectation.potential) * spot.turnout * spot.rate * expectation.recency
            }
        case .roundRobin:
            // In turn: a site that waits two weeks longer counts twice; who was never visited counts as waiting 400 days.
            return { _, expectation in exp2(Double(min(400, expectation.daysSinceVisit ?? 400)) / 14) }
        }
    }

    /// Holds the week's events in truth, and logs heads, lists and sign-ups in one operation.
    private func hold(
        _ events: [Outreach.Event], _ spots: [String: YearWorld.Spot], _ truth: inout Truth, _ log: CampaignFile
    ) throws -> Int {
        var brought: [(event: Outreach.Event, day: Day, came: Int, signed: Int)] = []
        for event in events {
            guard let spot = spots[event.site], let day = event.start?.day else { continue }
            let visit = (truth.visits[spot.id] ?? 0) + 1
            truth.visits[spot.id] = visit
            // The same visit to the same site has the same luck under every policy.
            var chance = YearChance(seed: seed &* 31 &+ UInt64(visit))
            for byte in spot.id.utf8 { chance = YearChance(seed: chance.next() ^ UInt64(byte)) }
            let recency = truth.last[spot.id].map { 1 - exp(-Double($0.days(to: day)) / 60) } ?? 1
            let left = truth.left[spot.id] ?? 0
            let came = chance.binomial(left, min(1, spot.turnout * recency))
            let signed = chance.binomial(came, spot.rate)
            truth.left[spot.id] = left - signed
            truth.last[spot.id] = day
            brought.append((event, day, came, signed))
        }
        try log.write("attendance.import", by: "year") { journal in
            for (event, day, came, signed) in brought {
                var held = event
                held.status = .held
                try journal.update(held)
                var count = HeadCount(id: "")
                count.event = event.id
                count.heads = came
                try journal.insert(count)
                for number in 0..<came {
                    var person = Person(id: "")
                    person.name = "Guest \(number)"
                    let id = try journal.create(person).id
                    var attendance = Attendance(id: "")
                    attendance.event = event.id
                    attendance.person = id
                    attendance.member = .no
                    try journal.insert(attendance)
                    guard number < signed else { continue }
                    var signUp = SignUp(id: "")
                    signUp.person = id
                    signUp.date = day
                    signUp.channel = .event
                    signUp.event = event.id
                    try journal.insert(signUp)
                }
            }
        }
        return brought.reduce(0) { $0 + $1.signed }
    }
}

/// The calendar of a simulated year.
final class YearTime: Sendable {
    private let moment = Mutex(Moment(.first, minute: 0))

    var now: Instant { Instant(moment.withLock { $0 }, in: .western) }

    func set(_ day: Day, minute: Int) { moment.withLock { $0 = Moment(day, minute: minute) } }
}
