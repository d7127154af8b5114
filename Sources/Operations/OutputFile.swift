import Foundation
import Outreach

/// Files that the program writes for its users: whole or not at all, readable by the user alone.
public enum OutputFile {
    /// Writes the bytes under the path: into a new file beside it, synced, then renamed over it. A symbolic link there is replaced,
    /// not followed.
    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let refusal = Failure(.input, "output.unwritable", .outputUnwritable(path.printable))
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw refusal }
        let draft = "\(path).new-\(UInt32.random(in: .min ... .max))"
        let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw refusal }
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { break }
            start += written
        }
        let isWhole = start == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWhole, rename(draft, path) == 0 else {
            unlink(draft)
            throw refusal
        }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let folderDescriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY)
        if folderDescriptor >= 0 {
            fsync(folderDescriptor)
            close(folderDescriptor)
        }
    }
}
