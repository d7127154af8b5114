/// Which sites are alternatives of one visit, so that one of them can be visited at most: those that a spacing as long as
/// the whole problem joins, and those that share a label with a maximum of one event.
struct Alternatives {
    /// For each site a site that stands for it and all its alternatives.
    private var lead: [Int]

    /// Complexity: nearly linear in the sites of spacings and labels.
    init(in problem: Problem) {
        lead = Array(problem.sites.indices)
        let days = problem.teamDays.map(\.day)
        let span = (days.max() ?? 0) - (days.min() ?? 0)
        for spacing in problem.spacings where spacing.days > span { join(spacing.sites) }
        let single = Set(
            problem.quotas.compactMap { quota -> Int? in
                guard case .group(let group) = quota.scope, let most = quota.maximumEvents, most <= 1 else {
                    return nil
                }
                return group
            })
        guard !single.isEmpty else { return }
        var members: [Int: [Int]] = [:]
        for (index, site) in problem.sites.enumerated() {
            for group in site.groups where single.contains(group) { members[group, default: []].append(index) }
        }
        for sites in members.values { join(sites) }
    }

    /// How many of the sites can be visited at most, as far as alternatives go.
    func count(_ sites: [Int]) -> Int { Set(sites.map(root)).count }

    private mutating func join(_ sites: [Int]) {
        guard let first = sites.first else { return }
        for site in sites.dropFirst() { lead[root(site)] = root(first) }
    }

    private func root(_ site: Int) -> Int {
        var site = site
        while lead[site] != site { site = lead[site] }
        return site
    }
}
