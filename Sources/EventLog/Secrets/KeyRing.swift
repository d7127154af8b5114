import Foundation
import Outreach

/// The keys of one campaign that this user has: a small text file of mode 0600 in the user's data folder, never beside the
/// campaign, in no backup and no bundle. The first line is the key in use, later ones are older.
package struct KeyRing: Hashable, Sendable {
    /// Where the file stands.
    package let path: String
    /// The keys, the one in use first.
    package private(set) var keys: [NumberKey]

    /// The place of a campaign's keys. The identifier is of a file's own making: nothing but letters, digits and hyphens becomes
    /// part of a path.
    package init(folder: String, campaign: String) throws(KeyProblem) {
        path = "\(folder)/\(campaign.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }).key"
        keys = try KeyRing.read(path)
    }

    /// The key of that identifier.
    package subscript(id: String) -> NumberKey? { keys.first { $0.id == id } }

    /// Puts a key in use. Older ones stay.
    package mutating func use(_ key: NumberKey) { keys = [key] + keys.filter { $0.id != key.id } }

    /// Takes all keys away but the one of that identifier.
    package mutating func forget(allBut id: String) { keys = keys.filter { $0.id == id } }

    /// The number that was sealed for a person; nil if its key is not here, or it does not open.
    package func open(_ sealed: String?, for person: String) -> IdentityNumber? {
        guard let sealed, let id = NumberKey.identifier(ofSealed: sealed) else { return nil }
        return self[id]?.open(sealed, for: person)
    }

    /// Writes the file whole or not at all, and brings it to the disk.
    package func write() throws(KeyProblem) {
        let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
        DraftFile.makeFolder(folder)
        // A folder that was there before may be open to others.
        chmod(folder, 0o700)
        let text = KeyRing.heading + keys.map { "\($0.id) \(Data($0.bytes).hex)\n" }.joined()
        do throws(CampaignFileError) {
            let draft = try DraftFile(holding: Array(text.utf8), beside: path)
            defer { draft.discard() }
            try draft.place(at: path, replacing: true)
        } catch { throw .unwritable(path: path) }
    }

    private static let heading = "sosialisasi keys 1\n"

    private static func read(_ path: String) throws(KeyProblem) -> [NumberKey] {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return [] }
            throw .unreadable(path: path)
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path) }
        guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else { throw .exposed(path: path) }
        let data: Data
        do { data = try file.read(upToCount: 1 << 16) ?? Data() } catch { throw .unreadable(path: path) }
        let text = String(decoding: data, as: UTF8.self)
        guard text.hasPrefix(heading) else { throw .malformed(path: path) }
        var keys: [NumberKey] = []
        for line in text.split(separator: "\n").dropFirst() {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let key = NumberKey(hex: parts[1]), key.id == parts[0] else {
                throw .malformed(path: path)
            }
            keys.append(key)
        }
        return keys
    }
}

/// What is wrong with the file of a campaign's keys.
package enum KeyProblem: Error, Hashable, Sendable {
    /// It cannot be read.
    case unreadable(path: String)
    /// Others than the user can read it, or it is another user's.
    case exposed(path: String)
    /// It is not as this program writes it.
    case malformed(path: String)
    /// It cannot be written.
    case unwritable(path: String)
}

extension NumberKey {
    /// The key of 64 hexadecimal digits.
    fileprivate init?(hex: some StringProtocol) {
        let digits = hex.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: 64, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high * 16 + low))
        }
        self.init(bytes: bytes)
    }
}
