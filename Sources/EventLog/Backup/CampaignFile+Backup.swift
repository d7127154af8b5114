import Foundation
import GRDB
import Outreach

/// A backup that was written.
package struct WrittenBackup: Hashable, Sendable {
    package let head: LogHead
    package let bytes: Int
    /// Whether an older backup of the campaign made room for it.
    package let hasReplaced: Bool
}

/// Why a backup was not written, or not taken back.
package enum BackupRefusal: Error, Hashable, Sendable {
    /// The target is the campaign file itself.
    case isCampaign(path: String)
    /// What stands at the target is no backup that the new one could replace.
    case taken(path: String)
    /// The file is not sound: the first finding of so many.
    case unsound(path: String, [Finding])
    /// A log of SQLite lies beside the copy: it was copied from an open file, or is one.
    case unsettled(path: String)
}

extension CampaignFile {
    /// Writes a copy of this file as it stands now, looks it through, and puts it in its place.
    ///
    /// Copied by SQLite from one snapshot, so that what other programs write meanwhile is in it whole or not at all.
    ///
    /// - Parameter progress: is told fractions of 0...1.
    /// - Throws: `BackupRefusal`, `CampaignFileError`.
    package func backUp(to target: String, _ progress: @escaping (Double) -> Void = { _ in }) throws -> WrittenBackup {
        let replacing = try canReplace(target)
        let draft = try DraftFile(beside: target)
        defer { draft.discard() }
        let head = try copy(to: draft, target) { progress($0 * 0.3) }
        let examination = try CampaignFile.examine(draft, from: target, like: self) { progress(0.3 + $0 * 0.7) }
        guard examination.damage.isEmpty else {
            throw BackupRefusal.unsound(path: path, examination.damage)
        }
        guard examination.head == head else { throw CampaignFileError.failed(path: target, detail: "copy") }
        try place(draft, at: target, replacing: replacing)
        var status = stat()
        stat(target, &status)
        return WrittenBackup(head: head, bytes: Int(status.st_size), hasReplaced: replacing)
    }

    /// Writes a copy of this file page by page, sound or not, under a name that must be free.
    package func keepCopy(at target: String) throws -> String {
        let draft = try DraftFile(beside: target)
        defer { draft.discard() }
        _ = try copy(to: draft, target) { _ in }
        try CampaignFile.settle(draft.path)
        let free = CampaignFile.freeName(target)
        try place(draft, at: free, replacing: false)
        return free
    }

    /// The name, or the first of the same with a number that nothing stands at.
    static func freeName(_ name: String) -> String {
        func isFree(_ path: String) -> Bool {
            var status = stat()
            return lstat(path, &status) != 0
        }
        return isFree(name) ? name : (2...).lazy.map { "\(name)-\($0)" }.first(where: isFree) ?? name
    }

    private func place(_ draft: DraftFile, at target: String, replacing: Bool) throws {
        do throws(CampaignFileError) { try draft.place(at: target, replacing: replacing) } catch {
            if case .exists = error { throw BackupRefusal.taken(path: target) }
            throw error
        }
    }

    private func copy(
        to draft: DraftFile, _ target: String, _ progress: @escaping (Double) -> Void
    ) throws(CampaignFileError) -> LogHead {
        do {
            var configuration = Configuration()
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = MEMORY") }
            let destination = try DatabaseQueue(path: draft.path, configuration: configuration)
            defer { try? destination.close() }
            return try destination.writeWithoutTransaction { copy in
                try queue.read { database in
                    let head = try LogHead(database, path: self.path)
                    try database.backup(to: copy, pagesPerStep: 1_000) { step in
                        progress(Double(step.completedPageCount) / Double(max(step.totalPageCount, 1)))
                    }
                    return head
                }
            }
        } catch {
            throw CampaignFile.writing(error, path, to: target)
        }
    }

    /// What went wrong between a file that is read and one that is written.
    private static func writing(_ error: any Error, _ path: String, to target: String) -> CampaignFileError {
        switch (error as? DatabaseError)?.resultCode {
        case .SQLITE_FULL?: .full(path: target)
        case .SQLITE_IOERR?, .SQLITE_READONLY?, .SQLITE_CANTOPEN?: .unwritable(path: target)
        default: CampaignFile.error(error, path)
        }
    }

    /// Whether the target is a backup of this campaign whose entries are all in this file, so that nothing goes with it; false
    /// where the place is free.
    private func canReplace(_ target: String) throws -> Bool {
        var status = stat()
        var own = stat()
        guard lstat(target, &status) == 0 else { return false }
        if stat(path, &own) == 0, own.st_dev == status.st_dev, own.st_ino == status.st_ino {
            throw BackupRefusal.isCampaign(path: target)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw BackupRefusal.taken(path: target) }
        do {
            let other = try CampaignCopy(of: target, like: self)
            defer { other.discard() }
            guard try other.file.logHead().campaign == logHead().campaign,
                try other.file.entryNames().isSubset(of: entryNames())
            else { throw BackupRefusal.taken(path: target) }
        } catch { throw BackupRefusal.taken(path: target) }
        return true
    }

    /// The identifiers of all entries.
    func entryNames() throws(CampaignFileError) -> Set<String> {
        try read { try Set(String.fetchAll($0, sql: "SELECT id FROM operation")) }
    }
}
