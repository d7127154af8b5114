extension Moment {
    /// Reads `2026-10-05 09:00` alone from ASCII bytes; nil for any other form, also those that `init(_:)` takes.
    package init?(bytes: ArraySlice<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var numbers = (0, 0, 0, 0, 0)
        for place in bytes.indices {
            let (index, byte) = (place - bytes.startIndex, bytes[place])
            switch index {
            case 4, 7: if byte != UInt8(ascii: "-") { return nil }
            case 10: if byte != UInt8(ascii: " ") { return nil }
            case 13: if byte != UInt8(ascii: ":") { return nil }
            default:
                guard (48...57).contains(byte) else { return nil }
                let digit = Int(byte) - 48
                switch index {
                case ..<4: numbers.0 = numbers.0 * 10 + digit
                case ..<7: numbers.1 = numbers.1 * 10 + digit
                case ..<10: numbers.2 = numbers.2 * 10 + digit
                case ..<13: numbers.3 = numbers.3 * 10 + digit
                default: numbers.4 = numbers.4 * 10 + digit
                }
            }
        }
        guard numbers.3 < 24, numbers.4 < 60, let day = Day(year: numbers.0, month: numbers.1, day: numbers.2) else {
            return nil
        }
        self.init(day, minute: numbers.3 * 60 + numbers.4)
    }

    /// Writes the form `2026-10-05 09:00` behind the bytes.
    package func append(to bytes: inout [UInt8]) {
        let date = day.date
        func append(_ number: Int) {
            bytes.append(UInt8(truncatingIfNeeded: 48 + number / 10 % 10))
            bytes.append(UInt8(truncatingIfNeeded: 48 + number % 10))
        }
        append(date.year / 100)
        append(date.year)
        bytes.append(UInt8(ascii: "-"))
        append(date.month)
        bytes.append(UInt8(ascii: "-"))
        append(date.day)
        bytes.append(UInt8(ascii: " "))
        append(minute / 60)
        bytes.append(UInt8(ascii: ":"))
        append(minute % 60)
    }
}
