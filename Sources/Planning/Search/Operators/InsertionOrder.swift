/// In which order free sites are tried.
enum InsertionOrder: Int, CaseIterable {
    case random
    case prize
    case prizePerMinute
    case prizePerVisit
    case closing
    case opening
    case narrowness
    case nearness
    case farness

    var row: Int { rawValue }

    /// How often an order is drawn, relative to the others.
    var weight: Int {
        switch self {
        case .random: 4
        case .prize: 4
        case .prizePerMinute: 4
        case .prizePerVisit: 2
        case .closing: 1
        case .opening: 1
        case .narrowness: 1
        case .nearness: 1
        case .farness: 1
        }
    }

    /// The key of every site, to be tried in ascending order.
    func keys(in problem: Problem) -> [Double] {
        problem.sites.indices.map { site in
            let prize = problem.sites[site].prize
            let minutes = Double(problem.sites[site].duration)
            let starts = problem.sites[site].openings
            switch self {
            case .random: return Double(site)
            case .prize: return -prize
            case .prizePerMinute: return -prize / (minutes + Self.officeMinutes(of: site, in: problem) / 2 + 1)
            case .prizePerVisit: return -prize / (minutes + 30)
            case .closing: return Double(starts.map(\.interval.end).max() ?? 0)
            case .opening: return Double(starts.map(\.interval.start).min() ?? 0)
            case .narrowness: return Double(starts.reduce(0) { $0 + $1.interval.end - $1.interval.start })
            case .nearness: return Self.officeMinutes(of: site, in: problem)
            case .farness: return -Self.officeMinutes(of: site, in: problem)
            }
        }
    }

    private static func officeMinutes(of site: Int, in problem: Problem) -> Double {
        let offices = problem.offices.indices.lazy.map { problem.sites.count + $0 }
        return Double(offices.compactMap { problem.travelMinutes(from: $0, to: site) }.min() ?? 0)
    }
}
