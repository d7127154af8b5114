import Foundation
import Outreach

/// One line of a bundle: named values.
struct BundleLine {
    /// The line's number, from 1.
    let number: Int
    private let values: [String: FieldValue]

    /// Reads a JSON object of plain values; throws `malformed`.
    init(_ text: String, number: Int) throws(BundleProblem) {
        values = Content.values(text)
        self.number = number
        guard !values.isEmpty else { throw .malformed(line: number) }
    }

    /// That the line is not as it should be.
    var malformed: BundleProblem { .malformed(line: number) }

    subscript(name: String) -> FieldValue? { values[name] }

    /// A text that is there and that a screen can show.
    func text(_ name: String) throws(BundleProblem) -> String {
        guard case .text(let text)? = values[name], text.isPrintable else { throw malformed }
        return text
    }

    /// A text that may be absent.
    func optionalText(_ name: String) throws(BundleProblem) -> String? {
        if values[name] == .null || values[name] == nil { return nil }
        return try text(name)
    }

    func integer(_ name: String) throws(BundleProblem) -> Int {
        guard case .integer(let number)? = values[name] else { throw malformed }
        return number
    }

    /// Bytes written as hexadecimal digits.
    func bytes(_ name: String) throws(BundleProblem) -> Data {
        guard let data = Data(hex: try text(name)) else { throw malformed }
        return data
    }

    func optionalBytes(_ name: String) throws(BundleProblem) -> Data? {
        try optionalText(name) == nil ? nil : bytes(name)
    }
}

extension Data {
    /// The bytes of hexadecimal digits; nil if the text is none.
    init?(hex text: String) {
        let digits = text.utf8.map { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        guard digits.count % 2 == 0 else { return nil }
        self.init(capacity: digits.count / 2)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            append(high << 4 | low)
        }
    }
}
