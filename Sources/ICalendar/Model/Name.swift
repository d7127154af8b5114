/// The name of a component, property or parameter: capital letters, digits and hyphens.
///
/// RFC 5545 section 3.1 compares names without regard to case; they are kept in capitals here, so that two names are
/// equal when their octets are. The underscore, the full stop and the solidus, which files in the wild use, are kept.
enum Name {
    /// What a name becomes of which no octet is usable.
    static let unnamed = "X-UNNAMED"

    /// Whether the octet may stand in a name, capital or not.
    static func admits(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether RFC 5545 allows the octet in a name: letter, digit or hyphen.
    static func isStandard(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// The capital of an ASCII letter; any other octet as it is.
    static func capital(_ octet: UInt8) -> UInt8 {
        octet >= UInt8(ascii: "a") && octet <= UInt8(ascii: "z") ? octet & 0xDF : octet
    }

    /// The name in capitals, without the octets that a name cannot hold.
    static func normalized(_ name: String) -> String {
        if !name.isEmpty, name.utf8.allSatisfy({ admits($0) && capital($0) == $0 }) { return name }
        return normalized(name.utf8.span)
    }

    /// The name in capitals, without the octets that a name cannot hold.
    static func normalized(_ octets: Span<UInt8>) -> String {
        var kept: [UInt8] = []
        for index in octets.indices where admits(octets[index]) {
            kept.append(capital(octets[index]))
        }
        return kept.isEmpty ? unnamed : String(decoding: kept, as: UTF8.self)
    }
}
