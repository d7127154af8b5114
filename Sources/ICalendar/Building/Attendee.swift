/// Who holds an event, `ORGANIZER` of RFC 5545 section 3.8.4.3.
public struct Organizer: Sendable, Hashable {
    /// Where to reach them.
    public var address: CalendarAddress
    /// `CN`: the name to show.
    public var commonName: String?

    /// Makes an organizer.
    public init(_ address: CalendarAddress, commonName: String? = nil) {
        self.address = address
        self.commonName = commonName
    }

    func write(to sink: inout some ContentSink) {
        sink.property("ORGANIZER") {
            $0.append("CN", commonName)
        } value: {
            address.append(to: &$0)
        }
    }
}

/// Who comes to an event, `ATTENDEE` of RFC 5545 section 3.8.4.1.
public struct Attendee: Sendable, Hashable {
    /// Where to reach them.
    public var address: CalendarAddress
    /// `CN`: the name to show.
    public var commonName: String?
    /// `CUTYPE`: what they are.
    public var kind: Kind?
    /// `ROLE`: what they do there.
    public var role: Role?
    /// `PARTSTAT`: what they answered.
    public var participation: Participation?
    /// `RSVP`: whether they are asked to answer.
    public var isAskedToReply: Bool?

    /// What a calendar user is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case individual = "INDIVIDUAL"
        case group = "GROUP"
        case resource = "RESOURCE"
        case room = "ROOM"
        case unknown = "UNKNOWN"
    }

    /// What an attendee does at an event.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case chair = "CHAIR"
        case required = "REQ-PARTICIPANT"
        case optional = "OPT-PARTICIPANT"
        case informed = "NON-PARTICIPANT"
    }

    /// What an attendee answered.
    public enum Participation: String, Sendable, Hashable, CaseIterable {
        case needsAction = "NEEDS-ACTION"
        case accepted = "ACCEPTED"
        case declined = "DECLINED"
        case tentative = "TENTATIVE"
        case delegated = "DELEGATED"
    }

    /// Makes an attendee.
    public init(
        _ address: CalendarAddress, commonName: String? = nil, kind: Kind? = nil, role: Role? = nil,
        participation: Participation? = nil, isAskedToReply: Bool? = nil
    ) {
        self.address = address
        self.commonName = commonName
        self.kind = kind
        self.role = role
        self.participation = participation
        self.isAskedToReply = isAskedToReply
    }

    func write(to sink: inout some ContentSink) {
        sink.property("ATTENDEE") { octets in
            octets.append("CN", commonName)
            octets.append("CUTYPE", kind?.rawValue)
            octets.append("ROLE", role?.rawValue)
            octets.append("PARTSTAT", participation?.rawValue)
            octets.append("RSVP", isAskedToReply.map { $0 ? "TRUE" : "FALSE" })
        } value: {
            address.append(to: &$0)
        }
    }
}

extension [UInt8] {
    /// A parameter of one value, if there is one.
    fileprivate mutating func append(_ name: String, _ value: String?) {
        guard let value else { return }
        append(UInt8(ascii: ";"))
        append(utf8: name)
        append(UInt8(ascii: "="))
        append(parameterValue: value)
    }
}
