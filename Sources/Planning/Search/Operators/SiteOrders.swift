/// The ranks of all sites in every insertion order, and the sorting of a few of them.
struct SiteOrders: ~Copyable {
    private static let buckets = 512

    private let siteCount: Int
    private let ranks: Column<Int32>
    private let drawing: [InsertionOrder]
    private let noise: Double
    private let heads: Column<Int32>
    private let nexts: Column<Int32>
    private let held: Column<Int32>

    /// Orders in which a site moves at random by up to `noise` times the number of sites.
    init(of problem: Problem, noise: Double) {
        self.noise = noise
        let count = problem.sites.count
        siteCount = count
        var ranks: [Int32] = []
        ranks.reserveCapacity(count * InsertionOrder.allCases.count)
        for order in InsertionOrder.allCases {
            let keys = order.keys(in: problem)
            var rank = [Int32](repeating: 0, count: count)
            let sorted = (0..<count).sorted { (keys[$0], $0) < (keys[$1], $1) }
            for (position, site) in sorted.enumerated() { rank[site] = Int32(position) }
            ranks += rank
        }
        self.ranks = Column(ranks)
        drawing = InsertionOrder.allCases.flatMap { Array(repeating: $0, count: $0.weight) }
        heads = Column(count: Self.buckets, filledWith: -1)
        nexts = Column(count: count, filledWith: -1)
        held = Column(count: count, filledWith: 0)
    }

    func draw(_ random: inout RandomNumbers) -> InsertionOrder { drawing[random.below(drawing.count)] }

    /// Sorts the first `count` sites of a list, to the fineness of the buckets. Complexity: linear.
    func sort(_ sites: borrowing Column<Int32>, _ count: Int, by order: InsertionOrder, random: inout RandomNumbers) {
        let spread = order == .random ? siteCount : 1 + Int(noise * random.unit() * Double(siteCount))
        let row = order == .random ? -1 : order.row * siteCount
        let span = spread + (row < 0 ? 0 : siteCount)
        let scale = (Self.buckets << 32) / max(1, span)
        for index in 0..<count {
            let site = Int(sites[index])
            let rank = (row < 0 ? 0 : Int(ranks[row + site])) + random.below(spread)
            let bucket = (rank &* scale) >> 32
            nexts[index] = heads[bucket]
            heads[bucket] = Int32(index)
            held[index] = Int32(site)
        }
        var sorted = 0
        for bucket in 0..<Self.buckets {
            var index = Int(heads[bucket])
            guard index >= 0 else { continue }
            heads[bucket] = -1
            while index >= 0 {
                sites[sorted] = held[index]
                sorted += 1
                index = Int(nexts[index])
            }
        }
    }
}
