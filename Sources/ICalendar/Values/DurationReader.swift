/// Reads the grammar of a duration: sign, `P`, weeks alone or days, then `T` and hours, minutes, seconds in that order.
enum DurationReader {
    /// The duration that the octets stand for; nil if they break the grammar or are out of range.
    static func duration(_ octets: Span<UInt8>) -> CalendarDuration? {
        var position = 0
        let isNegative = octets.count > 0 && octets[0] == 0x2D
        if isNegative || octets.count > 0 && octets[0] == 0x2B { position = 1 }
        guard position < octets.count, Name.capital(octets[position]) == UInt8(ascii: "P") else { return nil }
        position += 1

        var amounts: [Unit: Int] = [:]
        var last: Unit?
        var isTime = false
        while position < octets.count {
            if Name.capital(octets[position]) == UInt8(ascii: "T"), !isTime {
                isTime = true
                position += 1
                guard position < octets.count else { return nil }
            }
            let start = position
            while position < octets.count, octets[position] >= 0x30, octets[position] <= 0x39 { position += 1 }
            guard let number = octets.number(at: start, digits: position - start), position < octets.count,
                let unit = Unit(octet: Name.capital(octets[position]), isTime: isTime)
            else { return nil }
            if let last, unit <= last || last == .weeks { return nil }
            amounts[unit] = number
            last = unit
            position += 1
        }
        guard last != nil else { return nil }
        return CalendarDuration(
            isNegative: isNegative, weeks: amounts[.weeks] ?? 0, days: amounts[.days] ?? 0,
            hours: amounts[.hours] ?? 0, minutes: amounts[.minutes] ?? 0, seconds: amounts[.seconds] ?? 0)
    }

    /// The units in the order in which they may follow each other.
    private enum Unit: Int, Comparable {
        case weeks, days, hours, minutes, seconds

        init?(octet: UInt8, isTime: Bool) {
            switch (octet, isTime) {
            case (UInt8(ascii: "W"), false): self = .weeks
            case (UInt8(ascii: "D"), false): self = .days
            case (UInt8(ascii: "H"), true): self = .hours
            case (UInt8(ascii: "M"), true): self = .minutes
            case (UInt8(ascii: "S"), true): self = .seconds
            default: return nil
            }
        }

        static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }
    }
}
