import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PlanWeek: Verb {
    static let configuration = CommandConfiguration.both("week", "minggu", .planWeek)
    @Argument(help: .key(.argumentWeek, .week)) var week: String?
    @OptionGroup var making: PlanMakingOptions

    func reply(in session: Session) async throws(Failure) -> Reply {
        var planned = try await session.comingWeek()
        if let week { planned = try await session.week(week) }
        return try await making.reply(PlanPeriod(planned), in: session)
    }
}

struct PlanWeeks: Verb {
    static let configuration = CommandConfiguration.both("weeks", "beberapa-minggu", .planWeeks)
    @Argument(help: .key(.argumentWeeks, .weeks)) var weeks: String
    @OptionGroup var making: PlanMakingOptions

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await making.reply(try await session.weeks(weeks), in: session)
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
        if plan.learning > 0 { told.append(.plan(.learning(plan.learning))) }
        if plan.moves > 0 { told.append(.plan(.moves(plan.moves, price: plan.movePrice))) }
        if !plan.dropped.isEmpty {
            told.append(.plan(.gaveUp(plan.dropped.map { "\($0.event.handle) (\($0.site?.name ?? ""))" })))
        }
        told += plan.missed.map(\.phrase)
        if !plan.unkept.isEmpty { told.append(.plan(.unkept(plan.unkept))) }
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
        let reply = try await session.workspace().planReview(plan)
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
        let workspace = try await session.workspace()
        let done = try await workspace.accept(plan, only: only)
        let table = EventTable(language: await session.language, zone: try await session.zone())
        var replies: [EventReply] = []
        for event in done.events { replies.append(try await workspace.event(event.id)) }
        let told = try await session.done(
            .plan(
                .accepted(
                    done.plan.handle, added: done.added.count, moved: done.moved.count, cancelled: done.cancelled.count)
            )
        )
        return Reply([.table(table.table(replies))] + told.items)
    }
}

struct PinVisit: Verb {
    static let configuration = CommandConfiguration.both("pin", "sematkan", .planPin)
    @Argument(help: .key(.argumentVisit, .visit)) var visit: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let pinned = try await session.workspace().pin(visit)
        return try await session.done(.plan(.pinned(pinned.id, site: pinned.site.name)))
    }
}

struct UnpinVisit: Verb {
    static let configuration = CommandConfiguration.both("unpin", "lepaskan", .planUnpin)
    @Argument(help: .key(.argumentVisit, .visit)) var visit: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let freed = try await session.workspace().pin(visit, false)
        return try await session.done(.plan(.freed(freed.id, site: freed.site.name)))
    }
}
