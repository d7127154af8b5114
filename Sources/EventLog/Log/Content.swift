import Foundation
import Outreach

/// Named values as one line of JSON, in the order given, for the log.
enum Content {
    /// The JSON object of the values.
    static func text(_ values: [(name: String, value: FieldValue)]) -> String {
        var text = "{"
        for (index, item) in values.enumerated() {
            if index > 0 { text += "," }
            append(item.name, to: &text)
            text += ":"
            switch item.value {
            case .null: text += "null"
            case .integer(let number): text += "\(number)"
            case .real(let number): text += number.isFinite ? "\(number)" : "null"
            case .text(let string): append(string, to: &text)
            }
        }
        return text + "}"
    }

    /// Reads such an object; empty if the text is none.
    static func values(_ text: String) -> [String: FieldValue] {
        (try? JSONDecoder().decode([String: Value].self, from: Data(text.utf8)))?.mapValues(\.value) ?? [:]
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        // Nearly all texts need no escape and are taken whole.
        if !string.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            text += string
            text += "\""
            return
        }
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<"\u{20}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private struct Value: Decodable {
        let value: FieldValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                value = .null
            } else if let number = try? container.decode(Int.self) {
                value = .integer(number)
            } else if let number = try? container.decode(Double.self) {
                value = .real(number)
            } else {
                value = .text(try container.decode(String.self))
            }
        }
    }
}
