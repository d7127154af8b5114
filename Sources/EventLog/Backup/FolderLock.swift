import Foundation

/// A lock on a folder, held while a file of it is opened or exchanged: a campaign file is never exchanged under a program that
/// is just opening it. Goes with the value, and with the process.
final class FolderLock {
    /// Openers share the lock; who exchanges a file has it alone.
    enum Mode {
        case shared, exclusive
    }

    private let descriptor: Int32

    /// Takes the lock on the folder of a file; throws `busy` when another process holds it for too long.
    ///
    /// A folder that cannot be locked, such as one on some network drives, is used without.
    init(of path: String, _ mode: Mode) throws(CampaignFileError) {
        descriptor = open(DraftFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        let operation = (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
        var waited = 0.0
        while flock(descriptor, operation) != 0, errno == EWOULDBLOCK || errno == EINTR {
            guard waited < CampaignFile.patience else {
                close(descriptor)
                throw .busy(path: path)
            }
            usleep(10_000)
            waited += 0.01
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
