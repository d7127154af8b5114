/// The sums of a scope over the days of a report.
public struct SummarySums: Hashable, Sendable {
    public var people = SummaryPeople()
    public var events = SummaryEvents()
    /// Events that still take sign-ups.
    public var running = 0

    /// Nothing.
    public init() {}

    /// The row of a report.
    func row(_ key: GroupKey?, _ confidence: Confidence) -> ConversionRow {
        let counted = Proportion(counted: people.signUps, among: people.eligible)
        let pooled = Proportion(counted: events.k, among: events.n)
        let clustered = pooled.rate.map { rate in
            let squares = Double(events.kk) - 2 * rate * Double(events.nk) + rate * rate * Double(events.nn)
            return ClusteredRate(pooled: pooled, rate: rate, events: events.clusters, squares: max(0, squares))
        }
        var notes: [ConversionRow.Note] = []
        if counted.trials < ConversionRow.smallSample { notes.append(.smallSample) }
        if events.clusters < ClusteredRate.fewestEvents { notes.append(.fewEvents) }
        if running > 0 { notes.append(.running) }
        return ConversionRow(
            key: key, events: events.events, runningEvents: running, attended: people.attended,
            heads: events.counted > 0 ? events.heads : nil, eligible: people.eligible, unknown: people.unknown,
            signUps: people.signUps, credits: people.credits,
            interval: clustered?.interval(of: counted, at: confidence),
            notes: notes)
    }
}

extension ConversionReport {
    /// The report of sums that were kept: a row for each group that has an event, and all together.
    ///
    /// - Parameter outcomes: registrations by what became of them.
    public init(
        sums: [GroupKey: SummarySums], total: SummarySums, outcomes: [ConversionLedger.Outcome: Int],
        confidence: Confidence = .ninetyFive
    ) {
        rows = sums.filter { $0.value.events.events > 0 || $0.value.running > 0 }
            .map { $0.value.row($0.key, confidence) }.sorted { left, right in
                switch (left.key, right.key) {
                case (let one?, let other?): one < other
                default: false
                }
            }
        self.total = total.row(nil, confidence)
        var breakdown = RegistrationBreakdown()
        for (outcome, count) in outcomes { breakdown.count(outcome, count) }
        registrations = breakdown
    }
}

/// By what the rows of a kept report go.
public enum SummaryGrouping: Sendable, Hashable, CaseIterable {
    case ecosystem, month, ecosystemMonth
}

extension ConversionSummary {
    /// The report of a summary in memory.
    ///
    /// - Parameter name: what a month is called in the rows.
    public func report(
        by grouping: SummaryGrouping, asOf: Int32, window: AttributionWindow, isMatureOnly: Bool = false,
        confidence: Confidence = .ninetyFive, name: (Int32) -> String
    ) -> ConversionReport {
        func isRunning(_ day: Int32) -> Bool { !window.isMature(day, asOf: asOf) }
        func key(_ ecosystem: String, _ month: Int32) -> GroupKey {
            switch grouping {
            case .ecosystem: GroupKey(ecosystem)
            case .month: GroupKey(name(month))
            case .ecosystemMonth: GroupKey(ecosystem, name(month))
            }
        }
        var sums: [GroupKey: SummarySums] = [:]
        var total = SummarySums()
        for (place, people) in people {
            guard !(isMatureOnly && isRunning(place.day)) else { continue }
            switch (place.scope.ecosystem, place.scope.month, grouping) {
            case (nil, nil, _): total.people.add(people, times: 1)
            case (let ecosystem?, nil, .ecosystem):
                sums[GroupKey(ecosystem), default: .init()].people.add(people, times: 1)
            case (nil, let month?, .month): sums[GroupKey(name(month)), default: .init()].people.add(people, times: 1)
            case (let ecosystem?, let month?, .ecosystemMonth):
                sums[key(ecosystem, month), default: .init()].people.add(people, times: 1)
            default: break
            }
        }
        for (place, events) in events {
            let group = key(place.ecosystem, place.month)
            if isRunning(place.day) {
                sums[group, default: .init()].running += events.events
                total.running += events.events
            }
            guard !(isMatureOnly && isRunning(place.day)) else { continue }
            sums[group, default: .init()].events.add(events, times: 1)
            total.events.add(events, times: 1)
        }
        var told: [ConversionLedger.Outcome: Int] = [:]
        for (place, count) in outcomes {
            let isOut = isMatureOnly && (place.day.map(isRunning) ?? false)
            told[isOut ? .running : place.outcome, default: 0] += count
        }
        return ConversionReport(sums: sums, total: total, outcomes: told, confidence: confidence)
    }

    /// The same without places where nothing is left.
    public var withoutZeros: ConversionSummary {
        var summary = self
        summary.people = people.filter { $0.value != SummaryPeople() }
        summary.events = events.filter { $0.value != SummaryEvents() }
        summary.outcomes = outcomes.filter { $0.value != 0 }
        summary.counts = counts.filter { $0.value != EventCount() }
        return summary
    }
}
