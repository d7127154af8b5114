/// What a file holds: its components, and what was wrong with it.
public struct Document: Hashable, Sendable {
    /// The components in the order of the file; mostly one `VCALENDAR`.
    public var components: [Component]
    /// The defects in the order of the lines.
    public var defects: [Defect]

    /// Makes a document.
    public init(components: [Component], defects: [Defect] = []) {
        self.components = components
        self.defects = defects
    }

    /// The octets of a file with the components.
    public var octets: [UInt8] {
        var writer = Writer()
        for component in components { writer.append(component) }
        return writer.octets
    }
}

/// How much a reader forgives.
public enum Strictness: Sendable, Hashable {
    /// All that can be understood is read, and the defects are told.
    case lenient
    /// A file with any defect is refused.
    case strict
}

/// Why a strict reader refused a file: all of its defects.
public struct Rejection: Error, Hashable, Sendable {
    /// The defects in the order of the lines; at least one.
    public let defects: [Defect]
}
