import Foundation
import GRDB
import Outreach

/// A file taken by its bytes, to be looked at: the original is only read, and an older schema is brought up in the copy.
struct CampaignCopy {
    let draft: DraftFile
    let file: CampaignFile

    /// Copies and opens a file that says it is a campaign.
    ///
    /// - Parameter beside: where the copy stands; unless said in the user's own state folder, for it holds people's names;
    ///   where that cannot be written, in the folder for temporary files. What a run that was killed left there is cleared after a day.
    /// - Throws: `BackupRefusal.unsettled`, `CampaignFileError`.
    init(of source: String, beside target: String? = nil, stateFolder: String, clock: @escaping @Sendable () -> Instant)
        throws
    {
        _ = try FileHeader(path: source)
        for ending in ["-wal", "-journal"] {
            var status = stat()
            if stat(source + ending, &status) == 0, status.st_size > 0 {
                throw BackupRefusal.unsettled(path: source)
            }
        }
        draft = try DraftFile(copying: source, beside: target ?? CampaignCopy.place(in: stateFolder, clock()))
        do throws(CampaignFileError) {
            file = try CampaignFile(path: draft.path, stateFolder: stateFolder, clock: clock)
        } catch {
            draft.discard()
            throw error.at(source)
        }
    }

    private static func place(in stateFolder: String, _ now: Instant) -> String {
        DraftFile.makeFolder(stateFolder)
        guard access(stateFolder, W_OK) == 0 else { return NSTemporaryDirectory() + "sosialisasi" }
        let day: Int64 = 86_400_000
        DraftFile.clear(beside: stateFolder + "/copy", before: now.milliseconds - day)
        return stateFolder + "/copy"
    }

    /// Copies and opens a file with another's surroundings.
    init(of source: String, like other: CampaignFile) throws {
        try self.init(of: source, stateFolder: other.devices.folder, clock: other.clock)
    }

    /// Looks the whole of it through.
    func examine(as source: String, _ progress: (Double) -> Void) throws(CampaignFileError) -> Examination {
        do throws(CampaignFileError) { return try file.examine(progress) } catch { throw error.at(source) }
    }

    /// Closes it and takes it away.
    func discard() {
        try? file.close()
        draft.discard()
    }
}

extension CampaignFile {
    /// Looks a file through without touching it.
    ///
    /// - Throws: `BackupRefusal.unsettled`, `CampaignFileError`.
    package static func examine(
        copy path: String, stateFolder: String, clock: @escaping @Sendable () -> Instant,
        _ progress: (Double) -> Void = { _ in }
    ) throws -> Examination {
        let copy = try CampaignCopy(of: path, stateFolder: stateFolder, clock: clock)
        defer { copy.discard() }
        return try copy.examine(as: path, progress)
    }

    /// Looks a draft through and leaves it settled.
    static func examine(
        _ draft: DraftFile, from source: String, like other: CampaignFile, _ progress: (Double) -> Void
    ) throws(CampaignFileError) -> Examination {
        do throws(CampaignFileError) {
            let file = try CampaignFile(path: draft.path, stateFolder: other.devices.folder, clock: other.clock)
            let examination = try file.examine(progress)
            try file.close()
            try settle(draft.path)
            return examination
        } catch { throw error.at(source) }
    }

    /// Brings everything into the file itself, so that it is whole without the files beside it; throws `busy` while another
    /// connection has it open.
    static func settle(_ path: String) throws(CampaignFileError) {
        do {
            var configuration = configuration
            configuration.busyMode = .immediateError
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            try queue.writeWithoutTransaction { database in
                _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
            }
        } catch {
            throw CampaignFile.error(error, path)
        }
    }
}

extension CampaignFileError {
    /// The same error of the file that the user knows.
    func at(_ path: String) -> CampaignFileError {
        switch self {
        case .missing: .missing(path: path)
        case .exists: .exists(path: path)
        case .foreign: .foreign(path: path)
        case .newer(_, let version): .newer(path: path, version: version)
        case .damaged(_, let detail): .damaged(path: path, detail: detail)
        case .busy: .busy(path: path)
        case .unwritable: .unwritable(path: path)
        case .full: .full(path: path)
        case .interrupted: .interrupted
        case .failed(_, let detail): .failed(path: path, detail: detail)
        }
    }
}
