import EventLog
import Language
import Outreach

/// What a look at the campaign file came to.
public struct CheckReply: Hashable, Sendable {
    /// Entries of the log.
    public let entries: Int
    /// Records in the tables.
    public let records: Int
    /// Facts ever entered.
    public let facts: Int
    /// All that is wrong.
    package let findings: [FindingReply]

    init(_ examination: Examination) {
        entries = examination.head.entries
        records = examination.records
        facts = examination.facts
        findings = examination.findings.map(FindingReply.init)
    }
}

/// What a repair came to.
public struct RepairReply: Hashable, Sendable {
    /// How many findings there were before.
    public let before: Int
    /// Where the file as it was is kept.
    public let copy: String
    /// Whether the log itself does not verify, so that nothing was rebuilt from it.
    public let hasBrokenLog: Bool
    /// What a second look came to.
    public let after: CheckReply
}

extension Workspace {
    /// Looks the whole campaign file through.
    ///
    /// - Parameter progress: is told fractions of 0...1.
    public func check(_ progress: (Double) -> Void = { _ in }) throws(Failure) -> CheckReply {
        try attempt { CheckReply(try file.examine(progress)) }
    }

    /// Rebuilds from the log what differs from it, after keeping a copy of the file beside it, and looks again.
    ///
    /// - Returns: nil if there was nothing to mend.
    public func repair(_ progress: (Double) -> Void = { _ in }) throws(Failure) -> RepairReply? {
        try attempt {
            let before = try file.examine(progress).findings
            guard before.contains(where: \.isMendable) else { return nil }
            let stamp = Workspace.stamp(settings.clock(), try file.logHead().zone)
            let copy = try file.keepCopy(at: "\(file.path).before-repair-\(stamp)")
            let isMended = try file.repair()
            let after = try file.examine(progress)
            return RepairReply(
                before: before.count, copy: copy,
                hasBrokenLog: !isMended && after.findings.contains(where: \.isInLog), after: CheckReply(after))
        }
    }
}
