import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ListReports: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .reportList)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let language = await session.language
        let title = { (word: Word) in word.text(in: language) }
        return .table(
            Table(
                columns: [
                    Table.Column("report", title(Word("Report", "Laporan"))),
                    Table.Column("about", title(Word("What it tells", "Isinya"))),
                ],
                rows: ReportKind.allCases.map { kind in
                    [.word(key: kind.word.english, display: title(kind.word)), .text(title(kind.about))]
                }))
    }
}

struct ReportWeekly: Verb {
    static let configuration = CommandConfiguration.both("weekly", "mingguan", .reportWeekly)
    @Argument(help: .key(.argumentWeek, .week)) var week: String?
    @Option(name: .both("ecosystem", "ekosistem"), help: .key(.optionEcosystem, .ecosystem)) var ecosystem: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Flag(name: .both("detail", "rinci"), help: .key(.optionDetail)) var hasDetail = false
    @OptionGroup var rules: ReportRuleOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = ReportFilter()
        (filter.ecosystem, filter.region, filter.team, filter.hasDetail) = (ecosystem, region, team, hasDetail)
        try rules.apply(to: &filter)
        let workspace = try await session.workspace()
        let chosen: Week
        if let week {
            chosen = try await session.week(week)
        } else {
            chosen = Week(containing: try await workspace.today())
        }
        return try await session.reply(try await workspace.weeklyReport(chosen, filter), output)
    }
}

struct ReportFunnel: Verb {
    static let configuration = CommandConfiguration.both("funnel", "corong", .reportFunnel)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var rules: ReportRuleOptions
    @Option(name: .both("by", "per"), help: .key(.optionReportBy, .grouping)) var by: String?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = try await scope.filter(in: session)
        try rules.apply(to: &filter)
        let groups = try grouping(by, usual: .ecosystem)
        return try await session.reply(try await session.workspace().funnelReport(filter, by: groups), output)
    }
}

struct ReportSites: Verb {
    static let configuration = CommandConfiguration.both("sites", "lokasi", .reportSites)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var rules: ReportRuleOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = try await scope.filter(in: session)
        try rules.apply(to: &filter)
        return try await session.reply(try await session.workspace().sitesReport(filter), output)
    }
}

struct ReportTeams: Verb {
    static let configuration = CommandConfiguration.both("teams", "tim", .reportTeams)
    @Argument(help: .key(.argumentTeams, .team)) var teams: [String] = []
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var rules: ReportRuleOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = try await scope.filter(in: session)
        try rules.apply(to: &filter)
        guard teams.isEmpty || teams.count == 2 else {
            throw Failure(.usage, "usage.teams", .report(.twoTeams))
        }
        let pair = teams.count == 2 ? (teams[0], teams[1]) : nil
        return try await session.reply(try await session.workspace().teamsReport(filter, pair: pair), output)
    }
}

struct ReportCost: Verb {
    static let configuration = CommandConfiguration.both("cost", "biaya", .reportCost)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var rules: ReportRuleOptions
    @Option(name: .both("by", "per"), help: .key(.optionReportBy, .grouping)) var by: String?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = try await scope.filter(in: session)
        try rules.apply(to: &filter)
        let groups = try grouping(by, usual: .ecosystem)
        return try await session.reply(try await session.workspace().costReport(filter, by: groups), output)
    }
}

struct ReportAgents: Verb {
    static let configuration = CommandConfiguration.both("agents", "agen", .reportAgents)
    @Option(name: .both("month", "bulan"), help: .key(.optionIncentiveMonth, .month)) var month: String?
    @Flag(name: .both("detail", "rinci"), help: .key(.optionDetail)) var hasDetail = false
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let chosen: Month
        if let month {
            chosen = try await session.month(month)
        } else {
            chosen = Month(containing: try await workspace.today()).advanced(by: -1)
        }
        return try await session.reply(
            try await workspace.agentsReport(chosen, hasDetail: hasDetail), output)
    }
}

struct ReportSponsors: Verb {
    static let configuration = CommandConfiguration.both("sponsors", "donatur", .reportSponsors)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await scope.filter(in: session)
        return try await session.reply(try await session.workspace().sponsorsReport(filter), output)
    }
}

struct ReportRetention: Verb {
    static let configuration = CommandConfiguration.both("retention", "retensi", .reportRetention)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await scope.filter(in: session)
        return try await session.reply(try await session.workspace().retentionReport(filter), output)
    }
}

struct ReportService: Verb {
    static let configuration = CommandConfiguration.both("service", "layanan", .reportService)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await scope.filter(in: session)
        return try await session.reply(try await session.workspace().serviceReport(filter), output)
    }
}

struct ReportPlanned: Verb {
    static let configuration = CommandConfiguration.both("plan", "rencana-realisasi", .reportPlanned)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await scope.filter(in: session)
        return try await session.reply(try await session.workspace().plannedReport(filter), output)
    }
}

