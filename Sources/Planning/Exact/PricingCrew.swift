/// Prices the classes of team-days, on one thread or shared out over several.
///
/// Each worker holds a copy of the compact problem of its own, so that nothing is shared between threads.
struct PricingCrew: Sendable {
    /// What a round of pricing asks.
    struct Round: Sendable {
        /// The duals under which routes are looked for.
        var duals: [Double]
        /// Routes kept of a class.
        var keep: Int
        var effort: Pricing.Effort
    }

    private actor Worker {
        private let master: Master
        private let pricing: Pricing

        init(_ master: Master) {
            self.master = master
            let compact = CompactProblem(master.problem, neighbours: 1)
            // The master was made only because the problem's trips fit a table.
            let lookup =
                MatrixLookup(of: master.problem, mostPoints: MatrixLookup.mostPoints)
                ?? MatrixLookup(points: 0, isSymmetric: true, minutes: [])
            pricing = Pricing(master.problem, compact, lookup)
        }

        func answers(_ classes: [Int], _ round: Round, isOver: @Sendable () -> Bool) -> [Int: Pricing.Answer] {
            var answers: [Int: Pricing.Answer] = [:]
            for index in classes {
                if isOver() { break }
                let charge = master.charge(of: index, duals: round.duals)
                answers[index] = pricing.best(
                    of: master.classes[index], worth: master.worths(of: index, duals: round.duals),
                    .init(threshold: charge + 1e-7, keep: round.keep, effort: round.effort))
            }
            return answers
        }
    }

    private let workers: [Worker]
    private let shares: [[Int]]

    /// A crew of so many workers, each with every so-manieth class.
    init(_ master: Master, threads: Int) {
        let count = max(1, min(threads, master.classes.count))
        workers = (0..<count).map { _ in Worker(master) }
        shares = (0..<count).map { worker in
            Array(stride(from: worker, to: master.classes.count, by: count))
        }
    }

    /// The answers of all classes in their order; nil if it was over before they were all there.
    func answers(_ round: Round, isOver: @escaping @Sendable () -> Bool) async -> [Pricing.Answer]? {
        var answers: [Int: Pricing.Answer] = [:]
        await withTaskGroup(of: [Int: Pricing.Answer].self) { group in
            for (worker, share) in zip(workers, shares) {
                group.addTask { await worker.answers(share, round, isOver: isOver) }
            }
            for await part in group { answers.merge(part) { first, _ in first } }
        }
        let count = shares.reduce(0) { $0 + $1.count }
        let all = (0..<count).compactMap { answers[$0] }
        return all.count == count ? all : nil
    }
}
