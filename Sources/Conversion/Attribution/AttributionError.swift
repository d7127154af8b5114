/// Why a set of touches and registrations cannot be attributed.
public enum AttributionError: Error, Sendable, Hashable {
    /// The columns of the touches have different lengths.
    case unequalColumns
    /// More events, people or touches than indices of 32 bits tell apart, or a negative number of people.
    case tooMany
    /// A touch names an event that was not handed in.
    case unknownEvent(touch: Int)
    /// A touch names a person outside the number of people.
    case unknownPerson(touch: Int)
    /// A registration names a person outside the number of people.
    case unknownRegistrant(registration: Int)
    /// An event has a negative head count.
    case negativeHeads(event: Int)
}
