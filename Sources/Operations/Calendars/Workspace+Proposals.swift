import EventLog
import Language
import Outreach

/// A change that someone made at one of our events in a calendar program.
public struct ProposalReply: Hashable, Sendable {
    /// The event as it stands here.
    public let event: EventReply
    /// What it would become.
    public let proposal: CalendarProposal
}

extension Workspace {
    /// The proposals that wait for a decision, by the time of their events.
    public func proposals() throws(Failure) -> [ProposalReply] {
        let all = Dictionary(try records(CalendarProposal.self).map { ($0.id, $0) }) { first, _ in first }
        guard !all.isEmpty else { return [] }
        return try events().compactMap { reply in
            guard let proposal = all[reply.event.id], proposal.isOpen(for: reply.event) else { return nil }
            return ProposalReply(event: reply, proposal: proposal)
        }
    }

    /// Does with an event what was proposed: moves it, under the rules of any move, or calls it off.
    public func takeProposal(
        of text: String, force: Bool = false, reason: String? = nil
    ) throws(Failure) -> EventReply {
        let found = try openProposal(of: text)
        let handle = found.event.event.handle
        switch found.proposal.change {
        case .cancel:
            let usual = CalendarPhrase.cancelledIn(found.proposal.source ?? "").text(in: settings.language)
            return try cancelEvent(handle, reason: reason ?? usual)
        case .move:
            guard let start = found.proposal.start else { throw noProposal(handle) }
            return try moveEvent(handle, to: start, end: found.proposal.end, team: nil, force: force, reason: reason)
        }
    }

    /// Turns a proposal down: the event stays as it is.
    public func dismissProposal(of text: String) throws(Failure) -> EventReply {
        let found = try openProposal(of: text)
        try attempt {
            try file.write("calendar.dismiss", by: settings.actor) { journal in
                guard var proposal = try journal.record(found.proposal.id, CalendarProposal.self) else { return }
                proposal.retired = true
                try journal.update(proposal)
                journal.payload = [("record", .text(found.event.event.handle))]
            }
        }
        return found.event
    }

    private func openProposal(of text: String) throws(Failure) -> ProposalReply {
        let event: Outreach.Event = try find(text)
        guard let found = try proposals().first(where: { $0.event.event.id == event.id }) else {
            throw noProposal(event.handle)
        }
        return found
    }

    private func noProposal(_ handle: String) -> Failure {
        Failure(.refused, "calendar.noProposal", .calendar(.noProposal(handle)), hint: .calendar(.hintProposals))
    }
}
