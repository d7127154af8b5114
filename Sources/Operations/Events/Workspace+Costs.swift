import EventLog
import Outreach

extension Workspace {
    /// Notes money that was spent on an event, also on one that was called off, beside what is noted already.
    ///
    /// - Returns: the event and what it cost in all.
    public func addCost(_ event: String, rupiah: Int) throws(Failure) -> (event: Outreach.Event, total: Int) {
        let found: Outreach.Event = try find(event)
        guard (1...1_000_000_000_000).contains(rupiah) else {
            throw Failure(.input, "input.range", .outOfRange("\(rupiah)", 1, 1_000_000_000_000))
        }
        return try attempt {
            var total = 0
            try file.write("cost.add", by: settings.actor) { journal in
                var cost = Cost(id: "")
                cost.event = found.id
                cost.rupiah = rupiah
                try journal.insert(cost)
                total = try journal.facts(Cost.self, of: (.event, found.id)).reduce(0) { $0 + $1.fact.rupiah }
                journal.payload = [("event", .text(found.handle)), ("rupiah", .integer(rupiah))]
            }
            return (found, total)
        }
    }

    /// What each event cost, the latest first.
    public func costs() throws(Failure) -> [(event: Outreach.Event, rupiah: Int)] {
        let events = Dictionary(try records(Outreach.Event.self, retired: true).map { ($0.id, $0) }) { first, _ in first
        }
        var sums: [String: Int] = [:]
        for line in try attempt({ try file.facts(Cost.self) }) { sums[line.fact.event, default: 0] += line.fact.rupiah }
        return sums.compactMap { id, rupiah in events[id].map { ($0, rupiah) } }.sorted {
            let (left, right) = ($0.event.start ?? $0.event.formerStart, $1.event.start ?? $1.event.formerStart)
            return (right?.text ?? "", $0.event.id) < (left?.text ?? "", $1.event.id)
        }
    }
}
