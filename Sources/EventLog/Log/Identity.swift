/// Identifiers that no other device makes: UUID version 7 of RFC 9562, which sort by time.
enum Identity {
    /// A new identifier for that time.
    static func uuid(milliseconds: Int64, random: inout some RandomNumberGenerator) -> String {
        let high = (UInt64(bitPattern: milliseconds) << 16) | 0x7000 | (random.next() & 0x0FFF)
        let low = (random.next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        return text(high, low)
    }

    /// The identifier of the record that an operation makes as its `count`th, from 0: those of one operation sort as they were made.
    ///
    /// RFC 9562, 6.2, method 1: the twelve bits behind the time are a counter, and what is beyond them moves the time on.
    static func uuid(milliseconds: Int64, count: Int, random: inout some RandomNumberGenerator) -> String {
        let time = milliseconds + Int64(count >> 12)
        let high = (UInt64(bitPattern: time) << 16) | 0x7000 | UInt64(count & 0x0FFF)
        let low = (random.next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        return text(high, low)
    }

    /// The usual form, eight, four, four, four and twelve digits.
    static func text(_ high: UInt64, _ low: UInt64) -> String {
        let digits = padded(high) + padded(low)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    private static func padded(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
