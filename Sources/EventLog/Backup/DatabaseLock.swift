import Foundation

/// The lock that every open SQLite connection in WAL mode shares, taken alone: while it is held nobody has the file open.
///
/// It works on a damaged file too, which SQLite itself would not lock. No other descriptor of the file may be closed in this process
/// while it is held, since that would let go of it.
struct DatabaseLock: ~Copyable {
    private let descriptor: Int32

    /// Takes it; throws `busy` where another process has the file open.
    init(_ path: String) throws(CampaignFileError) {
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(path: path) }
        var range = flock()
        range.l_type = Int16(F_WRLCK)
        range.l_whence = Int16(SEEK_SET)
        // SQLite's pending byte, reserved byte and 510 shared bytes.
        range.l_start = 0x4000_0000
        range.l_len = 512
        guard fcntl(descriptor, F_SETLK, &range) == 0 else {
            close(descriptor)
            throw .busy(path: path)
        }
    }

    deinit { close(descriptor) }
}
