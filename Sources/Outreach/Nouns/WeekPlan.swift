/// A proposed week: which team goes where and when. It becomes events when it is accepted.
public struct WeekPlan: Noun {
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

        /// A proposed visit.
        public init(site: String, team: String, start: Moment, minutes: Int, expectedSignUps: Double, travel: Int) {
            self.site = site
            self.team = team
            self.start = start
            self.minutes = minutes
            self.expectedSignUps = expectedSignUps
            self.travel = travel
        }
    }

    /// The visits in one text: a line each, fields by tab.
    public struct Visits: FieldConvertible {
        public var visits: [Visit]

        /// The visits.
        public init(_ visits: [Visit]) { self.visits = visits }

        /// Reads what `fieldValue` writes.
        public init?(cell: String) {
            visits = []
            for line in cell.split(separator: "|") {
                let parts = line.split(separator: "~", omittingEmptySubsequences: false)
                guard parts.count == 6, let start = Moment(parts[2]), let minutes = Int(parts[3]),
                    let expected = Double(parts[4]), let travel = Int(parts[5])
                else { return nil }
                visits.append(
                    Visit(
                        site: String(parts[0]), team: String(parts[1]), start: start, minutes: minutes,
                        expectedSignUps: expected, travel: travel))
            }
        }

        /// `site~team~start~minutes~expected~travel` joined by `|`.
        public var fieldValue: FieldValue {
            .text(
                visits.map { visit in
                    "\(visit.site)~\(visit.team)~\(visit.start.text)~\(visit.minutes)~\(visit.expectedSignUps)~\(visit.travel)"
                }.joined(separator: "|"))
        }
    }

    public static let kind = NounKind.plan
    public var id: String
    public var handle: String
    public var retired = false
    /// The Monday of the week.
    public var monday = Day.first
    public var seed = 1
    /// Seconds that the search took.
    public var seconds = 0.0
    public var visits = Visits([])
    /// How many visits became events.
    public var accepted = 0

    /// A plan of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<WeekPlan>] = [
        Field("monday", "senin", \.monday, .day, required: true),
        Field("seed", "benih", \.seed, .integer),
        Field("seconds", "detik", \.seconds, .decimal),
        Field("visits", "kunjungan", \.visits, .text),
        Field("accepted", "diterima", \.accepted, .integer),
    ]

    /// The week it plans.
    public var week: Week { Week(containing: monday) }

    /// Sign-ups that its visits are expected to bring.
    public var expectedSignUps: Double { visits.visits.reduce(0) { $0 + $1.expectedSignUps } }
}
