/// How many people were counted at an event, whether or not they gave their names.
public struct HeadCount: Noun {
    public static let kind = NounKind.headcount
    public var id: String
    public var handle: String
    public var retired = false
    /// The event's identifier.
    public var event = ""
    /// People counted.
    public var heads = 0

    /// A count of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<HeadCount>] = [
        Field("event", "acara", \.event, .text, required: true, refersTo: .event),
        Field("heads", "kepala", \.heads, .integer, required: true, in: 0...1_000_000),
    ]
}
