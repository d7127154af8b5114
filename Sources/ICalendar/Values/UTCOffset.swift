/// An offset from UTC, UTC-OFFSET of RFC 5545 section 3.3.14: `+0700`.
public struct UTCOffset: Sendable, Hashable {
    /// Seconds east of Greenwich, less than a day either way.
    public let seconds: Int

    /// Makes an offset; nil if it is a day or more.
    public init?(seconds: Int) {
        guard seconds > -86_400, seconds < 86_400 else { return nil }
        self.seconds = seconds
    }

    private init(validSeconds seconds: Int) {
        self.seconds = seconds
    }

    /// No offset.
    public static let zero = UTCOffset(validSeconds: 0)

    /// An offset of whole hours, of which those beyond 23 are dropped.
    static func hours(_ hours: Int8) -> UTCOffset {
        UTCOffset(validSeconds: Int(hours) % 24 * 3600)
    }
}

extension UTCOffset: PropertyValue {
    /// Reads an offset of hours, minutes and, if they are there, seconds; `-0000` is not allowed.
    public init?(parsing octets: Span<UInt8>) {
        guard octets.count == 5 || octets.count == 7, octets[0] == 0x2B || octets[0] == 0x2D,
            let hours = octets.number(at: 1, digits: 2), let minutes = octets.number(at: 3, digits: 2),
            hours < 24, minutes < 60
        else { return nil }
        var total = hours * 3600 + minutes * 60
        if octets.count == 7 {
            guard let seconds = octets.number(at: 5, digits: 2), seconds < 60 else { return nil }
            total += seconds
        }
        let isNegative = octets[0] == 0x2D
        if isNegative, total == 0 { return nil }
        self.init(seconds: isNegative ? -total : total)
    }

    /// Adds sign, hours and minutes, and seconds if there are any.
    public func append(to octets: inout [UInt8]) {
        let size = UInt64(seconds.magnitude)
        octets.append(seconds < 0 ? 0x2D : 0x2B)
        octets.append(decimal: size / 3600 * 100 + size / 60 % 60, width: 4)
        if size % 60 > 0 { octets.append(decimal: size % 60, width: 2) }
    }
}
