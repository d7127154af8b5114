import Outreach

extension NounKind {
    /// What the field of that name is called in Indonesian; the name itself if the noun has no such field.
    func alias(ofField name: String) -> String {
        switch self {
        case .campaign: Campaign.alias(ofField: name)
        case .ecosystem: Ecosystem.alias(ofField: name)
        case .region: Region.alias(ofField: name)
        case .site: Site.alias(ofField: name)
        case .team: Team.alias(ofField: name)
        case .officer: Officer.alias(ofField: name)
        case .holiday: Holiday.alias(ofField: name)
        case .event: Event.alias(ofField: name)
        case .person: Person.alias(ofField: name)
        case .coverage: Coverage.alias(ofField: name)
        case .plan: WeekPlan.alias(ofField: name)
        case .attendance: Attendance.alias(ofField: name)
        case .headcount: HeadCount.alias(ofField: name)
        case .signup: SignUp.alias(ofField: name)
        case .cost: Cost.alias(ofField: name)
        case .quota: Quota.alias(ofField: name)
        case .link: Link.alias(ofField: name)
        case .travel: TravelTable.alias(ofField: name)
        case .mapping: Mapping.alias(ofField: name)
        }
    }
}

extension Noun {
    fileprivate static func alias(ofField name: String) -> String {
        fields.first { $0.name == name }?.alias ?? name
    }
}
