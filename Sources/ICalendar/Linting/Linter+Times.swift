extension Linter {
    /// Start, end and rule of an event, to-do or journal entry.
    mutating func checkTimes(_ component: Component) {
        let start = component.moment("DTSTART")
        let endName = component.name == "VTODO" ? "DUE" : "DTEND"
        if let end = component.property(endName) {
            if component.property("DURATION") != nil {
                note(end.line, .endAndDuration(endName), "5545 3.6.1")
            }
            if let start, let moment = CalendarMoment(end) { check(start, moment, end) }
        }
        if let start {
            checkFloating(start, component.property("DTSTART"))
            for name in ["EXDATE", "RDATE", "RECURRENCE-ID"] {
                for property in component.properties(named: name) {
                    for (moment, period) in property.momentsAndPeriods.prefix(1) where period == nil {
                        if !start.hasKind(of: moment) {
                            note(
                                property.line, .otherType(name, than: "DTSTART"), section(name),
                                name == "RDATE" ? .warning : .error)
                        }
                    }
                }
            }
        }
        for property in component.properties(named: "RRULE") {
            guard let rule = RecurrenceRule(parsing: property.value) else { continue }
            checkRule(rule, property, start)
        }
    }

    private func section(_ property: String) -> String {
        PropertyRule.of(property).map { String($0.section.dropFirst(4)) } ?? "5545"
    }

    private mutating func check(_ start: CalendarMoment, _ end: CalendarMoment, _ property: Property) {
        let name = property.name
        switch (start, end) {
        case (.allDay(let first), .allDay(let last)):
            if last <= first { note(property.line, .endNotAfterStart(name), section(name)) }
        case (.timed(let first), .timed(let last)):
            guard (first.zone == .floating) == (last.zone == .floating) else {
                return note(property.line, .otherType(name, than: "DTSTART"), section(name))
            }
            let isSameClock = first.zone == last.zone
            if isSameClock, last.clockSeconds <= first.clockSeconds {
                note(property.line, .endNotAfterStart(name), section(name))
            }
        default: note(property.line, .otherType(name, than: "DTSTART"), section(name))
        }
    }

    private mutating func checkFloating(_ start: CalendarMoment, _ property: Property?) {
        if case .timed(let time) = start, time.zone == .floating {
            note(property?.line, .floating("DTSTART"), "5545 3.3.5", .warning)
        }
    }

    private mutating func checkRule(_ rule: RecurrenceRule, _ property: Property, _ start: CalendarMoment?) {
        let isNumbered = rule.weekdays.contains { $0.ordinal != nil }
        if isNumbered, rule.frequency != .monthly && rule.frequency != .yearly || !rule.weeks.isEmpty {
            note(property.line, .numberedWeekday, "5545 3.3.10")
        }
        let forbidden: [(String, Bool)] = [
            ("BYWEEKNO", !rule.weeks.isEmpty && rule.frequency != .yearly),
            ("BYYEARDAY", !rule.yearDays.isEmpty && [.daily, .weekly, .monthly].contains(rule.frequency)),
            ("BYMONTHDAY", !rule.monthDays.isEmpty && rule.frequency == .weekly),
            (
                "BYSETPOS",
                !rule.positions.isEmpty
                    && [rule.seconds, rule.minutes, rule.hours, rule.monthDays, rule.yearDays, rule.weeks, rule.months]
                        .allSatisfy(\.isEmpty)
                    && rule.weekdays.isEmpty
            ),
        ]
        for (name, isBreach) in forbidden where isBreach { note(property.line, .rulePart(name), "5545 3.3.10") }
        guard let start else { return }
        if case .allDay = start, !(rule.hours.isEmpty && rule.minutes.isEmpty && rule.seconds.isEmpty) {
            note(property.line, .rulePart("BYHOUR"), "5545 3.3.10")
        }
        if case .until(let until) = rule.end {
            let isRight: Bool
            switch (start, until) {
            case (.allDay, .allDay): isRight = true
            case (.timed(let time), .timed(let last)): isRight = (time.zone == .floating) == (last.zone == .floating)
            default: isRight = false
            }
            if !isRight { note(property.line, .untilType, "5545 3.3.10") }
        }
        guard patience > 0 else { return }
        let isWhole = patience == RuleClock.usualPatience
        var starts = rule.starts(from: start)
        starts.patience = patience
        let isEmpty = starts.next() == nil
        patience = starts.patience
        // A search that was broken off early says nothing.
        if isEmpty, patience > 0 || isWhole { note(property.line, .neverMatches, "5545 3.3.10", .warning) }
    }
}

extension CalendarMoment {
    /// Whether both are dates, or both times that are or are not in a zone.
    fileprivate func hasKind(of other: CalendarMoment) -> Bool {
        switch (self, other) {
        case (.allDay, .allDay): true
        case (.timed(let left), .timed(let right)): (left.zone == .floating) == (right.zone == .floating)
        default: false
        }
    }
}