struct ReportQuality: Verb {
    static let configuration = CommandConfiguration.both("quality", "mutu", .reportQuality)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await scope.filter(in: session)
        return try await session.reply(try await session.workspace().qualityReport(filter), output)
    }
}

struct ReportTrend: Verb {
    static let configuration = CommandConfiguration.both("trend", "tren", .reportTrend)
    @OptionGroup var scope: ReportScopeOptions
    @OptionGroup var rules: ReportRuleOptions
    @Option(name: .both("by", "per"), help: .key(.optionTrendBy, .grouping)) var by: String?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = try await scope.filter(in: session)
        try rules.apply(to: &filter)
        let groups = try grouping(by, usual: .month, of: [.month, .week])
        return try await session.reply(try await session.workspace().trendReport(filter, by: groups), output)
    }
}

struct ReportChange: Verb {
    static let configuration = CommandConfiguration.both("change", "sebelum-sesudah", .reportChange)
    @Argument(help: .key(.argumentChangeDay, .date)) var day: String
    @Option(name: .both("days", "hari"), help: .key(.optionChangeDays, .number)) var days = 90
    @Option(name: .both("by", "per"), help: .key(.optionReportBy, .grouping)) var by: String?
    @Option(name: .both("ecosystem", "ekosistem"), help: .key(.optionEcosystem, .ecosystem)) var ecosystem: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Flag(name: .both("detail", "rinci"), help: .key(.optionDetail)) var hasDetail = false
    @OptionGroup var rules: ReportRuleOptions
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = ReportFilter()
        (filter.ecosystem, filter.region, filter.team, filter.hasDetail) = (ecosystem, region, team, hasDetail)
        try rules.apply(to: &filter)
        guard (1...3_660).contains(days) else {
            throw Failure(
                .usage, "usage.number", .report(.outOfRange(option: Word("days", "hari"), "\(days)", "1..3660")))
        }
        let groups = try grouping(by, usual: .ecosystem)
        let turn = try await session.day(day)
        return try await session.reply(
            try await session.workspace().changeReport(filter, on: turn, days: days, by: groups), output)
    }
}

struct ReportCoverage: Verb {
    static let configuration = CommandConfiguration.both("coverage", "cakupan", .reportCoverage)
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Flag(name: .both("detail", "rinci"), help: .key(.optionDetail)) var hasDetail = false
    @Option(name: .both("target", "sasaran"), help: .key(.optionTarget, .number)) var target: Double?
    @Option(name: .both("gain", "baru"), help: .key(.optionGain, .number)) var gain: Double?
    @Option(name: .both("loss", "keluar"), help: .key(.optionLoss, .number)) var loss: [Double] = []
    @Option(name: .both("months", "bulan"), help: .key(.optionMonths, .number)) var months: Int?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = ReportFilter()
        filter.period = try await session.range(from, to)
        (filter.region, filter.hasDetail) = (region, hasDetail)
        let terms = try CoverageTerms(target: target, gain: gain, losses: loss, months: months)
        return try await session.reply(try await session.workspace().coverageReport(filter, terms), output)
    }
}

struct ReportGovernment: Verb {
    static let configuration = CommandConfiguration.both("government", "pemda", .reportGovernment)
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("target", "sasaran"), help: .key(.optionTarget, .number)) var target: Double?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        var filter = ReportFilter()
        filter.period = try await session.range(from, to)
        filter.region = region
        let terms = try CoverageTerms(target: target, gain: nil, losses: [], months: nil)
        return try await session.reply(try await session.workspace().governmentReport(filter, terms), output)
    }
}

extension CoverageTerms {
    /// The terms in the percentages that people type.
    init(target: Double?, gain: Double?, losses: [Double], months: Int?) throws(Failure) {
        func refuse(_ option: Word, _ value: String, _ range: String) -> Failure {
            Failure(.usage, "usage.number", .report(.outOfRange(option: option, value, range)))
        }
        self.init()
        if let target {
            guard (0...200).contains(target) else { throw refuse(Word("target", "sasaran"), "\(target)", "0..200") }
            self.target = target / 100
        }
        if let gain {
            guard gain.isFinite, gain >= 0 else { throw refuse(Word("gain", "baru"), "\(gain)", "0..") }
            monthlyGain = gain
        }
        for percent in losses where !(0...100).contains(percent) {
            throw refuse(Word("loss", "keluar"), "\(percent)", "0..100")
        }
        if !losses.isEmpty { monthlyLosses = losses.map { $0 / 100 } }
        if let months {
            guard (1...600).contains(months) else { throw refuse(Word("months", "bulan"), "\(months)", "1..600") }
            self.months = months
        }
    }
}
