/// A sign-up of a person.
public struct Registration: Sendable, Hashable {
    /// The person, an index below the number of people.
    public let person: Int32
    /// The day of registration in the site's zone, counted as the events' days are.
    public let day: Int32
    /// The agent who brought the person, a number of the caller's choice; nil without one. Agent and event are two
    /// dimensions: each gets its credit, and the two are never added up.
    public let agent: Int32?
    /// The way it came in.
    public let channel: SignUpChannel

    /// A registration.
    public init(person: Int32, day: Int32, channel: SignUpChannel, agent: Int32? = nil) {
        self.person = person
        self.day = day
        self.channel = channel
        self.agent = agent
    }
}
