/// Something that a regulation sets and may change: a tariff, a discount, what an agent is paid, how many months are waited for. Each
/// value holds from a day on, and says who set it.
public struct Term: Noun {
    /// What is set.
    public enum Name: String, Vocabulary {
        /// Rupiah a month of a self-employed member, by the programmes in `scope`.
        case contribution
        /// Percent that is taken off the contribution of members of the sector in `scope`.
        case discount
        /// Percent of the contributions of an agent's own recruits that is paid each month.
        case incentive
        /// Rupiah that are added in a month with at least `bonus-members` new members, and how many those are.
        case bonus
        case bonusMembers = "bonus-members"
        /// Percent of the incentive that is the agent's; the rest is that of the body. And whether the bonus is divided too, 1 or 0.
        case agentShare = "agent-share"
        case bonusShared = "bonus-shared"
        /// Months without a new member after which an agent is dropped.
        case emptyMonths = "empty-months"
        /// Months of arrears after which membership has ended.
        case graceMonths = "grace-months"
        /// Whether members in arrears count as covered, 1 or 0.
        case graceCounts = "grace-counts"
        /// Months of membership from which the full death benefit is paid.
        case fullBenefitMonths = "full-benefit-months"

        public var alias: String {
            switch self {
            case .contribution: "iuran"
            case .discount: "diskon"
            case .incentive: "insentif"
            case .bonus: "bonus"
            case .bonusMembers: "peserta-bonus"
            case .agentShare: "bagian-agen"
            case .bonusShared: "bonus-dibagi"
            case .emptyMonths: "bulan-kosong"
            case .graceMonths: "bulan-tenggang"
            case .graceCounts: "tenggang-dihitung"
            case .fullBenefitMonths: "bulan-manfaat-penuh"
            }
        }
    }

    public static let kind = NounKind.term
    public var id: String
    public var handle: String
    public var retired = false
    public var name = Name.contribution
    /// The programmes of a contribution, `JKK+JKM`; the sector of a discount, `transport`.
    public var scope: String?
    /// The first day on which it holds.
    public var from = Day.first
    /// The last day; until the next one of its name and scope where nobody said.
    public var until: Day?
    public var value = 0.0
    /// The regulation or report that says so.
    public var source: String?

    /// A term of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Term>] = [
        Field("name", "nama", \.name, Name.expectation, required: true),
        Field("scope", "lingkup", \.scope, .text),
        Field("from", "mulai", \.from, .day, required: true),
        Field("until", "sampai", \.until, .day),
        Field("value", "nilai", \.value, .decimal, required: true, in: 0...1_000_000_000),
        Field("source", "sumber", \.source, .text),
    ]

    /// The identifier of a term: its name, scope and first day, the same on every device.
    public static func identifier(_ name: Name, scope: String?, from: Day) -> String {
        ([name.rawValue] + (scope.map { [$0.shortMark] } ?? []) + [from.text]).joined(separator: "/")
    }

    /// What a campaign begins with: the terms that the press of the time reports. A branch edits them or imports its own.
    public static let usual: [Term] = [
        (.contribution, "JKK+JKM", "2019-12-01", nil, 16_800, "PP 44/2015; PP 82/2019"),
        (.contribution, "JKK+JKM+JHT", "2019-12-01", nil, 36_800, "PP 44/2015; PP 82/2019"),
        (.discount, "transport", "2026-01-01", "2027-03-31", 50, "PP 50/2025"),
        (.incentive, nil, "2017-01-01", nil, 7.5, "Perisai 2017-2018"),
        (.bonus, nil, "2017-01-01", nil, 500_000, "Perisai 2017-2018"),
        (.bonusMembers, nil, "2017-01-01", nil, 50, "Perisai 2017-2018"),
        (.agentShare, nil, "2017-01-01", nil, 90, "Perisai 2017-2018"),
        (.bonusShared, nil, "2017-01-01", nil, 1, "Perisai 2017-2018"),
        (.emptyMonths, nil, "2017-01-01", nil, 3, "Perisai 2017-2018"),
        (.graceMonths, nil, "2022-07-01", nil, 3, "PERDIR/22/072022"),
        (.graceCounts, nil, "2022-07-01", nil, 0, nil),
        (.fullBenefitMonths, nil, "2019-12-01", nil, 3, "PP 82/2019"),
    ].map { (name: Name, scope: String?, from: String, until: String?, value: Double, source: String?) in
        let day = Day(from) ?? .first
        var term = Term(id: identifier(name, scope: scope, from: day))
        term.name = name
        term.scope = scope
        term.from = day
        term.until = until.flatMap { Day($0) }
        term.value = value
        term.source = source
        return term
    }

    /// Whether it is of that name and scope and holds on that day; scopes are compared without regard to case and order of `+`.
    func holds(_ name: Name, scope: String?, on day: Day) -> Bool {
        guard self.name == name, Term.folded(self.scope) == Term.folded(scope) else { return false }
        return from <= day && until.map { day <= $0 } ?? true
    }

    private static func folded(_ scope: String?) -> [String] {
        (scope ?? "").lowercased().split(separator: "+").map(\.trimmed).sorted()
    }
}

/// The terms of a branch as they hold on each day.
public struct Terms: Hashable, Sendable {
    private let terms: [Term]

    /// The terms on record; of names that none of them has, the usual ones.
    public init(_ records: [Term]) {
        let names = Set(records.map(\.name))
        terms = (records + Term.usual.filter { !names.contains($0.name) }).sorted {
            ($0.from, $0.id) < ($1.from, $1.id)
        }
    }

    /// The value on that day: of those that hold, the one that began last; nil if none holds.
    public func value(_ name: Term.Name, scope: String? = nil, on day: Day) -> Double? {
        terms.last { $0.holds(name, scope: scope, on: day) }?.value
    }

    /// The same as a whole number, 0 where none holds.
    public func count(_ name: Term.Name, on day: Day) -> Int {
        value(name, on: day).flatMap { Int(exactly: $0.rounded()) } ?? 0
    }

    /// What programmes a member has where nobody said.
    public static let usualProgrammes = "JKK+JKM"

    /// Rupiah of a member's contribution for a month; nil if no tariff holds.
    ///
    /// - Parameters:
    ///   - sector: the member's trade, which may have a discount.
    ///   - isStatePaid: whether a budget of the state or a region pays, for which there is no discount.
    public func contribution(
        _ programmes: String?, sector: String? = nil, isStatePaid: Bool = false, for month: Month
    ) -> Int? {
        guard let tariff = value(.contribution, scope: programmes ?? Terms.usualProgrammes, on: month.first) else {
            return nil
        }
        let percent = isStatePaid ? 0 : sector.flatMap { value(.discount, scope: $0, on: month.first) } ?? 0
        return Int(exactly: (tariff * (100 - min(100, percent)) / 100).rounded())
    }

    /// Rupiah of a member's contributions for so many months in a row; nil if one of them has no tariff. O(months x terms).
    public func contributions(
        _ programmes: String?, sector: String? = nil, isStatePaid: Bool = false, from first: Month, months: Int
    ) -> Int? {
        var sum = 0
        for month in 0..<max(0, months) {
            guard
                let one = contribution(
                    programmes, sector: sector, isStatePaid: isStatePaid, for: first.advanced(by: month))
            else { return nil }
            sum += one
        }
        return sum
    }
}
