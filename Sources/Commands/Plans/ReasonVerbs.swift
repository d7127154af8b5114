import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PlanWhy: Verb {
    static let configuration = CommandConfiguration.both("why", "mengapa", .planWhy)
    @Argument(help: .key(.argumentEventOrVisit, .visit)) var visit: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let reason = try await session.workspace().why(visit)
        let text = ReasonText(language: await session.language, zone: try await session.zone())
        return Reply([.text(text.text(text.lines(reason)))], document: text.record(reason))
    }
}

struct PlanWhyNot: Verb {
    static let configuration = CommandConfiguration.both("why-not", "mengapa-tidak", .planWhyNot)
    @Argument(help: .key(.argumentSite, .site)) var site: String
    @Option(name: .both("plan", "rencana"), help: .key(.optionPlan, .plan)) var plan: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let absence = try await session.workspace().whyNot(site, plan: plan)
        let text = ReasonText(language: await session.language, zone: try await session.zone())
        return Reply([.text(text.text(text.lines(absence)))], document: text.record(absence))
    }
}
