/// The share of the workforce that someone set to be reached in a region by a day. Regulations and plans disagree, so each
/// names its instrument.
public struct Target: Noun {
    public static let kind = NounKind.target
    public var id: String
    public var handle: String
    public var retired = false
    /// Kemendagri code or the beginning of one; nil: every region.
    public var region: String?
    /// The last day on which it can be reached.
    public var by = Day.first
    /// Members per hundred workers, 0...200.
    public var percent = 0.0
    /// What sets it: a regulation, a plan, an agreement.
    public var instrument = ""
    /// The basis of the figures that it is compared with; nil: of all.
    public var basis: String?
    public var source: String?

    /// A target of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Target>] = [
        Field("region", "wilayah", \.region, .text),
        Field("by", "paling_lambat", \.by, .day, required: true),
        Field("percent", "persen", \.percent, .decimal, required: true, in: 0...200),
        Field("instrument", "instrumen", \.instrument, .text, required: true),
        Field("basis", "dasar", \.basis, .text),
        Field("source", "sumber", \.source, .text),
    ]

    /// The share that it asks for, 0...2.
    public var share: Double { percent / 100 }

    /// Whether it is set for figures of that region and basis.
    public func holds(for region: String, basis: String) -> Bool {
        (self.region.map { Region.lies(region, in: $0) } ?? true) && (self.basis.map { $0 == basis } ?? true)
    }

    /// The identifier of a target: region, day and a short mark of the instrument, the same on every device.
    public static func identifier(region: String?, by: Day, instrument: String) -> String {
        "\(region ?? "-")/\(by.text)/\(instrument.shortMark)"
    }
}

extension Sequence<Target> {
    /// The target to compare a figure with on that day: the next one due, of those that a smaller region sets, and the last one if all are past.
    public func next(for region: String, basis: String, on day: Day) -> Target? {
        let holding = filter { $0.holds(for: region, basis: basis) }
        guard let nearest = holding.map({ $0.region?.utf8.count ?? 0 }).max() else { return nil }
        let own = holding.filter { ($0.region?.utf8.count ?? 0) == nearest }.sorted { ($0.by, $0.id) < ($1.by, $1.id) }
        return own.first { day <= $0.by } ?? own.last
    }
}
