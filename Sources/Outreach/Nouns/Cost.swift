/// Money spent on an event, also when it was called off.
public struct Cost: Noun {
    public static let kind = NounKind.cost
    public var id: String
    public var handle: String
    public var retired = false
    /// The event's identifier.
    public var event = ""
    /// Whole rupiah.
    public var rupiah = 0

    /// A cost of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Cost>] = [
        Field("event", "acara", \.event, .text, required: true, refersTo: .event),
        Field("rupiah", "rupiah", \.rupiah, .integer, required: true, in: 0...1_000_000_000_000),
    ]
}
