/// Writes numbers as a language's readers expect them: `12.500.000` and `41,23%`, `12,500,000` and `41.23%`.
///
/// Rounding is half away from zero at the printed digit. Negative numbers carry a hyphen, a number that rounds to zero
/// carries no sign, and what is no finite number is shown as `NumberFormat.none`.
package struct NumberFormat: Sendable {
    /// Whose readers the numbers are for.
    package let language: DisplayLanguage

    /// Numbers for readers of that language.
    package init(_ language: DisplayLanguage) { self.language = language }

    /// What stands where there is no number.
    package static let none = "—"

    /// A whole number in groups of three.
    package func integer(_ number: Int) -> String {
        (number < 0 ? "-" : "") + grouped("\(number.magnitude)")
    }

    /// A decimal number with exactly `digits` digits after the mark, 0...20.
    package func decimal(_ number: Double, digits: Int) -> String {
        guard let decimal = DecimalDigits(number) else { return NumberFormat.none }
        return text(decimal, digits: digits, plus: false)
    }

    /// A fraction as a percentage: 0.4123 with two digits is `41,23%`.
    package func percent(_ fraction: Double, digits: Int = 2) -> String {
        guard let decimal = DecimalDigits(fraction) else { return NumberFormat.none }
        return text(decimal.shifted(by: 2), digits: digits, plus: false) + "%"
    }

    /// A difference of two fractions in percentage points, with its sign: 0.1058 is `+10,58 poin`.
    package func points(_ difference: Double, digits: Int = 2) -> String {
        guard let decimal = DecimalDigits(difference) else { return NumberFormat.none }
        return text(decimal.shifted(by: 2), digits: digits, plus: true) + (language == .indonesian ? " poin" : " pp")
    }

    /// An amount of rupiah: `Rp12.500.000`.
    package func rupiah(_ amount: Int) -> String {
        (amount < 0 ? "-Rp" : "Rp") + grouped("\(amount.magnitude)")
    }

    private func text(_ number: DecimalDigits, digits: Int, plus: Bool) -> String {
        let places = min(max(digits, 0), 20)
        let rounded = number.rounded(to: places)
        let sign = rounded.isNegative ? "-" : plus && !rounded.isZero ? "+" : ""
        let mark = language == .indonesian ? "," : "."
        return sign + grouped(rounded.whole) + (places > 0 ? mark + rounded.fraction(places: places) : "")
    }

    private func grouped(_ digits: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        let mark = UInt8(ascii: language == .indonesian ? "." : ",")
        var text: [UInt8] = []
        var left = digits.utf8.count
        for digit in digits.utf8 {
            text.append(digit)
            left -= 1
            if left > 0, left % 3 == 0 { text.append(mark) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
