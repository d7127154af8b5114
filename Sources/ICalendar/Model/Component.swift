/// A component, as `VEVENT` (RFC 5545 section 3.6): a name, properties and the components inside.
///
/// Any name is kept, known or not. The value is as deep as its components are nested; the reader bounds that depth
/// (``Parser/depthLimit``), and who builds components must not nest them by the thousand.
public struct Component: Sendable {
    /// The name in capitals.
    public let name: String
    /// The properties in order.
    public var properties: PropertyList
    /// The components inside, in order.
    public var components: [Component]
    private var beginning: UInt32 = 0

    /// Makes a component; the name is put in capitals and loses what a name cannot hold.
    public init(_ name: String, properties: PropertyList = [], components: [Component] = []) {
        self.name = Name.normalized(name)
        self.properties = properties
        self.components = components
    }

    /// Makes a component that was read; the name is in its normal form.
    init(read name: String, properties: PropertyList, components: [Component], line: UInt32) {
        self.name = name
        self.properties = properties
        self.components = components
        beginning = line
    }

    /// The line of the file where the component begins, from 1; nil if it was not read from a file.
    public var line: Int? { beginning == 0 ? nil : Int(beginning) }
}

extension Component: Hashable {
    /// Whether name, properties and components are equal; lines of the file do not count.
    public static func == (left: Component, right: Component) -> Bool {
        left.name == right.name && left.properties == right.properties && left.components == right.components
    }

    /// Hashes what makes components equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(properties)
        hasher.combine(components)
    }
}
