/// Reads the grammar of a rule of recurrence: parts with a name, an equals sign and values, separated by semicolons.
enum RecurrenceReader {
    /// The rule that the octets stand for; nil if they break the grammar.
    static func rule(_ octets: Span<UInt8>) -> RecurrenceRule? {
        let text = octets.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        var rule: RecurrenceRule?
        var parts: [String: Substring] = [:]
        // A semicolon at the end, which some programs write, ends no part.
        for part in text.split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            let name = halves[0].uppercased()
            guard parts.updateValue(halves[1], forKey: name) == nil else { return nil }
        }
        guard let word = parts.removeValue(forKey: "FREQ")?.uppercased(),
            let frequency = RecurrenceRule.Frequency.allCases.first(where: { $0.word == word })
        else { return nil }
        rule = RecurrenceRule(frequency)
        for (name, value) in parts {
            guard rule?.take(name, value) == true else { return nil }
        }
        return parts["COUNT"] != nil && parts["UNTIL"] != nil ? nil : rule
    }
}

extension RecurrenceRule {
    /// Takes a part of the rule; false if it is unknown or not as it should be.
    fileprivate mutating func take(_ name: String, _ value: Substring) -> Bool {
        switch name {
        case "INTERVAL":
            guard let number = Self.number(value), number >= 1 else { return false }
            interval = number
        case "COUNT":
            guard let number = Self.number(value), number >= 1 else { return false }
            end = .count(number)
        case "UNTIL":
            guard let moment = CalendarMoment(parsing: String(value)) else { return false }
            end = .until(moment)
        case "WKST":
            guard let day = Weekday(code: value) else { return false }
            weekStart = day
        case "BYDAY":
            guard let days = Self.days(value) else { return false }
            weekdays = days
        case "BYSECOND": return Self.numbers(value, 0...60, isSigned: false, into: &seconds)
        case "BYMINUTE": return Self.numbers(value, 0...59, isSigned: false, into: &minutes)
        case "BYHOUR": return Self.numbers(value, 0...23, isSigned: false, into: &hours)
        case "BYMONTHDAY": return Self.numbers(value, 1...31, isSigned: true, into: &monthDays)
        case "BYYEARDAY": return Self.numbers(value, 1...366, isSigned: true, into: &yearDays)
        case "BYWEEKNO": return Self.numbers(value, 1...53, isSigned: true, into: &weeks)
        case "BYMONTH": return Self.numbers(value, 1...12, isSigned: false, into: &months)
        case "BYSETPOS": return Self.numbers(value, 1...366, isSigned: true, into: &positions)
        case "RSCALE": return value.uppercased() == "GREGORIAN"
        case "SKIP": return value.uppercased() == "OMIT"
        default: return name.hasPrefix("X-")
        }
        return true
    }

    private static func number(_ text: Substring) -> Int? {
        guard text.utf8.count <= 10, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func signed(_ text: Substring) -> Int? {
        if text.hasPrefix("-") { return number(text.dropFirst()).map { -$0 } }
        return number(text.hasPrefix("+") ? text.dropFirst() : text)
    }

    private static func numbers(
        _ text: Substring, _ range: ClosedRange<Int>, isSigned: Bool, into numbers: inout [Int]
    ) -> Bool {
        var found: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = isSigned ? signed(part) : number(part), range.contains(abs(number)) else { return false }
            found.append(number)
        }
        numbers = found
        return !found.isEmpty
    }

    private static func days(_ text: Substring) -> [WeekdayNumber]? {
        var days: [WeekdayNumber] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let weekday = Weekday(code: part.suffix(2)) else { return nil }
            let ordinal = part.dropLast(2)
            if ordinal.isEmpty {
                days.append(WeekdayNumber(weekday))
            } else {
                guard let number = signed(ordinal), (1...53).contains(abs(number)) else { return nil }
                days.append(WeekdayNumber(weekday, ordinal: number))
            }
        }
        return days.isEmpty ? nil : days
    }
}
