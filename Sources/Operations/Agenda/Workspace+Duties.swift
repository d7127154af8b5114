import EventLog
import Language
import Outreach

/// Something that waits to be done, and the command that does it.
public enum Duty: Hashable, Sendable {
    /// An event is over and not closed.
    case close(EventReply)
    /// An event was held without a list or a count.
    case list(EventReply)
    /// An event of today or tomorrow is not confirmed with its host.
    case confirm(EventReply)
    /// A visit is promised by that day, and none is set.
    case promise(site: Outreach.Site, by: Day)
    /// Changes in calendar programs wait for a decision.
    case proposals(Int)
    /// What devices entered differently waits for a decision.
    case conflicts(Int)
    /// Batches of sponsors end within a month, the first of them on that day.
    case batches(Int, first: Day)
    /// Cases of two weeks and more are open.
    case services(Int)
    /// Nothing is set for the week that begins on that day.
    case plan(Day)
}

extension Duty {
    /// Days ahead in which the end of a batch is told.
    static let monthAhead = 30
    /// Days after which an open case waits too long.
    static let patience = 14
}

extension Workspace {
    /// What waits to be done on that day, the most pressing first.
    public func duties(on day: Day) throws(Failure) -> [Duty] {
        let now = settings.clock().moment(in: try campaign().zone)
        let state = try attempt { try CampaignState(file) }
        let events = try events(in: state)
        var duties: [Duty] = []
        for reply in events {
            guard let start = reply.event.start, let end = reply.event.end else { continue }
            let isOver = end <= now && start.day >= day.advanced(by: -60)
            if isOver, reply.event.status == .planned || reply.event.status == .confirmed {
                duties.append(.close(reply))
            } else if isOver, reply.event.status == .held, reply.heads == nil, reply.listed == 0 {
                duties.append(.list(reply))
            } else if reply.event.status == .planned, start > now, (0...1).contains(day.days(to: start.day)) {
                duties.append(.confirm(reply))
            }
        }
        let waiting = try proposals().count
        if waiting > 0 { duties.append(.proposals(waiting)) }
        let conflicts = try conflicts().count
        if conflicts > 0 { duties.append(.conflicts(conflicts)) }
        let visits = Dictionary(grouping: events.filter { $0.event.status.occupiesTeams }, by: \.event.site)
        for site in state.sites where !site.retired {
            let days = visits[site.id]?.compactMap { $0.event.start?.day } ?? []
            guard let promised = state.openPromise(of: site, visited: days), day.days(to: promised) <= 14 else {
                continue
            }
            duties.append(.promise(site: site, by: promised))
        }
        let (batches, services) = try attempt { (try file.all(Batch.self), try file.all(Service.self)) }
        let ends = batches.map(\.last.last).filter { (0...Duty.monthAhead).contains(day.days(to: $0)) }
        if let first = ends.min() { duties.append(.batches(ends.count, first: first)) }
        let open = services.count { $0.closed == nil && $0.date.days(to: day) >= Duty.patience }
        if open > 0 { duties.append(.services(open)) }
        let next = Week(containing: day).advanced(by: 1)
        let isPlanned = events.contains { reply in
            reply.event.start.map { next.range.contains($0.day) } ?? false && reply.event.status.occupiesTeams
        }
        if !isPlanned, day.weekday.rawValue >= Weekday.thursday.rawValue { duties.append(.plan(next.monday)) }
        return duties
    }
}
