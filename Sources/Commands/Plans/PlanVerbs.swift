import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PlanWeek: Verb {
    static let configuration = CommandConfiguration.both("week", "minggu", .planWeek)
    @Argument(help: .key(.argumentWeek, .week)) var week: String?
    @Option(name: .both("seconds", "detik"), help: .key(.optionSeconds, .number)) var seconds: Double?
    @Option(name: .both("iterations", "iterasi"), help: .key(.optionIterations, .number)) var iterations: Int?
    @Option(name: .both("seed", "benih"), help: .key(.optionSeed, .number)) var seed: UInt64?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        var planned = try await session.comingWeek()
        if let week { planned = try await session.week(week) }
        let limit: PlanLimit
        if let iterations {
            try check(iterations, 0...1_000_000_000)
            limit = .iterations(iterations)
        } else {
            let seconds = seconds ?? 5
            guard seconds > 0, seconds <= 86_400 else {
                throw Failure(.usage, "usage.range", .outOfRange("--seconds \(seconds)", 0, 86_400))
            }
            limit = .seconds(seconds)
        }
        let settings = await session.settings
        let meter = PlanMeter(
            session.progress.sink, width: session.progress.width, limit: limit, language: settings.language,
            clock: settings.stopwatch)
        let interruption = Interruption()
        interruption.begin()
        defer { interruption.end() }
        let reply: PlanReply
        do throws(Failure) {
            reply = try await workspace.plan(
                planned, limit: limit, seed: seed ?? settings.seed, isCancelled: { Interruption.isRaised },
                onProgress: { meter.show(seconds: $0, expected: $1) })
        } catch {
            meter.clear()
            throw error
        }
        meter.clear()
        let wasInterrupted = Interruption.isRaised
        var notes = wasInterrupted ? [Phrase.planInterrupted] : []
        notes.append(reply.visits.isEmpty ? .planNoVisit : .hintAccept(reply.plan.handle))
        return await session.reply(reply, notes: notes)
    }

    private func check(_ number: Int, _ range: ClosedRange<Int>) throws(Failure) {
        guard range.contains(number) else {
            throw Failure(.usage, "usage.range", .outOfRange("\(number)", range.lowerBound, range.upperBound))
        }
    }
}

extension Session {
    /// The week to plan when none is named: this one on a Monday, else the next.
    func comingWeek() async throws(Failure) -> Week {
        let today = try await workspace().today()
        let week = Week(containing: today)
        return today.weekday == .monday ? week : week.advanced(by: 1)
    }

    /// A plan as a table on the screen and as one object in JSON.
    func reply(_ plan: PlanReply, notes: [Phrase]) async -> Reply {
        let zone = (try? await self.zone()) ?? .western
        let table = PlanTable(language: language, zone: zone)
        var told: [Phrase] = []
        if plan.standing > 0 { told.append(.planStanding(plan.standing)) }
        if plan.guessedSites > 0 { told.append(.planGuessed(plan.guessedSites)) }
        return Reply(table.shown(plan) + (told + notes).map { .note(say($0)) }, document: table.record(plan))
    }
}

struct ListPlans: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .planList)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let plans = try await session.workspace().plans()
        let table = PlanTable(language: await session.language, zone: try await session.zone())
        guard !plans.isEmpty else {
            return Reply([.table(table.list([])), .note(await session.say(.noPlan))])
        }
        return .table(table.list(plans))
    }
}

struct ShowPlan: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .planShow)
    @Argument(help: .key(.argumentPlan, .plan)) var plan: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let reply = try await session.workspace().planReply(plan)
        return await session.reply(reply, notes: [])
    }
}

struct AcceptPlan: Verb {
    static let configuration = CommandConfiguration.both("accept", "terima", .planAccept)
    @Argument(help: .key(.argumentPlan, .plan)) var plan: String?
    @Option(
        name: .both("only", "hanya"), parsing: .upToNextOption, help: .key(.optionOnlyEvents, .event)) var only:
        [String] = []

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (plan, events) = try await session.workspace().accept(plan, only: only)
        let table = EventTable(language: await session.language, zone: try await session.zone())
        var replies: [EventReply] = []
        for event in events { replies.append(try await session.workspace().event(event.id)) }
        let done = try await session.done(.planAccepted(plan.handle, events: events.count))
        return Reply([.table(table.table(replies))] + done.items)
    }
}
