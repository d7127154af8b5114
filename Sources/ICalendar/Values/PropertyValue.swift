/// A typed value of a property: what the value types of RFC 5545 section 3.3 have in common.
public protocol PropertyValue: Hashable, Sendable {
    /// Reads the octets of a value; nil if they are not of this type.
    init?(parsing octets: Span<UInt8>)
    /// Adds the value as it stands in a file, in ASCII or UTF-8 without control characters.
    func append(to octets: inout [UInt8])
}

extension PropertyValue {
    /// Reads a value; nil if the text is not of this type.
    public init?(parsing text: String) {
        self.init(parsing: text.utf8.span)
    }

    /// The value as it stands in a file.
    public var text: String {
        var octets: [UInt8] = []
        append(to: &octets)
        return String(decoding: octets, as: UTF8.self)
    }
}

extension Span<UInt8> {
    /// The number that `count` decimal digits from a position on stand for; nil if there are not as many digits.
    func number(at start: Int, digits count: Int) -> Int? {
        guard start >= 0, count > 0, count < 19, start + count <= self.count else { return nil }
        var number = 0
        for index in start..<start + count {
            guard self[index] >= UInt8(ascii: "0"), self[index] <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(self[index] - UInt8(ascii: "0"))
        }
        return number
    }
}
