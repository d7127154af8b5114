import ArgumentParser
import Console
import Conversion
import Language
import Operations
import Outreach

/// Which events a report is of, and whether their rows are shown.
struct ReportScopeOptions: ParsableArguments, Sendable {
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Option(name: .both("ecosystem", "ekosistem"), help: .key(.optionEcosystem, .ecosystem)) var ecosystem: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Flag(name: .both("detail", "rinci"), help: .key(.optionDetail)) var hasDetail = false

    func filter(in session: Session) async throws(Failure) -> ReportFilter {
        var filter = ReportFilter()
        filter.period = try await session.range(from, to)
        filter.ecosystem = ecosystem
        filter.region = region
        filter.team = team
        filter.hasDetail = hasDetail
        return filter
    }
}

/// By which rules sign-ups are credited and intervals are computed.
struct ReportRuleOptions: ParsableArguments, Sendable {
    @Option(name: .both("model", "model"), help: .key(.optionModel, .mode)) var model: String?
    @Option(name: .both("window", "jendela"), help: .key(.optionReportWindow, .number)) var window: Int?
    @Flag(name: .both("mature", "matang"), help: .key(.optionMature)) var isMatureOnly = false
    @Option(name: .both("interval", "selang"), help: .key(.optionInterval, .mode)) var interval: String?
    @Option(name: .both("confidence", "keyakinan"), help: .key(.optionConfidence, .number)) var confidence: Double?

    func apply(to filter: inout ReportFilter) throws(Failure) {
        filter.isMatureOnly = isMatureOnly
        if let window {
            guard AttributionWindow(days: window) != nil else {
                throw Failure(
                    .usage, "usage.number",
                    .report(.outOfRange(option: Word("window", "jendela"), "\(window)", "0..3660")))
            }
            filter.window = window
        }
        if let model { filter.model = try chosen(model, Word("model"), AttributionModel.words) }
        if let interval { filter.method = try chosen(interval, Word("interval", "selang"), IntervalMethod.words) }
        if let percent = confidence {
            guard let confidence = Confidence(percent: percent), percent >= 50 else {
                throw Failure(
                    .usage, "usage.number",
                    .report(.outOfRange(option: Word("confidence", "keyakinan"), "\(percent)", "50..99.9")))
            }
            filter.confidence = confidence
        }
    }
}

/// The value that a word means.
func chosen<Choice>(_ text: String, _ option: Word, _ choices: [(Word, Choice)]) throws(Failure) -> Choice {
    let lower = text.lowercased()
    if let choice = choices.first(where: { $0.0.english == lower || $0.0.indonesian == lower }) { return choice.1 }
    throw Failure(option: option, text, allowed: choices.map(\.0))
}

/// A grouping by its word in either language.
func grouping(
    _ text: String?, usual: ConversionGrouping, of allowed: [ConversionGrouping] = ConversionGrouping.allCases
) throws(Failure) -> ConversionGrouping {
    guard let text else { return usual }
    return try chosen(text, Word("by", "per"), allowed.map { (Word($0.rawValue, $0.alias), $0) })
}

extension AttributionModel {
    /// What people call them.
    static let words: [(Word, AttributionModel)] = [
        (Word("same", "sama"), .sameDay), (Word("last", "terakhir"), .last), (Word("first", "pertama"), .first),
        (Word("linear", "rata"), .linear),
    ]
}

extension IntervalMethod {
    /// What people call them.
    static let words: [(Word, IntervalMethod)] = [
        (Word("wilson"), .wilson), (Word("exact", "eksak"), .clopperPearson), (Word("jeffreys"), .jeffreys),
    ]
}
