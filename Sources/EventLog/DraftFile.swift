import Foundation

/// A new file beside the place that it is meant for, so that it stands there whole or not at all. Readable by the user alone.
package struct DraftFile {
    /// Where it stands until it is placed.
    package let path: String

    /// Makes an empty file.
    init(beside target: String) throws(CampaignFileError) {
        path = "\(target).new-\(UUID().uuidString.prefix(8))"
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw errno == ENOSPC ? .full(path: target) : .unwritable(path: target) }
        close(descriptor)
    }

    /// Holds these bytes.
    package init(holding bytes: [UInt8], beside target: String) throws(CampaignFileError) {
        try self.init(beside: target)
        try fill { output throws(CampaignFileError) in
            try DraftFile.write(bytes[...], to: output, for: target)
        }
    }

    /// Holds what the body writes, piece by piece.
    init(
        beside target: String, _ body: (_ write: ([UInt8]) throws(CampaignFileError) -> Void) throws -> Void
    ) throws {
        try self.init(beside: target)
        let output = open(path, O_WRONLY | O_CLOEXEC)
        defer { close(output) }
        do {
            try body { bytes throws(CampaignFileError) in try DraftFile.write(bytes[...], to: output, for: target) }
        } catch {
            discard()
            throw error
        }
    }

    /// Takes the bytes of a file.
    init(copying source: String, beside target: String) throws(CampaignFileError) {
        try self.init(beside: target)
        try fill { output throws(CampaignFileError) in
            let input = open(source, O_RDONLY | O_CLOEXEC)
            defer { close(input) }
            var bytes = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = read(input, &bytes, bytes.count)
                if count == 0 { return }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw .failed(path: source, detail: String(cString: strerror(errno))) }
                try DraftFile.write(bytes[..<count], to: output, for: target)
            }
        }
    }

    /// Opens it for writing; it is taken away if that fails.
    private func fill(_ body: (_ output: Int32) throws(CampaignFileError) -> Void) throws(CampaignFileError) {
        let output = open(path, O_WRONLY | O_CLOEXEC)
        defer { close(output) }
        do throws(CampaignFileError) { try body(output) } catch {
            discard()
            throw error
        }
    }

    private static func write(
        _ bytes: ArraySlice<UInt8>, to output: Int32, for target: String
    ) throws(CampaignFileError) {
        var rest = bytes
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(output, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw errno == ENOSPC ? .full(path: target) : .unwritable(path: target) }
            rest = rest.dropFirst(written)
        }
    }

    /// Makes a folder that is for the user alone, if it is not there.
    package static func makeFolder(_ path: String) {
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Takes away drafts for the same place that were last written before a time, in milliseconds since 1970: their runs were
    /// killed.
    static func clear(beside target: String, before limit: Int64) {
        let folder = folder(of: target)
        let name = target.split(separator: "/").last.map(String.init) ?? target
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where file.hasPrefix(name + ".new-") {
            var status = stat()
            let path = folder + "/" + file
            guard lstat(path, &status) == 0, Int64(status.st_mtim.tv_sec) * 1000 < limit else { continue }
            unlink(path)
        }
    }

    /// Brings its bytes to the disk and puts it in its place.
    ///
    /// - Parameter replacing: whether what stands there goes; else the place must be free. A symbolic link is replaced, not
    ///   followed.
    package func place(at target: String, replacing: Bool) throws(CampaignFileError) {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        let isSynced = descriptor >= 0 && fsync(descriptor) == 0
        if descriptor >= 0 { close(descriptor) }
        guard isSynced else { throw .unwritable(path: target) }
        if replacing {
            guard rename(path, target) == 0 else { throw .unwritable(path: target) }
        } else {
            try DraftFile.move(path, toFree: target)
        }
        DraftFile.syncFolder(of: target)
    }

    /// Gives a file a name at which nothing may stand yet.
    ///
    /// A link does so in one step. The file systems of memory sticks know none: there it is looked, and then renamed.
    static func move(_ path: String, toFree target: String) throws(CampaignFileError) {
        if link(path, target) == 0 {
            unlink(path)
            return
        }
        var status = stat()
        guard errno != EEXIST, lstat(target, &status) != 0 else { throw .exists(path: target) }
        guard rename(path, target) == 0 else { throw .unwritable(path: target) }
    }

    /// Takes it away with all that SQLite laid beside it; nothing happens once it is placed.
    package func discard() {
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    /// Brings the names in a file's folder to the disk.
    static func syncFolder(of path: String) {
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// The folder that holds a file.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
