import Conversion
import EventLog
import Outreach

/// Makes the kept sums of the conversion report of facts: of all of them, or what an operation adds.
enum ConversionSums {
    /// What is to be added to the kept sums.
    @Sendable
    static func rows(
        _ before: SummaryFacts, _ after: SummaryFacts, _ counts: [Int64: (eligible: Int, signUps: Int)], _ window: Int
    ) throws -> SummaryRows {
        let window = AttributionWindow(days: window) ?? .month
        var summary = ConversionSummary()
        add(before, to: &summary, window, times: -1)
        add(after, to: &summary, window, times: 1)
        let changes = summary.byEvent
        for (facts, sign) in [(before, -1), (after, 1)] {
            for event in facts.events where event.isCounted {
                let known = counts[event.key] ?? (eligible: 0, signUps: 0)
                let change = (sign == 1 ? changes[Int(event.key)] : nil) ?? (eligible: 0, signUps: 0)
                summary.add(
                    event: place(event), heads: event.heads, eligible: known.eligible + change.eligible,
                    signUps: known.signUps + change.signUps, times: sign)
            }
        }
        return rows(summary.withoutZeros)
    }

    /// People with their visits and registrations, one after the other.
    private static func add(
        _ facts: SummaryFacts, to summary: inout ConversionSummary, _ window: AttributionWindow, times sign: Int
    ) {
        let places = facts.events.enumerated().map { place($1, order: Int32($0)) }
        let visits = Grouping(facts.linePeople, count: facts.people)
        let signUps = Grouping(facts.signUpPeople, count: facts.people)
        for person in visits.keys.union(signUps.keys) {
            var members: [Int32: Membership] = [:]
            for line in visits[person] {
                let membership = Membership(facts.lineMembers[line])
                // Of someone who stands on a list twice, what is known counts.
                members[facts.lineEvents[line]] = max(members[facts.lineEvents[line]] ?? membership, membership)
            }
            summary.add(
                visits: members.map { (places[Int($0.key)], $0.value) },
                registrations: signUps[person].map {
                    Registration(
                        person: person, day: facts.signUpDays[$0], channel: SignUpChannel(facts.signUpChannels[$0]))
                }, window: window, times: sign)
        }
    }

    /// An event as sums see it.
    static func place(_ event: SummaryFacts.Event, order: Int32 = 0) -> ConversionSummary.Place {
        let date = event.start.day.date
        return ConversionSummary.Place(
            event: Int(event.key), ecosystem: event.ecosystem,
            moment: EventMoment(
                day: Int32(event.start.day.number), startMinute: Int32(event.start.minute), order: order),
            month: Int32(date.year * 12 + date.month - 1))
    }

    /// `2026-03`, as months are called in reports.
    static func name(month: Int32) -> String {
        let (year, number) = (month / 12, month % 12 + 1)
        return String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)-" + (number < 10 ? "0" : "")
            + "\(number)"
    }

    private static func rows(_ summary: ConversionSummary) -> SummaryRows {
        var rows = SummaryRows()
        rows.people = summary.people.map { place, people in
            .init(
                ecosystem: place.scope.ecosystem, month: place.scope.month, day: place.day, attended: people.attended,
                eligible: people.eligible, unknown: people.unknown, signUps: people.signUps, credits: people.credits)
        }
        rows.events = summary.events.map { place, events in
            .init(
                ecosystem: place.ecosystem, month: place.month, day: place.day,
                sums: [
                    events.events, events.heads, events.counted, events.clusters, events.n, events.k, events.nn,
                    events.nk, events.kk,
                ])
        }
        rows.outcomes = summary.outcomes.map { place, count in
            .init(outcome: place.outcome.rawValue, day: place.day, count: count)
        }
        rows.byEvent = summary.byEvent.map { event, count in
            .init(event: Int64(event), eligible: count.eligible, signUps: count.signUps)
        }
        return rows
    }

    /// Positions by the key that stands at them.
    private struct Grouping {
        private var positions: [Int32: [Int]] = [:]
        var keys: Set<Int32> { Set(positions.keys) }

        init(_ values: [Int32], count: Int) {
            for (position, value) in values.enumerated() { positions[value, default: []].append(position) }
        }

        subscript(key: Int32) -> [Int] { positions[key] ?? [] }
    }
}
