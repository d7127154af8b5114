/// The address of a person or a room, CAL-ADDRESS of RFC 5545 section 3.3.3: a URI, mostly `mailto:`.
public struct CalendarAddress: Sendable, Hashable {
    /// The URI.
    public let uri: String

    /// Makes an address of a URI, without white space and control characters.
    public init(uri: String) {
        var octets: [UInt8] = []
        octets.append(uri: uri)
        self.uri = String(decoding: octets, as: UTF8.self)
    }

    /// Makes a `mailto:` address.
    public init(email: String) {
        self.init(uri: "mailto:" + email)
    }

    /// The e-mail address, if the URI is a `mailto:` in capitals or not.
    public var email: String? {
        guard let colon = uri.utf8.firstIndex(of: UInt8(ascii: ":")), uri[..<colon].lowercased() == "mailto" else {
            return nil
        }
        return String(uri[uri.utf8.index(after: colon)...])
    }
}

extension CalendarAddress: PropertyValue {
    /// Reads any value; an empty one is no address.
    public init?(parsing octets: Span<UInt8>) {
        guard octets.count > 0 else { return nil }
        self.init(uri: octets.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }

    /// Adds the URI.
    public func append(to octets: inout [UInt8]) {
        octets.append(uri: uri)
    }
}
