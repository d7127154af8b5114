import Crypto
import Foundation
import Outreach

/// The key of one campaign that seals identity numbers: 32 bytes, from which one key for digests and one for encryption are
/// derived by HKDF-SHA256 (RFC 5869).
///
/// A digest without a key would give nothing: there are so few numbers that all can be tried. So the key never stands beside the
/// campaign file.
package struct NumberKey: Hashable, Sendable {
    /// The bytes; whoever has them reads every number.
    let bytes: [UInt8]
    /// The keys derived from it, for digests and for encryption: an import needs them for each row.
    private let macKey: SymmetricKey
    private let sealKey: SymmetricKey
    /// What the key is called: the first eight hexadecimal digits of a SHA-256 over a label and the key.
    package let id: String

    /// The key of those bytes; nil unless they are 32.
    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.init(checked: Array(bytes))
    }

    /// A new key from a generator that nobody can foretell.
    init(random: () -> UInt64) {
        self.init(checked: (0..<4).flatMap { _ in withUnsafeBytes(of: random()) { Array($0) } })
    }

    private init(checked bytes: [UInt8]) {
        self.bytes = bytes
        id = NumberKey.identifier(bytes)
        macKey = NumberKey.derived(bytes, "sosialisasi/nik/mac/v1")
        sealKey = NumberKey.derived(bytes, "sosialisasi/nik/seal/v1")
    }

    /// Whether they are the same key.
    package static func == (left: NumberKey, right: NumberKey) -> Bool { left.bytes == right.bytes }

    /// The identifier stands for the key.
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }

    private static func identifier(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(data: Data("sosialisasi nik key\u{1F}".utf8))
        hash.update(data: Data(bytes))
        return String(Data(hash.finalize()).hex.prefix(8))
    }

    /// The keyed digest of a number with the key's identifier, `1a2b3c4d:9f…`: the same number has the same one under one key.
    package func mac(_ number: IdentityNumber) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("nik:v1:\(number.digits)".utf8), using: macKey)
        return "\(id):\(Data(code).hex)"
    }

    /// The number encrypted for one person's record, `v1:1a2b3c4d:…`, by AES-256-GCM with a random nonce of 96 bits. In another
    /// record, or under another key, it does not open.
    package func seal(_ number: IdentityNumber, for person: String) -> String? {
        let box = try? AES.GCM.seal(
            Data(number.digits.utf8), using: sealKey, authenticating: context(person))
        return box?.combined.map { "v1:\(id):\($0.base64EncodedString())" }
    }

    /// The number that was sealed for that person; nil if it was sealed by another key or for another person, or was changed.
    package func open(_ sealed: String, for person: String) -> IdentityNumber? {
        let parts = sealed.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "v1", parts[1] == id, let data = Data(base64Encoded: String(parts[2])),
            let box = try? AES.GCM.SealedBox(combined: data),
            let plain = try? AES.GCM.open(
                box, using: sealKey, authenticating: context(person))
        else { return nil }
        return IdentityNumber(cell: String(decoding: plain, as: UTF8.self))
    }

    /// The identifier of the key that sealed a number.
    package static func identifier(ofSealed text: String) -> String? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "v1" ? String(parts[1]) : nil
    }

    /// Ties the encryption to one field of one record.
    private func context(_ person: String) -> Data { Data("person|\(person)|nik|\(id)".utf8) }

    /// A key of 32 bytes for one purpose.
    static func derived(_ bytes: [UInt8], _ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes), info: Data(purpose.utf8), outputByteCount: 32)
    }
}

extension NumberKey: CustomStringConvertible, CustomReflectable {
    /// The key's identifier.
    package var description: String { "key \(id)" }
    /// Nothing of the key.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
