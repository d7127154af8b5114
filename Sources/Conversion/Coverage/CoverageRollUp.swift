import Outreach

/// A figure of coverage, published or added up from those below it.
public struct RolledCoverage: Hashable, Sendable {
    public let figure: Outreach.Coverage
    /// How many figures were added up; nil for a published one.
    public let parts: Int?
}

/// The latest figures of every region, with what follows from them: formal and informal together, and regions from those within them
/// by their codes. Figures of different bases are never added.
public enum CoverageRollUp {
    private struct Series: Hashable {
        let region: String
        let basis: String
        let segment: Outreach.Coverage.Segment
    }

    /// The figures by region, basis and segment. A published figure is never replaced by a sum.
    ///
    /// - Parameter regions: the codes of the register; a region is added up only when all that it knows right below have a figure.
    /// O(figures x levels + regions).
    public static func figures(
        _ published: some Sequence<Outreach.Coverage>, regions: some Sequence<String>
    ) -> [RolledCoverage] {
        var latest: [Series: RolledCoverage] = [:]
        for figure in published.sorted(by: { ($0.date, $0.id) < ($1.date, $1.id) }) {
            latest[Series(region: figure.region, basis: figure.basis, segment: figure.segment)] = RolledCoverage(
                figure: figure, parts: nil)
        }
        addSegments(&latest)
        let children = Dictionary(grouping: Set(regions)) { CoverageRollUp.parent(of: $0) ?? "" }
        let deepest = latest.keys.map { level($0.region) }.max() ?? 1
        for level in stride(from: deepest, to: 1, by: -1) {
            let below = latest.filter { self.level($0.key.region) == level }
            let groups = Dictionary(grouping: below.keys) {
                Series(region: parent(of: $0.region) ?? "", basis: $0.basis, segment: $0.segment)
            }
            for (series, parts) in groups where !series.region.isEmpty && latest[series] == nil {
                let known = Set(parts.map(\.region))
                guard (children[series.region] ?? []).allSatisfy(known.contains) else { continue }
                latest[series] = sum(parts.compactMap { latest[$0]?.figure }, series)
            }
            addSegments(&latest)
        }
        return latest.values.sorted {
            let (left, right) = ($0.figure, $1.figure)
            return (left.region, left.basis, order(left.segment)) < (right.region, right.basis, order(right.segment))
        }
    }

    /// Formal and informal of the same day are all together.
    private static func addSegments(_ latest: inout [Series: RolledCoverage]) {
        for (series, formal) in latest where series.segment == .formal {
            let whole = Series(region: series.region, basis: series.basis, segment: .all)
            let other = Series(region: series.region, basis: series.basis, segment: .informal)
            guard latest[whole] == nil, let informal = latest[other], informal.figure.date == formal.figure.date else {
                continue
            }
            latest[whole] = sum([formal.figure, informal.figure], whole)
        }
    }

    private static func sum(_ parts: [Outreach.Coverage], _ series: Series) -> RolledCoverage {
        var figure = Outreach.Coverage(id: "")
        figure.region = series.region
        figure.basis = series.basis
        figure.segment = series.segment
        // A sum is as old as its oldest part.
        figure.date = parts.map(\.date).min() ?? .first
        figure.members = parts.reduce(0) { $0 + $1.members }
        figure.workforce = parts.reduce(0) { $0 + $1.workforce }
        return RolledCoverage(figure: figure, parts: parts.count)
    }

    private static func level(_ code: String) -> Int { code.split(separator: ".").count }

    private static func order(_ segment: Outreach.Coverage.Segment) -> Int {
        Outreach.Coverage.Segment.allCases.firstIndex(of: segment) ?? 0
    }

    private static func parent(of code: String) -> String? {
        code.lastIndex(of: ".").map { String(code[..<$0]) }
    }
}

/// How much more a sign-up counts in one region than in another, by what the regions lack to their targets.
public struct CoverageWeights: Hashable, Sendable {
    /// By code the part of the target that is missing, 0...1.
    private let deficits: [String: Double]
    private let mean: Double
    /// The least that a region that has reached its target counts.
    static let least = 0.1

    /// The weights for places in those regions, on average 1.
    ///
    /// - Parameters:
    ///   - figures: the coverage of regions; of several for one the first of all segments.
    ///   - target: the share that a figure is compared with.
    ///   - places: the region of each place that can be visited, nil where it is not known.
    public init(
        _ figures: [RolledCoverage], target: (Outreach.Coverage) -> Double, places: [String?]
    ) {
        var deficits: [String: Double] = [:]
        let whole = figures.filter { $0.figure.segment == .all } + figures.filter { $0.figure.segment != .all }
        for rolled in whole where deficits[rolled.figure.region] == nil {
            let share = Double(rolled.figure.members) / Double(max(1, rolled.figure.workforce))
            let target = target(rolled.figure)
            deficits[rolled.figure.region] = target > 0 ? max(0, min(1, (target - share) / target)) : 0
        }
        self.deficits = deficits
        let known = places.compactMap { place in place.flatMap { CoverageWeights.deficit(of: $0, in: deficits) } }
        mean = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }

    /// The weight of a place: that of the smallest region around it of which something is known; 1 where nothing is.
    public func weight(of region: String?) -> Double {
        guard mean > 0, let region, let deficit = CoverageWeights.deficit(of: region, in: deficits) else { return 1 }
        return max(CoverageWeights.least, deficit / mean)
    }

    private static func deficit(of region: String, in deficits: [String: Double]) -> Double? {
        var code = region
        while true {
            if let known = deficits[code] { return known }
            guard let dot = code.lastIndex(of: ".") else { return nil }
            code = String(code[..<dot])
        }
    }
}
