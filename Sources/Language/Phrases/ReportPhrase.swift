import Outreach

/// What is said of reports beside what they show.
package enum ReportPhrase: Hashable, Sendable {
    /// An option's number is not in its range.
    case outOfRange(option: Word, String, String)
    /// One team was named, or three.
    case twoTeams

    /// How sure an interval is: `95%`, `99,8%`.
    package static func percent(_ percent: Double, _ number: NumberFormat) -> String {
        number.decimal(percent, digits: percent == percent.rounded() ? 0 : 1) + "%"
    }

    func english() -> String {
        switch self {
        case .outOfRange(let option, let value, let range):
            "--\(option.english): \(value) is not in \(range)."
        case .twoTeams: "Name two teams to compare, or none: then each is compared with all others."
        }
    }

    func indonesian() -> String {
        switch self {
        case .outOfRange(let option, let value, let range):
            "--\(option.indonesian): \(value) tidak di antara \(range)."
        case .twoTeams:
            "Sebut dua tim untuk dibandingkan, atau tidak sama sekali: lalu setiap tim dibanding semua lainnya."
        }
    }
}
