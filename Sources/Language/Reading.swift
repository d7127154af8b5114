import Outreach

/// What a date in someone's words was read as.
package enum Reading<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value, and other values that the same words may mean: `3/4` is read day first, 3 April, with 4 March beside
    /// it.
    case read(Value, alternatives: [Value] = [])
    /// No value, and why.
    case refused(ReadingDefect<Value>)

    /// The value, if there is one.
    package var value: Value? {
        guard case .read(let value, _) = self else { return nil }
        return value
    }

    /// Whether the words may mean another value just as well; a script should not say such a date.
    package var isAmbiguous: Bool {
        guard case .read(_, let alternatives) = self else { return false }
        return !alternatives.isEmpty
    }

    /// Why there is no value, if there is none.
    package var defect: ReadingDefect<Value>? {
        guard case .refused(let defect) = self else { return nil }
        return defect
    }

    /// The same reading of another kind of value.
    func map<Other>(_ change: (Value) -> Other) -> Reading<Other> {
        switch self {
        case .read(let value, let alternatives): .read(change(value), alternatives: alternatives.map(change))
        case .refused(let defect): .refused(defect.map(change))
        }
    }
}

/// Why words could not be read as a date.
package enum ReadingDefect<Value: Hashable & Sendable>: Error, Hashable, Sendable {
    /// They are no form of date that is known.
    case unreadable
    /// They name a date that does not exist, such as 31 February or week 53 of a year that has 52.
    case noSuchDate
    /// They name a weekday that the date does not fall on; the day is the date without the weekday.
    case wrongWeekday(Day)
    /// A day and a time were asked for, and only this day was said.
    case missingTime(Day)
    /// The end lies before the start.
    case reversed
    /// They may mean any of these values, such as the days of `next week` where one day was asked for.
    case ambiguous([Value])

    func map<Other>(_ change: (Value) -> Other) -> ReadingDefect<Other> {
        switch self {
        case .unreadable: .unreadable
        case .noSuchDate: .noSuchDate
        case .wrongWeekday(let day): .wrongWeekday(day)
        case .missingTime(let day): .missingTime(day)
        case .reversed: .reversed
        case .ambiguous(let values): .ambiguous(values.map(change))
        }
    }
}
