import Dispatch
import GRDB
import GRDBSQLite
import Synchronization

/// Stops statements that run long on a connection.
///
/// SQLite asks it every so many steps of a statement (its progress handler). A statement of a few steps is never stopped, so that the
/// one that ends a transaction does its work: `sqlite3_interrupt` would stop that as well and leave the transaction open.
final class StopSign: Sendable {
    /// Nanoseconds of the clock until which statements are stopped; 0 for never.
    private let end = Atomic<UInt64>(0)

    /// Steps of a statement between two looks.
    private static let steps: Int32 = 10_000
    /// So long after it was shown it holds: whoever wants to stop shows it again.
    private static let nanoseconds: UInt64 = 50_000_000

    /// Shows the sign. May be called on any thread.
    func show() { end.store(DispatchTime.now().uptimeNanoseconds + Self.nanoseconds, ordering: .relaxed) }

    private var isShown: Bool {
        let until = end.load(ordering: .relaxed)
        return until > 0 && DispatchTime.now().uptimeNanoseconds < until
    }

    /// Lets the connection look at the sign, which has to live as long.
    func watch(_ database: Database) {
        sqlite3_progress_handler(
            database.sqliteConnection, Self.steps,
            { context in
                guard let context else { return 0 }
                return Unmanaged<StopSign>.fromOpaque(context).takeUnretainedValue().isShown ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }
}
