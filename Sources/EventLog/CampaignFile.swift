import Foundation
import GRDB
import Outreach
import Synchronization

/// One branch office's campaign in one SQLite file: the log of operations and the tables that it builds.
///
/// Opened once, over one connection: a command reads and then writes, and a second connection would double the time to open
/// it. The file is in WAL mode, so that reads of one process run beside a write of another; writes wait for each other.
package final class CampaignFile: Sendable {
    /// The path as given.
    package let path: String
    let queue: DatabaseQueue
    let clock: @Sendable () -> Instant
    let devices: DeviceRegistry
    let random: Mutex<any RandomNumberGenerator & Sendable>
    /// Makes the sums of the conversion report; nil where none are to be kept.
    let summing: Summing?
    private let hasChanged = Atomic(false)
    private let stopSign = StopSign()

    /// What is to be added to the kept sums: from the facts of the touched people and events before and after, what is kept of those
    /// events, and the attribution window in days.
    package typealias Summing =
        @Sendable (
            _ before: SummaryFacts, _ after: SummaryFacts, _ counts: [Int64: (eligible: Int, signUps: Int)],
            _ window: Int
        ) throws -> SummaryRows

    /// Whether anything was written through this value.
    package var hasWritten: Bool { hasChanged.load(ordering: .relaxed) }

    /// Notes that something was written.
    func noteWriting() { hasChanged.store(true, ordering: .relaxed) }

    /// Seconds that a write waits for another process.
    static let patience = 10.0

    /// KiB of pages that a connection may keep: the indexes of a long import stay in memory. Only what is used is taken.
    private static let cache = 65_536

    /// Opens a campaign file and moves it to the newest schema.
    ///
    /// - Parameters:
    ///   - stateFolder: where this user's device identifiers are kept.
    ///   - clock: the time of entry of what is written.
    ///   - random: identifiers and salts are drawn from it.
    package init(
        path: String, stateFolder: String, clock: @escaping @Sendable () -> Instant,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(), summing: Summing? = nil
    ) throws(CampaignFileError) {
        self.path = path
        self.summing = summing
        self.clock = clock
        self.random = Mutex(random)
        devices = DeviceRegistry(folder: stateFolder)
        // Until the connection holds a lock of its own, nobody may exchange the file.
        let lock = try FolderLock(of: path, .shared)
        defer { withExtendedLifetime(lock) {} }
        let header = try FileHeader(path: path)
        guard header.applicationID == Schema.applicationID else { throw .foreign(path: path) }
        guard header.version <= Schema.version else { throw .newer(path: path, version: header.version) }
        do {
            var configuration = CampaignFile.configuration
            configuration.readonly = !FileManager.default.isWritableFile(atPath: path)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            queue.inDatabase(stopSign.watch)
            if !configuration.readonly {
                // Not by GRDB's own setting: it writes to the file at each opening, and leaves it at NORMAL, where a power cut takes
                // the last commits with it.
                try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            }
            let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
            if version > Schema.version { throw CampaignFileError.newer(path: path, version: version) }
            if version < Schema.version { try Schema.migrate(queue, from: version) }
        } catch {
            throw CampaignFile.error(error, path)
        }
    }

    /// Makes a new campaign file of mode 0600.
    ///
    /// It is built beside its place, founded there, and linked when it is whole, so that an interruption leaves nothing under
    /// its name.
    ///
    /// - Parameter found: writes what a campaign begins with into the file at the path that it is handed, and closes it.
    package static func create(
        path: String, found: (_ draft: String) throws -> Void = { _ in }
    ) throws(CampaignFileError) {
        var status = stat()
        guard lstat(path, &status) != 0 else { throw .exists(path: path) }
        let draft = try DraftFile(beside: path)
        defer { draft.discard() }
        do {
            let queue = try DatabaseQueue(path: draft.path, configuration: configuration)
            try Schema.create(queue)
            try queue.close()
            try found(draft.path)
        } catch {
            throw CampaignFile.error(error, path)
        }
        try DraftFile.move(draft.path, toFree: path)
    }

    /// Brings everything into the file itself and lets go of it. Nothing can be read or written from then on.
    package func close() throws(CampaignFileError) {
        do { try queue.close() } catch { throw CampaignFile.error(error, path) }
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -\(CampaignFile.cache)
                    """)
        }
        return configuration
    }

    /// Stops what runs or begins within the next twentieth of a second and takes long: its transaction is undone, and the call that
    /// began it throws `interrupted`. May be
    /// called on any thread.
    package func interrupt() { stopSign.show() }

    /// Runs a read on one snapshot of the file.
    func read<T>(_ body: (Database) throws -> T) throws(CampaignFileError) -> T {
        do { return try queue.read(body) } catch { throw CampaignFile.error(error, path) }
    }

    /// What went wrong, in this module's words.
    static func error(_ error: any Error, _ path: String) -> CampaignFileError {
        if let known = error as? CampaignFileError { return known }
        guard let database = error as? DatabaseError else {
            return .failed(path: path, detail: String(describing: type(of: error)))
        }
        let detail = (database.message ?? "").printable
        return switch database.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
        case .SQLITE_NOTADB: .foreign(path: path)
        case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
        case .SQLITE_FULL: .full(path: path)
        case .SQLITE_INTERRUPT: .interrupted
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .unwritable(path: path)
        default: .failed(path: path, detail: detail)
        }
    }
}
