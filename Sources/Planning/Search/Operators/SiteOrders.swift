/// The ranks of all sites in every insertion order.
struct SiteOrders: ~Copyable {
    /// Up to so many sites, orders are kept as permutations that are walked instead of sorted.
    static let smallProblem = 4_096

    private let siteCount: Int
    private let ranks: Column<Int32>
    private let drawing: [InsertionOrder]
    private let keyed: Column<UInt64>

    init(of problem: Problem) {
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
        keyed = Column(count: count, filledWith: 0)
    }

    func draw(_ random: inout RandomNumbers) -> InsertionOrder { drawing[random.below(drawing.count)] }

    /// Sorts the first `count` sites of a list.
    func sort(_ sites: borrowing Column<Int32>, _ count: Int, by order: InsertionOrder, random: inout RandomNumbers) {
        if order == .random {
            var index = count - 1
            while index > 0 {
                let other = random.below(index + 1)
                let held = sites[index]
                sites[index] = sites[other]
                sites[other] = held
                index -= 1
            }
            return
        }
        let row = (InsertionOrder.allCases.firstIndex(of: order) ?? 0) * siteCount
        for index in 0..<count {
            keyed[index] = UInt64(UInt32(ranks[row + Int(sites[index])])) << 32 | UInt64(UInt32(sites[index]))
        }
        keyed.sort(count)
        for index in 0..<count { sites[index] = Int32(truncatingIfNeeded: keyed[index] & 0xFFFF_FFFF) }
    }
}
