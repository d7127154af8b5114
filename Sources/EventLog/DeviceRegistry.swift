import Foundation

/// Which device this machine is for a given campaign file: kept in the user's state folder, not in the file, so that a copied
/// or restored file gets a device of its own.
struct DeviceRegistry: Sendable {
    /// The folder that holds one small text file for each campaign file of this user.
    let folder: String

    /// What is remembered of a device: its identifier and the head of its chain when it last wrote.
    struct Memory: Equatable {
        var device: String
        var sequence: Int
        var chain: String
    }

    /// What is remembered for the file; nil if it was never written from here.
    ///
    /// The name holds the file's inode, so that a copy is another file although it has the same content.
    func memory(of path: String) -> Memory? {
        guard let place = place(of: path) else { return nil }
        let file = open(place, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        // Nobody is to be met in the middle of writing.
        flock(file, LOCK_SH)
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = read(file, &bytes, bytes.count)
        let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        let parts = text.split(separator: "\n").first?.split(separator: " ") ?? []
        guard parts.count == 3, let sequence = Int(parts[1]) else { return nil }
        return Memory(device: String(parts[0]), sequence: sequence, chain: String(parts[2]))
    }

    /// Remembers the device for the file. A state folder that cannot be written costs a new device at the next write, no data.
    func remember(_ memory: Memory, for path: String) {
        guard let place = place(of: path) else { return }
        let text = "\(memory.device) \(memory.sequence) \(memory.chain)\n"
        if overwrite(place, text) { return }
        DraftFile.makeFolder(folder)
        // Several may remember at once, also in one process: each has a draft of its own.
        let draft = "\(place).new-\(UUID().uuidString.prefix(8))"
        guard (try? Data(text.utf8).write(to: URL(fileURLWithPath: draft))) != nil else { return }
        chmod(draft, 0o600)
        if rename(draft, place) != 0 { unlink(draft) }
    }

    /// Writes the text over what the file held; false if there is no such file. What a longer text leaves behind the line is not
    /// read. A new file in its place would let the next write to the campaign wait for the disk once more.
    private func overwrite(_ place: String, _ text: String) -> Bool {
        let file = open(place, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return false }
        defer { close(file) }
        flock(file, LOCK_EX)
        return pwrite(file, text, text.utf8.count, 0) == text.utf8.count
    }

    private func place(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return "\(folder)/device-\(status.st_dev)-\(status.st_ino)"
    }
}
