import Outreach

extension NounKind {
    /// What the field of that name is called in Indonesian; the name itself if the noun has no such field.
    package func alias(ofField name: String) -> String { type.alias(ofField: name) }

    /// What people read for a value of the field of that name: words and times in the language.
    package func shown(_ value: FieldValue, ofField name: String, in language: DisplayLanguage) -> String {
        type.shown(value, ofField: name, in: language)
    }

    /// The names of the fields that a new record must say.
    package var requiredFields: [String] { type.requiredFields }

    private var type: any Noun.Type {
        switch self {
        case .campaign: Campaign.self
        case .ecosystem: Ecosystem.self
        case .region: Region.self
        case .site: Site.self
        case .team: Team.self
        case .officer: Officer.self
        case .holiday: Holiday.self
        case .event: Event.self
        case .person: Person.self
        case .coverage: Coverage.self
        case .target: Target.self
        case .plan: WeekPlan.self
        case .attendance: Attendance.self
        case .headcount: HeadCount.self
        case .signup: SignUp.self
        case .cost: Cost.self
        case .quota: Quota.self
        case .link: Link.self
        case .travel: TravelTable.self
        case .mapping: Mapping.self
        case .busy: BusyTime.self
        case .proposal: CalendarProposal.self
        case .term: Term.self
        case .sponsor: Sponsor.self
        case .batch: Batch.self
        case .agent: Agent.self
        case .commitment: Commitment.self
        case .apparatus: Apparatus.self
        case .service: Service.self
        case .contribution: Contribution.self
        }
    }
}

extension Noun {
    fileprivate static var requiredFields: [String] { fields.filter(\.required).map(\.name) }

    fileprivate static func alias(ofField name: String) -> String {
        fields.first { $0.name == name }?.alias ?? name
    }

    fileprivate static func shown(
        _ value: FieldValue, ofField name: String, in language: DisplayLanguage
    ) -> String {
        guard let field = fields.first(where: { $0.name == name }) else { return value.text }
        let dates = DateFormat(language)
        switch field.expectation {
        case .oneOf(let words): return words.first { $0.english == value.text }?.text(in: language) ?? value.text
        case .moment:
            return Moment(value.text).map { "\(dates.short($0.day)) \(dates.time($0))" } ?? value.text
        case .day: return Day(value.text).map(dates.short) ?? value.text
        default: return value.text
        }
    }
}
