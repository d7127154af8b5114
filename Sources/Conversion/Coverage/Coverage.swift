/// Active members against the workforce entitled to be members, at one date and on one basis.
public struct Coverage: Sendable, Hashable {
    /// Active members, at least 0.
    public let members: Int
    /// The workforce entitled to be members, at least 1.
    public let eligible: Int

    /// Nil for negative members and an empty workforce. More members than workforce are taken: people cross borders.
    public init?(members: Int, eligible: Int) {
        guard members >= 0, eligible > 0 else { return nil }
        self.members = members
        self.eligible = eligible
    }

    /// Members per entitled worker; may pass 1, which deserves a warning.
    public var share: Double { Double(members) / Double(eligible) }

    /// The entitled who are not members, at least 0: the way to 100 % of the basis.
    public var uncovered: Int { eligible > members ? eligible - members : 0 }

    /// The people missing to a named target, a share of at least 0; 0 once it is reached, nil for a share out of range.
    public func gap(to target: Double) -> Int? {
        guard target >= 0, target.isFinite else { return nil }
        let wanted = target * Double(eligible)
        return WholeNumber.up(max(0, wanted - Double(members)), scale: wanted)
    }
}
