import Outreach

/// What is said of reports beside what they show.
package enum ReportPhrase: Hashable, Sendable {
    /// An option's number is not in its range.
    case outOfRange(option: Word, String, String)
    /// One team was named, or three.
    case twoTeams
    /// A drawing was asked for of a report that has none.
    case noChart
    /// The file's ending names no form.
    case unknownEnding(String)
    /// A page was asked for under a name that is none of a page's.
    case noPage(String)
    /// Nothing is set in the week.
    case emptyWeek(String)
    /// A report was written to the file.
    case written(String)
    /// Whose page it is, of which days, when it was made.
    case ofBranch(String), ofDays(DayRange), madeAt(String)

    /// How sure an interval is: `95%`, `99,8%`.
    package static func percent(_ percent: Double, _ number: NumberFormat) -> String {
        number.decimal(percent, digits: percent == percent.rounded() ? 0 : 1) + "%"
    }

    /// Days from the first to the last, as far as there are ends.
    private static func days(_ days: DayRange, _ language: DisplayLanguage) -> String {
        let dates = DateFormat(language)
        let isOpen = (first: days.first == .first, last: days.last == .last)
        let (until, since) = language == .english ? ("until", "since") : ("sampai", "sejak")
        if isOpen.first { return "\(until) \(dates.short(days.last))".capitalizedFirst }
        if isOpen.last { return "\(since) \(dates.short(days.first))".capitalizedFirst }
        return "\(dates.short(days.first)) - \(dates.short(days.last))"
    }

    func english() -> String {
        switch self {
        case .outOfRange(let option, let value, let range):
            "--\(option.english): \(value) is not in \(range)."
        case .noChart: "This report has no chart; write it as .html, .md, .csv or .json."
        case .unknownEnding(let path): "'\(path)' does not end in .html, .svg, .md, .csv or .json."
        case .noPage(let path): "'\(path)' does not end in .html."
        case .emptyWeek(let week): "Nothing is set in week \(week). Plan it with: plan week \(week)"
        case .written(let path): "Written: \(path)"
        case .ofBranch(let branch): "BPJS Ketenagakerjaan, \(branch) branch"
        case .ofDays(let days): ReportPhrase.days(days, .english)
        case .madeAt(let time): "Made on \(time)"
        case .twoTeams: "Name two teams to compare, or none: then each is compared with all others."
        }
    }

    func indonesian() -> String {
        switch self {
        case .outOfRange(let option, let value, let range):
            "--\(option.indonesian): \(value) tidak di antara \(range)."
        case .noChart: "Laporan ini tidak punya grafik; tulis sebagai .html, .md, .csv, atau .json."
        case .unknownEnding(let path): "'\(path)' tidak berakhiran .html, .svg, .md, .csv, atau .json."
        case .noPage(let path): "'\(path)' tidak berakhiran .html."
        case .emptyWeek(let week): "Belum ada acara dalam minggu \(week). Rencanakan dengan: rencana minggu \(week)"
        case .written(let path): "Ditulis: \(path)"
        case .ofBranch(let branch): "BPJS Ketenagakerjaan, cabang \(branch)"
        case .ofDays(let days): ReportPhrase.days(days, .indonesian)
        case .madeAt(let time): "Dibuat \(time)"
        case .twoTeams:
            "Sebut dua tim untuk dibandingkan, atau tidak sama sekali: lalu setiap tim dibanding semua lainnya."
        }
    }
}
