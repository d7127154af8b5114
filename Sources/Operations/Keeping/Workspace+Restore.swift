import EventLog
import Foundation
import Language
import Outreach

/// A campaign that was taken back from a backup.
public struct RestoreReply: Hashable, Sendable {
    /// How many entries the log has now.
    public let entries: Int
    /// The number of the newest entry.
    public let last: String
    /// The day on which it was entered.
    public let day: Day
    /// Where the former file is kept; nil if there was none.
    public let former: String?
}

extension Workspace {
    /// Puts a backup in the place of the campaign file, which is kept beside it. No workspace may be open on the file.
    ///
    /// - Parameters:
    ///   - isConfirmed: whether entries may be out of sight afterwards, or a file go that cannot be read.
    ///   - progress: is told fractions of 0...1.
    public static func restore(
        _ copy: String, over path: String, isConfirmed: Bool, settings: Settings,
        _ progress: (Double) -> Void = { _ in }
    ) throws(Failure) -> RestoreReply {
        // A link to the campaign stays a link.
        let real = realpath(path, nil)
        defer { free(real) }
        let place = real.map { String(cString: $0) } ?? path
        do {
            let stamp = stamp(settings.clock(), .western)
            let restored = try CampaignFile.restore(
                copy, over: place, keeping: "\(place).before-restore-\(stamp)", stateFolder: settings.stateFolder,
                clock: settings.clock, progress
            ) { head, standing in
                if let refusal = refusal(head, standing, copy: copy, path: path, isConfirmed: isConfirmed) {
                    throw refusal
                }
            }
            let day = restored.head.last.entered.moment(in: restored.head.zone).day
            return RestoreReply(
                entries: restored.head.entries, last: restored.head.last.number, day: day, former: restored.former)
        } catch { throw failure(error, ofCopy: copy, path) }
    }

    /// What is wrong with a copy is told without the advice for the campaign file.
    static func failure(_ error: any Error, ofCopy copy: String, _ path: String) -> Failure {
        guard let known = error as? CampaignFileError else { return failure(error, path) }
        let told = Failure(known)
        switch known {
        case .missing(copy): return Failure(.input, "input.missing", .inputMissing(copy.printable))
        case .foreign(copy), .newer(copy, _), .damaged(copy, _): return Failure(.file, told.code, told.what)
        case .busy:
            return Failure(.file, told.code, .keeping(.inUse(path: path.printable)), hint: .hintTryAgain)
        default: return told
        }
    }

    private static func refusal(
        _ head: LogHead, _ standing: Standing, copy: String, path: String, isConfirmed: Bool
    ) -> Failure? {
        switch standing {
        case .nothing: return nil
        case .unreadable(let error):
            guard !isConfirmed else { return nil }
            return Failure(
                .refused, "restore.unreadable",
                .keeping(.liveUnreadable(path: path.printable, Failure(error).what)), hint: .keeping(.hintConfirm))
        case .campaign(let live, let lacking):
            guard live.campaign == head.campaign else {
                return Failure(
                    .refused, "restore.other",
                    .keeping(.otherCampaign(path: copy.printable, branch: head.branch, own: live.branch)),
                    hint: .keeping(.hintOwnFile))
            }
            guard let last = lacking.first, !isConfirmed else { return nil }
            return Failure(
                .refused, "restore.older",
                .keeping(
                    .losesEntries(
                        count: lacking.count, last: last.number, last.entered.moment(in: live.zone).day)),
                details: lacking.prefix(5).map { .entryLine($0.number, .entryKind($0.kind, $0.payload)) },
                hint: .keeping(.hintConfirm))
        }
    }
}
