extension WeekPlan {
    /// What a visit was expected to bring, factor by factor.
    public struct Factors: Hashable, Sendable {
        /// Workers who could still sign up.
        public var potential: Int
        /// Eligible attendees per worker of the potential, 0...1.
        public var turnout: Double
        /// Sign-ups per eligible attendee, 0...1.
        public var rate: Double
        /// How far the site has recovered from its last visit, 0...1.
        public var recency: Double

        /// The four factors.
        public init(potential: Int, turnout: Double, rate: Double, recency: Double) {
            self.potential = potential
            self.turnout = turnout
            self.rate = rate
            self.recency = recency
        }
    }

    /// One proposed visit.
    public struct Visit: Hashable, Sendable {
        public var site: String
        public var team: String
        public var start: Moment
        /// Minutes of the visit.
        public var minutes: Int
        /// Sign-ups that it is expected to bring.
        public var expectedSignUps: Double
        /// Minutes of travel to reach it.
        public var travel: Int
        /// Sign-ups as drawn for the search; those expected where nothing was drawn.
        public var drawnSignUps: Double
        /// What it was expected to bring, factor by factor; nil in plans of older files.
        public var factors: Factors?
        /// Whether it is there to learn: a site left out promises more, but less is known of this one.
        public var isToLearn = false
        /// Whether the next planning of these weeks keeps it.
        public var isPinned = false
        /// The identifier of the planned event that it keeps or moves; nil for a new one.
        public var event: String?

        /// A proposed visit.
        public init(
            site: String, team: String, start: Moment, minutes: Int, expectedSignUps: Double, travel: Int,
            drawnSignUps: Double? = nil, factors: Factors? = nil
        ) {
            self.site = site
            self.team = team
            self.start = start
            self.minutes = minutes
            self.expectedSignUps = expectedSignUps
            self.travel = travel
            self.drawnSignUps = drawnSignUps ?? expectedSignUps
            self.factors = factors
        }
    }

    /// The visits in one text: joined by `|`, their parts by `~`.
    public struct Visits: FieldConvertible {
        public var visits: [Visit]

        /// The visits.
        public init(_ visits: [Visit]) { self.visits = visits }

        /// Reads what `fieldValue` writes, and what older files hold: six parts a visit.
        public init?(cell: String) {
            visits = []
            for line in cell.split(separator: "|") {
                guard let visit = Visit(parts: line.split(separator: "~", omittingEmptySubsequences: false)) else {
                    return nil
                }
                visits.append(visit)
            }
        }

        /// `site~team~start~minutes~expected~travel~drawn~potential~turnout~rate~recency~marks~event` joined by `|`.
        public var fieldValue: FieldValue { .text(visits.map(\.text).joined(separator: "|")) }
    }
}

extension WeekPlan.Visit {
    fileprivate init?(parts: [Substring]) {
        guard parts.count == 6 || parts.count == 13, let start = Moment(parts[2]), let minutes = Int(parts[3]),
            let expected = Double(parts[4]), let travel = Int(parts[5])
        else { return nil }
        self.init(
            site: String(parts[0]), team: String(parts[1]), start: start, minutes: minutes, expectedSignUps: expected,
            travel: travel)
        guard parts.count == 13 else { return }
        guard let drawn = Double(parts[6]) else { return nil }
        drawnSignUps = drawn
        if let potential = Int(parts[7]), let turnout = Double(parts[8]), let rate = Double(parts[9]),
            let recency = Double(parts[10])
        {
            factors = WeekPlan.Factors(potential: potential, turnout: turnout, rate: rate, recency: recency)
        }
        isToLearn = parts[11].contains("l")
        isPinned = parts[11].contains("p")
        event = parts[12].isEmpty ? nil : String(parts[12])
    }

    fileprivate var text: String {
        let known = factors.map { "\($0.potential)~\($0.turnout)~\($0.rate)~\($0.recency)" } ?? "~~~"
        let marks = (isToLearn ? "l" : "") + (isPinned ? "p" : "")
        return [
            site, team, start.text, "\(minutes)", "\(expectedSignUps)", "\(travel)", "\(drawnSignUps)", known, marks,
            event ?? "",
        ].joined(separator: "~")
    }
}

extension WeekPlan {
    /// Identifiers in one text, joined by `;`.
    public struct Identifiers: FieldConvertible {
        public var identifiers: [String]

        /// The identifiers.
        public init(_ identifiers: [String]) { self.identifiers = identifiers }

        public init?(cell: String) { identifiers = cell.split(separator: ";").map(String.init) }

        public var fieldValue: FieldValue { .text(identifiers.joined(separator: ";")) }
    }
}
