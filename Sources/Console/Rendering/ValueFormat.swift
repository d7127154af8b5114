import Language
import Outreach

/// Writes values for people.
struct ValueFormat: Sendable {
    private let numbers: NumberFormat
    private let dates: DateFormat

    init(_ language: DisplayLanguage) {
        numbers = NumberFormat(language)
        dates = DateFormat(language)
    }

    /// The value on one line, without control characters.
    func text(_ value: Value) -> String {
        switch value {
        case .missing: NumberFormat.none
        case .text(let text): text.singleLine
        case .integer(let number): numbers.integer(number)
        case .decimal(let number, let digits): numbers.decimal(number, digits: digits)
        case .rate(let fraction, let digits): numbers.percent(fraction, digits: digits)
        case .points(let difference, let digits): numbers.points(difference, digits: digits)
        case .rupiah(let amount): numbers.rupiah(amount)
        case .day(let day): dates.short(day)
        case .week(let week): week.text
        case .time(let time): dates.time(time)
        case .moment(let moment, _): text(moment)
        case .instant(let instant, let zone): text(instant.moment(in: zone))
        case .flag(let flag): word(flag)
        case .bar(let share): Blocks.bar(share)
        case .spark(let values): Blocks.spark(values)
        case .word(_, let display): display.singleLine
        case .list(let values): values.isEmpty ? NumberFormat.none : values.map(text).joined(separator: ", ")
        case .record, .records: ""
        }
    }

    /// A campaign has one zone: it would say the same in every cell.
    private func text(_ moment: Moment) -> String { "\(dates.short(moment.day)) \(dates.time(moment))" }

    private func word(_ flag: Bool) -> String {
        switch dates.language {
        case .indonesian: flag ? "ya" : "tidak"
        case .english: flag ? "yes" : "no"
        }
    }
}
