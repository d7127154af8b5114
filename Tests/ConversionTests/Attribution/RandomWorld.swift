import Conversion

/// A small random world, and its attribution and report by plain search through all of it.
struct RandomWorld {
    struct Visit: Hashable {
        let person: Int32
        let event: Int32
        let membership: Membership
    }

    let people = 25
    let window: AttributionWindow
    let moments: [EventMoment]
    var visits: [Visit]
    var registrations: [Registration]

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        window = AttributionWindow(days: Int.random(in: 0...12, using: &generator)) ?? .month
        let orders = (0..<12).shuffled(using: &generator)
        moments = orders.map { order in
            EventMoment(
                day: Int32.random(in: 0...20, using: &generator),
                startMinute: Int32.random(in: 0...2, using: &generator),
                order: Int32(order)
            )
        }
        var seen: Set<[Int32]> = []
        visits = (0..<90).compactMap { _ in
            let person = Int32.random(in: 0..<25, using: &generator)
            let event = Int32.random(in: 0..<12, using: &generator)
            let membership = Membership.allCases.randomElement(using: &generator) ?? .no
            guard seen.insert([person, event]).inserted else { return nil }
            return Visit(person: person, event: event, membership: membership)
        }
        registrations = (0..<30).map { _ in
            Registration(
                person: Int32.random(in: 0..<25, using: &generator),
                day: Int32.random(in: -2...30, using: &generator),
                channel: SignUpChannel.allCases.randomElement(using: &generator) ?? .event
            )
        }
    }

    func touches() throws(AttributionError) -> Touches {
        try Touches(
            events: visits.map(\.event),
            people: visits.map(\.person),
            memberships: visits.map(\.membership)
        )
    }

    func attribution(_ model: AttributionModel) throws(AttributionError) -> Attribution {
        try Attribution(
            of: registrations,
            touches: touches(),
            moments: moments,
            people: people,
            model: model,
            window: window
        )
    }

    /// The events that a registration is credited to.
    func chosen(for registration: Registration, _ model: AttributionModel) -> [Int] {
        if registration.channel.isSponsored { return [] }
        let days = model == .sameDay ? 0 : window.days
        let inside = visits.filter { visit in
            let gap = Int(registration.day) - Int(moments[Int(visit.event)].day)
            return visit.person == registration.person && (0...days).contains(gap)
        }.map { Int($0.event) }
        switch model {
        case .linear: return inside
        case .last, .sameDay:
            return Array(inside.max { key($0, lowerIsLater: true) < key($1, lowerIsLater: true) }.map { [$0] } ?? [])
        case .first:
            return Array(inside.min { key($0, lowerIsLater: false) < key($1, lowerIsLater: false) }.map { [$0] } ?? [])
        }
    }

    func credits(_ model: AttributionModel) -> [Double] {
        var credits = [Double](repeating: 0, count: moments.count)
        for registration in registrations {
            let events = chosen(for: registration, model)
            for event in events { credits[event] += 1 / Double(events.count) }
        }
        return credits
    }

    func isEligible(_ visit: Visit) -> Bool {
        let day = moments[Int(visit.event)].day
        return visit.membership != .yes && !registrations.contains { $0.person == visit.person && $0.day < day }
    }

    private func key(_ event: Int, lowerIsLater: Bool) -> (Int32, Int32, Int32) {
        let moment = moments[event]
        return (moment.day, moment.startMinute, lowerIsLater ? -moment.order : moment.order)
    }
}
