import Language
import Outreach

/// Writes values as JSON (RFC 8259): keys in their order, numbers plain, what is unknown or no number null.
enum JSONText {
    static func text(_ value: Value) -> String {
        switch value {
        case .missing: "null"
        case .text(let text): quoted(text)
        case .integer(let number), .rupiah(let number): "\(number)"
        case .decimal(let number, _), .rate(let number, _), .points(let number, _): text(number)
        case .day(let day): quoted(day.text)
        case .week(let week): quoted(week.text)
        case .time(let time): quoted(time.text)
        case .moment(let moment, let zone): quoted(moment.timestamp(in: zone))
        case .instant(let instant, let zone): quoted(instant.timestamp(in: zone))
        case .bar(let share): text(share)
        case .spark(let values): "[" + values.map { $0.map(text) ?? "null" }.joined(separator: ", ") + "]"
        case .flag(let flag): flag ? "true" : "false"
        case .word(let key, _): quoted(key)
        case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
        case .record(let record): object(record)
        case .records(let records): "[" + records.map(object).joined(separator: ", ") + "]"
        }
    }

    /// One object on one line.
    static func object(_ record: Record) -> String {
        object(record.fields.map { (quoted($0.key), text($0.value)) })
    }

    /// One object on one line, of keys and values that are written already.
    static func object(_ members: [(key: String, value: String)]) -> String {
        "{" + members.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    }

    /// A number as the shortest decimal that reads back as it; one beyond all measure keeps its exponent.
    static func text(_ number: Double) -> String {
        guard let digits = DecimalDigits(number) else { return "null" }
        return digits.isZero || (1e-12...1e18).contains(number.magnitude) ? digits.plainText : number.description
    }

    /// A string with its quotes. Control characters and what may not be sent to a terminal are escaped.
    static func quoted(_ text: String) -> String {
        if text.utf8.allSatisfy({ (32...126).contains($0) && $0 != 0x22 && $0 != 0x5C }) { return "\"\(text)\"" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.isUnprintable:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
