/// A parameter of a property, as `TZID=Asia/Jakarta` (RFC 5545 section 3.2).
///
/// The values are plain text: quotation marks and the caret escapes of RFC 6868 belong to the file and are put there by
/// the writer.
public struct Parameter: Hashable, Sendable {
    /// The name in capitals.
    public let name: String
    /// The values; empty if the file has the name alone, without an equals sign.
    public var values: [String]

    /// Makes a parameter; the name is put in capitals and loses what a name cannot hold.
    public init(_ name: String, _ values: [String]) {
        self.name = Name.normalized(name)
        self.values = values
    }

    /// Makes a parameter of one value.
    public init(_ name: String, _ value: String) {
        self.init(name, [value])
    }
}
