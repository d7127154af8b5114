/// The rows of a conversion report from its counts: events, heads and intervals.
struct ConversionTable {
    /// One row for each group, by key.
    let rows: [ConversionRow]
    /// All groups, each person once.
    let total: ConversionRow

    /// What a group gathers from its events.
    private struct Gathered {
        var events = 0
        var running = 0
        var heads: Int?
        /// Events with an eligible person, their eligible and their sign-ups.
        var clusters = 0
        var eligible = 0
        var signUps = 0
        var squares = 0.0

        var pooled: Proportion { Proportion(counted: signUps, among: eligible) }

        mutating func append(_ event: Proportion) {
            guard event.trials > 0 else { return }
            clusters += 1
            eligible += event.trials
            signUps += event.successes
        }
    }

    init(
        _ question: ConversionQuestion,
        scope: ReportScope,
        membership: GroupMembership,
        tally: ConversionTally
    ) {
        var gathered = Array(repeating: Gathered(), count: tally.groups.count)
        func forEachGroup(of event: Int, body: (inout Gathered) -> Void) {
            for position in membership.range(of: event) { body(&gathered[Int(membership.groups[position])]) }
            body(&gathered[gathered.count - 1])
        }
        func people(at event: Int) -> Proportion {
            Proportion(counted: Int(tally.signUpsAt[event]), among: Int(tally.eligibleAt[event]))
        }
        for event in question.events.indices where scope.isListed(event) {
            forEachGroup(of: event) { group in
                if scope.isRunning(event) { group.running += 1 }
                guard scope.isCounted(event) else { return }
                group.events += 1
                if let heads = question.events[event].heads { group.heads = (group.heads ?? 0) + Int(heads) }
                group.append(people(at: event))
            }
        }
        for event in question.events.indices where scope.isCounted(event) {
            forEachGroup(of: event) { group in
                guard let rate = group.pooled.rate else { return }
                group.squares += ClusteredRate.squaredResidual(of: people(at: event), from: rate)
            }
        }
        let all = zip(tally.groups, gathered).enumerated().map { number, counts in
            Self.row(
                key: membership.keys.indices.contains(number) ? membership.keys[number] : nil,
                count: counts.0,
                gathered: counts.1,
                confidence: question.confidence
            )
        }
        rows = Array(all.dropLast())
        total = all[all.count - 1]
    }

    private static func row(
        key: GroupKey?,
        count: ConversionTally.Count,
        gathered: Gathered,
        confidence: Confidence
    ) -> ConversionRow {
        let people = Proportion(counted: count.signUps, among: count.eligible)
        let clustered = gathered.pooled.rate.map { rate in
            ClusteredRate(
                pooled: gathered.pooled,
                rate: rate,
                events: gathered.clusters,
                squares: gathered.squares
            )
        }
        var notes: [ConversionRow.Note] = []
        if people.trials < ConversionRow.smallSample { notes.append(.smallSample) }
        if gathered.clusters < ClusteredRate.fewestEvents { notes.append(.fewEvents) }
        if gathered.running > 0 { notes.append(.running) }
        return ConversionRow(
            key: key,
            events: gathered.events,
            runningEvents: gathered.running,
            attended: count.attended,
            heads: gathered.heads,
            eligible: count.eligible,
            unknown: count.unknown,
            signUps: count.signUps,
            credits: count.credits,
            interval: clustered?.interval(of: people, at: confidence),
            notes: notes
        )
    }
}
