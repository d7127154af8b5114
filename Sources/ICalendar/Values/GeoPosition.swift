/// A place on the earth, GEO of RFC 5545 section 3.8.1.6: latitude and longitude in degrees, `-6.208800;106.845600`.
public struct GeoPosition: Sendable, Hashable {
    /// Degrees north, from -90 to 90.
    public let latitude: Double
    /// Degrees east, from -180 to 180.
    public let longitude: Double

    /// Makes a position; nil if a coordinate is out of its range or not a number.
    public init?(latitude: Double, longitude: Double) {
        guard latitude >= -90, latitude <= 90, longitude >= -180, longitude <= 180 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

extension GeoPosition: PropertyValue {
    /// Reads two decimal numbers with a semicolon between; one that was escaped by mistake is taken as well.
    public init?(parsing octets: Span<UInt8>) {
        var middle = 0
        while middle < octets.count, octets[middle] != 0x3B { middle += 1 }
        guard middle < octets.count else { return nil }
        let end = middle > 0 && octets[middle - 1] == 0x5C ? middle - 1 : middle
        guard let latitude = Self.degrees(octets.extracting(0..<end)),
            let longitude = Self.degrees(octets.extracting(middle + 1..<octets.count))
        else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }

    /// Adds both coordinates with six decimals, about a tenth of a metre.
    public func append(to octets: inout [UInt8]) {
        Self.append(latitude, to: &octets)
        octets.append(0x3B)
        Self.append(longitude, to: &octets)
    }

    private static func append(_ degrees: Double, to octets: inout [UInt8]) {
        // The ranges of the coordinates keep this within 180,000,000.
        let millionths = Int((degrees * 1e6).rounded())
        if millionths < 0 { octets.append(0x2D) }
        octets.append(decimal: UInt64(millionths.magnitude / 1_000_000))
        octets.append(UInt8(ascii: "."))
        octets.append(decimal: UInt64(millionths.magnitude % 1_000_000), width: 6)
    }

    /// FLOAT of RFC 5545 section 3.3.7: sign, digits, and digits after a full stop.
    private static func degrees(_ octets: Span<UInt8>) -> Double? {
        guard octets.count > 0, octets.count <= 32 else { return nil }
        let hasSign = octets[0] == 0x2B || octets[0] == 0x2D
        var digits = 0
        var points = 0
        for index in (hasSign ? 1 : 0)..<octets.count {
            switch octets[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            default: return nil
            }
        }
        guard digits > 0, points <= 1 else { return nil }
        return Double(octets.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
}
