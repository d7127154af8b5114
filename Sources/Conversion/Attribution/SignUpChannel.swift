/// The way by which a registration came in.
public enum SignUpChannel: UInt8, Sendable, Hashable, CaseIterable {
    /// The person registered alone (mandiri).
    case independent
    /// At an event (acara).
    case event
    /// Through a Perisai agent (perisai).
    case agent
    /// Paid by a company or a private donor (donatur).
    case sponsor
    /// Paid by a government (pemda).
    case government

    /// True where someone else decided and paid for many at once: such registrations never enter the conversion rate
    /// of an event.
    public var isSponsored: Bool { self == .sponsor || self == .government }
}
