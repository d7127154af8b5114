import Interchange
import Language
import Outreach

/// A file that asks the officers of an event to come, or tells them that it is called off.
public struct CalendarInvitation: Sendable {
    /// The file's bytes.
    public let bytes: [UInt8]
    /// The event.
    public let event: EventReply
    /// The names of those it is sent to.
    public let invited: [String]
    /// The names of officers without an e-mail address.
    public let unreachable: [String]
}

extension Workspace {
    /// An invitation of the officers who go with the event's teams on its day.
    ///
    /// - Throws: `Failure` if the branch has no e-mail address, the event no date, or no officer an address.
    public func invitation(
        to text: String, _ options: CalendarOptions = CalendarOptions()
    ) throws(Failure) -> CalendarInvitation {
        try sent(text, options, isCancellation: false)
    }

    /// The cancellation of an event that was called off, for those who were invited.
    ///
    /// - Throws: the same, and `Failure` if the event is not called off.
    public func cancellation(of text: String) throws(Failure) -> CalendarInvitation {
        var options = CalendarOptions()
        options.alarm = 0
        return try sent(text, options, isCancellation: true)
    }

    private func sent(
        _ text: String, _ options: CalendarOptions, isCancellation: Bool
    ) throws(Failure) -> CalendarInvitation {
        let reply = try event(text)
        let handle = reply.event.handle
        guard try campaign().email?.isEmpty == false else {
            throw Failure(.refused, "calendar.organizer", .calendar(.noOrganizer), hint: .calendar(.hintOrganizer))
        }
        guard reply.event.isCalledOff == isCancellation else {
            throw isCancellation
                ? Failure(
                    .refused, "calendar.standing", .calendar(.notCalledOff(handle)),
                    hint: .calendar(.hintCallOff(handle)))
                : Failure(
                    .refused, "calendar.calledOff", .calendar(.calledOff(handle)),
                    hint: .calendar(.hintCancellation(handle)))
        }
        let state = try attempt { try CampaignState(file) }
        let times = try attempt { try file.times(of: .event) }
        guard var entry = calendarEntry(reply, state, times, options),
            let day = (reply.event.start ?? reply.event.formerStart)?.day
        else { throw Failure(.refused, "calendar.undated", .calendar(.undated(handle))) }
        let officers = reply.teams.flatMap { state.officers(of: $0, on: day) }
        let (reached, others) = (
            officers.filter { $0.email?.isEmpty == false }, officers.filter { $0.email?.isEmpty != false }
        )
        entry.attendees = reached.map { (name: $0.name, email: $0.email ?? "") }
        guard !reached.isEmpty else {
            throw Failure(
                .refused, "calendar.nobody", .calendar(.nobodyReachable(handle)), hint: .calendar(.hintOfficerEmail))
        }
        let calendar = try eventCalendar()
        return CalendarInvitation(
            bytes: isCancellation ? calendar.cancellation(entry) : calendar.invitation(entry), event: reply,
            invited: reached.map(\.name), unreachable: others.map(\.name))
    }
}
