/// The nearest sites of each site on its own island, near ones first.
struct Neighbours: ~Copyable {
    /// Neighbours held for a site at most.
    let width: Int
    let sites: Column<Int32>

    /// Complexity: about linear in sites times width for sites spread evenly; with a matrix, quadratic in the sites.
    init(of problem: Problem, width: Int) {
        let count = problem.sites.count
        let width = min(width, max(0, count - 1))
        self.width = width
        sites = Column(count: count * width, filledWith: -1)
        switch problem.travel {
        case .matrix:
            for site in 0..<count {
                store(site, Self.ranked(site, among: Array(0..<count), in: problem))
            }
        case .road:
            let grid = Grid(vectors: problem.vectors.prefix(count), perCell: max(4, width / 8))
            for site in 0..<count {
                let near = grid.around(problem.vectors[site], atLeast: width * 2 + 1)
                store(site, Self.ranked(site, among: near, in: problem))
            }
        }
    }

    private func store(_ site: Int, _ ranked: [Int]) {
        for (index, other) in ranked.prefix(width).enumerated() { sites[site * width + index] = Int32(other) }
    }

    private static func ranked(_ site: Int, among others: [Int], in problem: Problem) -> [Int] {
        struct Rank {
            var length: Double
            var site: Int
        }
        let ranks = others.compactMap { other -> Rank? in
            guard other != site, problem.sites[other].place.island == problem.sites[site].place.island else {
                return nil
            }
            switch problem.travel {
            case .road:
                return Rank(length: problem.vectors[site].chordSquared(to: problem.vectors[other]), site: other)
            case .matrix(let matrix):
                guard let out = matrix.minutes(from: site, to: other), let back = matrix.minutes(from: other, to: site)
                else { return nil }
                return Rank(length: Double(out + back), site: other)
            }
        }
        return ranks.sorted { ($0.length, $0.site) < ($1.length, $1.site) }.map(\.site)
    }

    /// A neighbour by its rank, -1 when there are no more.
    @inline(__always)
    subscript(site: Int, rank: Int) -> Int { Int(sites[site * width + rank]) }
}
