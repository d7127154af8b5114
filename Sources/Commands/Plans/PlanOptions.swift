import ArgumentParser
import Console
import Foundation
import Language
import Operations
import Outreach

/// How to plan: the options that all planning verbs share.
struct PlanOptions: ParsableArguments, Sendable {
    @Option(name: .both("seconds", "detik"), help: .key(.optionSeconds, .number)) var seconds: Double?
    @Option(name: .both("iterations", "iterasi"), help: .key(.optionIterations, .number)) var iterations: Int?
    @Option(name: .both("seed", "benih"), help: .key(.optionSeed, .number)) var seed: UInt64?
    @Option(name: .both("prize", "taruhan"), help: .key(.optionPrize, .mode)) var prize: String?
    @Option(name: .both("for", "demi"), help: .key(.optionFor, .goal)) var goal: String?
    @Option(name: .both("threads", "utas"), help: .key(.optionThreads, .number)) var threads: Int?

    /// What is to be planned.
    ///
    /// - Parameter usual: seconds to search where nothing is said.
    func request(
        _ period: PlanPeriod, usual: Double = 5, in session: Session
    ) async throws(Failure) -> PlanRequest {
        var request = PlanRequest(period, limit: try limit(usual), seed: await session.settings.seed)
        if let seed { request.seed = seed }
        if let prize {
            guard let mode = PrizeMode(cell: prize) else {
                throw Failure(option: Word("prize", "taruhan"), prize, allowed: PrizeMode.allCases.map(\.word))
            }
            request.prize = mode
        }
        if let goal {
            let isCoverage = try chosen(
                goal, Word("for", "demi"),
                [(Word("signups", "pendaftaran"), false), (Word("coverage", "cakupan"), true)])
            if isCoverage { request.prize = .coverage }
        }
        if let threads {
            try check(threads, 1...256)
            request.threads = threads
        } else if iterations == nil {
            request.threads = max(1, ProcessInfo.processInfo.activeProcessorCount)
        }
        return request
    }

    private func limit(_ usual: Double) throws(Failure) -> PlanLimit {
        if let iterations {
            try check(iterations, 0...1_000_000_000)
            return .iterations(iterations)
        }
        let seconds = seconds ?? usual
        guard seconds > 0, seconds <= 86_400 else {
            throw Failure(.usage, "usage.range", .outOfRange("--seconds \(seconds)", 0, 86_400))
        }
        return .seconds(seconds)
    }

    private func check(_ number: Int, _ range: ClosedRange<Int>) throws(Failure) {
        guard range.contains(number) else {
            throw Failure(.usage, "usage.range", .outOfRange("\(number)", range.lowerBound, range.upperBound))
        }
    }
}

/// What `plan week` and `plan weeks` take beside the period.
struct PlanMakingOptions: ParsableArguments, Sendable {
    @OptionGroup var options: PlanOptions
    @Flag(name: .both("replan", "ulang"), help: .key(.optionReplan)) var replan = false
    @Option(name: .both("keep", "jaga"), help: .key(.optionKeep, .plan)) var keep: String?

    /// Plans the weeks and shows what was found.
    func reply(_ period: PlanPeriod, in session: Session) async throws(Failure) -> Reply {
        var request = try await options.request(period, in: session)
        request.isReplan = replan
        request.keep = keep
        let workspace = try await session.workspace()
        let planned = request
        let (reply, wasInterrupted) = try await session.searching(request.limit) {
            (isCancelled, onProgress) async throws(Failure) in
            try await workspace.plan(planned, isCancelled: isCancelled, onProgress: onProgress)
        }
        var notes: [Phrase] = wasInterrupted ? [.planInterrupted] : []
        if reply.visits.isEmpty {
            notes.append(.planNoVisit)
        } else {
            notes += [
                .plan(.made(reply.plan.handle, period.week, weeks: period.weeks)), .hintAccept(reply.plan.handle),
            ]
        }
        return await session.reply(reply, notes: notes)
    }
}
