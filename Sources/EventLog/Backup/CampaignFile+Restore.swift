import Foundation
import GRDB
import Outreach

/// What a copy would take the place of.
package enum Standing: Hashable, Sendable {
    /// There is no file.
    case nothing
    /// There is a file that cannot be read as a campaign.
    case unreadable(CampaignFileError)
    /// There is a campaign, with entries that the copy lacks, the newest first.
    case campaign(LogHead, lacking: [Entry])
}

/// What a restore did.
package struct Restored: Hashable, Sendable {
    /// How far the log goes now.
    package let head: LogHead
    /// Where the former file is kept; nil if there was none.
    package let former: String?
}

extension CampaignFile {
    /// Puts a copy in the place of a campaign file, which is kept under another name.
    ///
    /// Nobody else may have the file open. The copy is looked through in a draft beside its place, so that what was looked
    /// through is what comes to stand there.
    ///
    /// - Parameters:
    ///   - former: the name under which the file is kept.
    ///   - approve: throws where this must not be.
    /// - Throws: what `approve` throws, `BackupRefusal`, or `CampaignFileError`; the file is then as it was.
    package static func restore(
        _ source: String, over path: String, keeping former: String, stateFolder: String,
        clock: @escaping @Sendable () -> Instant, _ progress: (Double) -> Void = { _ in },
        approve: (LogHead, Standing) throws -> Void
    ) throws -> Restored {
        let copy = try CampaignCopy(of: source, beside: path, stateFolder: stateFolder, clock: clock)
        defer { copy.discard() }
        let examination = try copy.examine(as: source, progress)
        guard examination.damage.isEmpty else { throw BackupRefusal.unsound(path: source, examination.damage) }
        let standing = try standing(at: path, against: copy.file, stateFolder: stateFolder, clock: clock)
        try approve(examination.head, standing)
        try copy.file.close()
        try settle(copy.draft.path)
        let lock = try FolderLock(of: path, .exclusive)
        defer { withExtendedLifetime(lock) {} }
        let kept = try exchange(copy.draft, path, former, standing)
        return Restored(head: examination.head, former: kept)
    }

    private static func standing(
        at path: String, against copy: CampaignFile, stateFolder: String, clock: @escaping @Sendable () -> Instant
    ) throws(CampaignFileError) -> Standing {
        do throws(CampaignFileError) {
            let file = try CampaignFile(path: path, stateFolder: stateFolder, clock: clock)
            defer { try? file.close() }
            let copied = try copy.entryNames()
            return .campaign(try file.logHead(), lacking: try file.history().filter { !copied.contains($0.id) })
        } catch {
            switch error {
            case .missing: return .nothing
            case .foreign, .damaged, .failed: return .unreadable(error)
            case .newer, .busy, .unwritable, .full, .exists, .interrupted: throw error
            }
        }
    }

    /// - Returns: where the former file is kept.
    private static func exchange(
        _ draft: DraftFile, _ path: String, _ former: String, _ standing: Standing
    ) throws(CampaignFileError) -> String? {
        if case .nothing = standing {
            // A log without its file would be taken for one of the new file.
            for ending in ["-wal", "-shm", "-journal"] { rename(path + ending, freeName(former + ending)) }
            try draft.place(at: path, replacing: false)
            return nil
        }
        // Brings a sound file's log into it. On a damaged file that can fail, and then the log is kept beside it below.
        do throws(CampaignFileError) { try settle(path) } catch {
            if case .busy = error { throw error }
        }
        if case .campaign(let head, _) = standing, try currentHead(path) != head { throw .busy(path: path) }
        let lock = try DatabaseLock(path)
        let kept = freeName(former)
        // Where there are no links, the place is empty for a moment.
        guard link(path, kept) == 0 || rename(path, kept) == 0 else { throw .unwritable(path: path) }
        for ending in ["-wal", "-journal"] { rename(path + ending, kept + ending) }
        unlink(path + "-shm")
        do throws(CampaignFileError) { try draft.place(at: path, replacing: true) } catch {
            for ending in ["-wal", "-journal"] { rename(kept + ending, path + ending) }
            if link(kept, path) == 0 || errno == EEXIST { unlink(kept) } else { rename(kept, path) }
            throw error
        }
        _ = consume lock
        return kept
    }

    /// Another program may have written since the file was read.
    private static func currentHead(_ path: String) throws(CampaignFileError) -> LogHead {
        do {
            var configuration = configuration
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.read { try LogHead($0, path: path) }
        } catch { throw CampaignFile.error(error, path) }
    }
}
