import Conversion
import EventLog
import Outreach

extension Workspace {
    /// The report by ecosystem or month or both: from kept sums where they can be cut from them, else counted column by column. Nil
    /// for any other report.
    func summedConversion(
        by groupings: [ConversionGrouping], _ filter: ReportFilter
    ) throws(Failure) -> ConversionReport? {
        guard filter.isWhole, let shape = Shape(groupings) else { return nil }
        let window = try campaign().window
        if !filter.isRecounted, let kept = try keptConversion(shape, filter, window) { return kept }
        return try recount(shape, filter, window)
    }

    private func keptConversion(
        _ shape: Shape, _ filter: ReportFilter, _ window: Int
    ) throws(Failure) -> ConversionReport? {
        let days = AttributionWindow(days: window) ?? .month
        let today = try today()
        // The first day whose window is still open.
        let running = Int32(today.number - days.days + 1)
        func read() throws(Failure) -> SummaryRows? {
            try attempt {
                try file.summaryRows(
                    byEcosystem: shape.byEcosystem, byMonth: shape.byMonth, window: window, running: running,
                    isMatureOnly: filter.isMatureOnly)
            }
        }
        if let rows = try read() { return report(rows, shape, running, filter) }
        guard try attempt({ try file.isLong() }) else { return nil }
        try attempt { try file.keepSummary(window: window) }
        return try read().map { report($0, shape, running, filter) }
    }

    /// Counts all facts anew.
    private func recount(
        _ shape: Shape, _ filter: ReportFilter, _ window: Int
    ) throws(Failure) -> ConversionReport {
        let facts = try attempt { try file.summaryFacts() }
        let today = Int32(try today().number)
        return try attempt {
            let events = facts.events.enumerated().map { order, event in
                let place = ConversionSums.place(event, order: Int32(order))
                return ReportEvent(
                    moment: place.moment, heads: event.heads.map { Int32($0) },
                    groups: [shape.key(place.ecosystem, place.month)], isReported: event.isCounted)
            }
            let touches = try Touches(
                events: facts.lineEvents, people: facts.linePeople,
                memberships: facts.lineMembers.map { Membership($0) })
            let registrations = facts.signUpPeople.indices.map {
                Registration(
                    person: facts.signUpPeople[$0], day: facts.signUpDays[$0],
                    channel: SignUpChannel(facts.signUpChannels[$0]))
            }
            var question = ConversionQuestion(
                events: events, touches: touches, registrations: registrations, people: facts.people)
            question.window = AttributionWindow(days: window) ?? .month
            question.isMatureOnly = filter.isMatureOnly
            question.confidence = filter.confidence
            question.asOf = today
            return try ConversionReport(question)
        }
    }

    /// By which of the two the rows go, and in which order.
    private struct Shape {
        let byEcosystem: Bool
        let byMonth: Bool
        let isMonthFirst: Bool

        init?(_ groupings: [ConversionGrouping]) {
            guard !groupings.isEmpty, groupings.allSatisfy({ [.ecosystem, .month].contains($0) }) else { return nil }
            byEcosystem = groupings.contains(.ecosystem)
            byMonth = groupings.contains(.month)
            isMonthFirst = groupings.first == .month
        }

        func key(_ ecosystem: String, _ month: Int32) -> GroupKey {
            let name = ConversionSums.name(month: month)
            guard byEcosystem else { return GroupKey(name) }
            guard byMonth else { return GroupKey(ecosystem) }
            return isMonthFirst ? GroupKey(name, ecosystem) : GroupKey(ecosystem, name)
        }
    }

    private func report(
        _ rows: SummaryRows, _ shape: Shape, _ running: Int32, _ filter: ReportFilter
    ) -> ConversionReport {
        var sums: [GroupKey: SummarySums] = [:]
        var total = SummarySums()
        for row in rows.people {
            var people = SummaryPeople()
            (people.attended, people.eligible) = (row.attended, row.eligible)
            (people.unknown, people.signUps, people.credits) = (row.unknown, row.signUps, row.credits)
            if row.ecosystem == nil, row.month == nil {
                total.people = people
            } else {
                sums[shape.key(row.ecosystem ?? "", row.month ?? 0), default: SummarySums()].people = people
            }
        }
        for row in rows.events {
            let isRunning = row.day != 0
            let key = shape.key(row.ecosystem, row.month)
            if isRunning {
                sums[key, default: SummarySums()].running += row.sums[0]
                total.running += row.sums[0]
            }
            guard !(isRunning && filter.isMatureOnly) else { continue }
            sums[key, default: SummarySums()].events.add(row.sums)
            total.events.add(row.sums)
        }
        var outcomes: [ConversionLedger.Outcome: Int] = [:]
        for row in rows.outcomes {
            guard let outcome = ConversionLedger.Outcome(rawValue: row.outcome) else { continue }
            outcomes[filter.isMatureOnly && row.day != nil ? .running : outcome, default: 0] += row.count
        }
        return ConversionReport(sums: sums, total: total, outcomes: outcomes, confidence: filter.confidence)
    }
}

extension SummaryEvents {
    /// Adds sums in the order in which they are kept.
    fileprivate mutating func add(_ sums: [Int]) {
        guard sums.count == 9 else { return }
        events += sums[0]
        heads += sums[1]
        counted += sums[2]
        clusters += sums[3]
        n += sums[4]
        k += sums[5]
        nn += sums[6]
        nk += sums[7]
        kk += sums[8]
    }
}
