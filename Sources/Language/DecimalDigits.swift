/// A finite number as the shortest decimal that reads back as the same double.
///
/// Rounding works on these digits and not on the binary fraction, so that 1.005, which a person reads as a tie, is
/// rounded as one, and a percentage of 0.07 is exactly 7.
package struct DecimalDigits: Hashable, Sendable {
    /// Whether the number is below zero; never for zero itself.
    package private(set) var isNegative: Bool
    /// The digits without leading zeros, 0...9 each; empty for zero.
    private var digits: [UInt8]
    /// How many of the digits stand before the point; may be negative or exceed the count.
    private var point: Int

    /// The digits of a number; nil if it is infinite or not a number.
    package init?(_ number: Double) {
        guard number.isFinite else { return nil }
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        let bytes = Array(number.magnitude.description.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: ".") {
                point = digits.count
            } else if byte == UInt8(ascii: "e") {
                exponent = Int(String(decoding: bytes[(index + 1)...], as: UTF8.self)) ?? 0
                break
            } else {
                digits.append(byte &- UInt8(ascii: "0"))
            }
        }
        self.init(isNegative: number < 0, digits: digits, point: (point ?? digits.count) + exponent)
    }

    private init(isNegative: Bool, digits: [UInt8], point: Int) {
        let zeros = digits.prefix { $0 == 0 }.count
        self.digits = Array(digits.dropFirst(zeros))
        while self.digits.last == 0 { self.digits.removeLast() }
        self.point = self.digits.isEmpty ? 0 : point - zeros
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    /// Whether the number is zero.
    package var isZero: Bool { digits.isEmpty }

    /// The number times ten to the power of `places`, exactly.
    package func shifted(by places: Int) -> DecimalDigits {
        var shifted = self
        if !isZero { shifted.point += places }
        return shifted
    }

    /// The number rounded to `places` digits after the point, halves away from zero.
    package func rounded(to places: Int) -> DecimalDigits {
        let kept = point + places
        guard kept < digits.count else { return self }
        guard kept >= 0, digits[kept] >= 5 else {
            return DecimalDigits(isNegative: isNegative, digits: Array(digits.prefix(max(kept, 0))), point: point)
        }
        var head: [UInt8] = [0] + digits.prefix(kept)
        var index = kept
        while head[index] == 9 {
            head[index] = 0
            index -= 1
        }
        head[index] += 1
        return DecimalDigits(isNegative: isNegative, digits: head, point: point + 1)
    }

    /// The digits before the point, at least one, without the sign.
    package var whole: String {
        guard point > 0 else { return "0" }
        return text(0..<point)
    }

    /// Exactly `places` digits after the point; what lies beyond is cut.
    package func fraction(places: Int) -> String {
        places > 0 ? text(point..<(point + places)) : ""
    }

    /// The number without grouping and without an exponent, with a point: `-0.00001`. At most some 330 characters.
    package var plainText: String {
        let places = max(0, digits.count - point)
        return (isNegative ? "-" : "") + whole + (places > 0 ? "." + fraction(places: places) : "")
    }

    private func text(_ range: Range<Int>) -> String {
        String(
            decoding: range.map { digits.indices.contains($0) ? digits[$0] + UInt8(ascii: "0") : UInt8(ascii: "0") },
            as: UTF8.self)
    }
}
