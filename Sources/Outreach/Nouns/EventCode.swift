/// The code of an event that is handed out to those who came, so that a later registration can say where it comes from.
///
/// It follows from the event's identifier and so is the same on every device, also where the short name is another. Thirty bits in
/// the alphabet of Crockford's base 32, which has no letter that looks like a digit, and a symbol that tells a slip.
public struct EventCode: Hashable, Sendable {
    private let number: UInt32

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The symbol that tells a slip: the sum of the six values, weighted by powers of a primitive root of 31, the largest prime
    /// within the alphabet. A wrong symbol or two that changed places alter it, but for `0` and `Z`, which count alike.
    private static func check(_ values: [UInt32]) -> UInt32 {
        var weight: UInt32 = 1
        var sum: UInt32 = 0
        for value in values {
            weight = weight * 3 % 31
            sum += weight * value
        }
        return sum % 31
    }

    /// The code of the event with that identifier.
    public init(of id: String) {
        // FNV-1a of 64 bits (Fowler, Noll and Vo), folded to thirty.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        number = UInt32(truncatingIfNeeded: (hash ^ (hash >> 30)) & 0x3FFF_FFFF)
    }

    /// Reads `K7QF-3M9` however it is typed; nil if it is no code or a symbol is wrong.
    public init?(_ text: String) {
        let symbols = text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        guard symbols.count == 7 else { return nil }
        let values = symbols.compactMap { symbol -> UInt32? in
            let meant =
                switch symbol {
                case UInt8(ascii: "O"): UInt8(ascii: "0")
                case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
                default: symbol
                }
            return EventCode.alphabet.firstIndex(of: meant).map(UInt32.init)
        }
        guard values.count == 7, let check = values.last else { return nil }
        guard check == EventCode.check(values.dropLast()) else { return nil }
        number = values.dropLast().reduce(0) { $0 << 5 | $1 }
    }

    /// Four symbols, a hyphen and three.
    public var text: String {
        let values = (0..<6).map { number >> (25 - 5 * UInt32($0)) & 31 }
        let symbols = (values + [EventCode.check(values)]).map { EventCode.alphabet[Int($0)] }
        return String(decoding: symbols.prefix(4) + [UInt8(ascii: "-")] + symbols.suffix(3), as: UTF8.self)
    }
}
