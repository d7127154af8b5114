/// The teams of an event, the lead first, with shares in thousandths that sum to 1000.
public struct TeamShares: FieldConvertible {
    /// One team's part in an event.
    public struct Share: Hashable, Sendable {
        /// The team's identifier.
        public let team: String
        /// Thousandths of the event, 0...1000.
        public let thousandths: Int
    }

    /// The shares, the lead team first; never empty when read.
    public let shares: [Share]

    /// Equal shares; what does not divide goes to the lead.
    public init(teams: [String]) {
        let each = teams.isEmpty ? 0 : 1000 / teams.count
        self.init(
            teams.enumerated().map { index, team in
                Share(team: team, thousandths: index == 0 ? 1000 - each * (teams.count - 1) : each)
            })
    }

    /// Reads `T1`, `T1;T2` or `T1:600;T2:400`; nil if the shares do not sum to 1000 or a team stands twice.
    public init?(cell: String) {
        var teams: [String] = []
        var given: [Int] = []
        for part in cell.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let pieces = part.split(separator: ":", omittingEmptySubsequences: false)
            let team = pieces[0].trimmed
            guard !team.isEmpty, pieces.count <= 2, !teams.contains(team) else { return nil }
            teams.append(team)
            if pieces.count == 2 {
                guard let share = digits(pieces[1].trimmed), share <= 1000 else { return nil }
                given.append(share)
            }
        }
        guard !teams.isEmpty else { return nil }
        guard !given.isEmpty else {
            self.init(teams: teams)
            return
        }
        guard given.count == teams.count, given.reduce(0, +) == 1000 else { return nil }
        self.init(zip(teams, given).map { Share(team: $0, thousandths: $1) })
    }

    private init(_ shares: [Share]) { self.shares = shares }

    /// The teams' identifiers, the lead first.
    public var teams: [String] { shares.map(\.team) }

    /// A whole number cut by the shares, in the order of the teams; what does not divide is the lead's, so that the parts sum to it.
    public func parts(of number: Int) -> [Int] {
        var parts = shares.map { share in
            number.multipliedReportingOverflow(by: share.thousandths).overflow
                ? number / 1_000 * share.thousandths : number * share.thousandths / 1_000
        }
        if !parts.isEmpty { parts[0] += number - parts.reduce(0, +) }
        return parts
    }

    /// The form that `init(cell:)` reads; shares are written only where they are not equal.
    public var fieldValue: FieldValue {
        guard !shares.isEmpty else { return .null }
        guard self != TeamShares(teams: teams) else { return .text(teams.joined(separator: ";")) }
        return .text(shares.map { "\($0.team):\($0.thousandths)" }.joined(separator: ";"))
    }
}
