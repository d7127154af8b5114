extension Component {
    /// The answer of someone who was invited: the component of a calendar with `METHOD:REPLY` (RFC 5546 section 3.2.3).
    ///
    /// - Parameters:
    ///   - attendee: Who answers.
    ///   - stamp: When.
    /// - Returns: nil if this is no invitation of theirs.
    public func reply(
        of attendee: CalendarAddress, _ participation: Attendee.Participation, stamp: CalendarInstant
    ) -> Component? {
        guard let invited = properties.first(where: { $0.invites(attendee) }) else { return nil }
        let kept: Set<String> = ["UID", "RECURRENCE-ID", "SEQUENCE", "DTSTART", "DTEND", "ORGANIZER", "SUMMARY"]
        var answer = Component(name, properties: PropertyList(properties.filter { kept.contains($0.name) }))
        answer.properties.append(Property("DTSTAMP", stamp))
        answer.properties.append(invited.answering(participation))
        return answer
    }

    /// The component with the answer of an attendee in it.
    ///
    /// - Returns: nil if the reply is to another component, or to an older version of it than this, or not of someone invited.
    public func taking(reply: Component) -> Component? {
        guard reply.name == name, reply.text("UID") == text("UID"), reply.sequence >= sequence,
            reply.property("RECURRENCE-ID") == property("RECURRENCE-ID"),
            let answer = reply.property("ATTENDEE"), let address = CalendarAddress(parsing: answer.value),
            let participation = answer.parameter("PARTSTAT")?.values.first
                .flatMap({ Attendee.Participation(rawValue: $0.uppercased()) }),
            let position = properties.firstIndex(where: { $0.invites(address) })
        else { return nil }
        var updated = self
        updated.properties[position] = properties[position].answering(participation)
        return updated
    }
}

extension Property {
    /// Whether this is the `ATTENDEE` of that address.
    fileprivate func invites(_ attendee: CalendarAddress) -> Bool {
        name == "ATTENDEE" && value.lowercased() == attendee.uri.lowercased()
    }

    /// The same attendee with an answer.
    fileprivate func answering(_ participation: Attendee.Participation) -> Property {
        var answered = self
        answered.parameters.removeAll { $0.name == "PARTSTAT" || $0.name == "RSVP" }
        answered.parameters.append(Parameter("PARTSTAT", participation.rawValue))
        return answered
    }
}
