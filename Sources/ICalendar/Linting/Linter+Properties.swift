extension Linter {
    /// Properties that are missing, too many, out of place, or whose values are not of their type.
    mutating func checkProperties(_ component: Component) {
        guard PropertyRule.letters[component.name] != nil else { return }
        var seen: Set<String> = []
        for property in component.properties {
            checkParameters(property)
            guard let rule = PropertyRule.of(property.name) else { continue }
            guard let occurrence = rule.occurrence(in: component.name) else {
                note(
                    Breach(property.line, .misplaced(property.name, in: component.name), .error, rule.section))
                continue
            }
            if !seen.insert(property.name).inserted, occurrence != .any {
                // More than one rule is only advised against.
                let severity: Breach.Severity = property.name == "RRULE" ? .warning : .error
                note(
                    Breach(property.line, .repeated(property.name, in: component.name), severity, rule.section))
            }
            checkValue(property, rule, in: component.name)
        }
        for (name, section) in PropertyRule.required(in: component.name) where !seen.contains(name) {
            note(Breach(component.line, .missing(name, in: component.name), .error, section))
        }
        if component.name == "VEVENT", !seen.contains("DTSTART") {
            note(component.line, .missing("DTSTART", in: component.name), "5545 3.6.1")
        }
    }

    private mutating func checkParameters(_ property: Property) {
        var seen: Set<String> = []
        for parameter in property.parameters {
            if !seen.insert(parameter.name).inserted {
                note(property.line, .repeatedParameter(parameter.name, of: property.name), "5545 3.2")
            }
            guard let (words, section) = KnownWords.of(parameter: parameter.name) else { continue }
            for value in parameter.values where !words.contains(value.uppercased()) && !isPrivate(value) {
                note(property.line, .unknownWord(parameter.name, value: value), "5545 " + section)
            }
        }
    }

    private func isPrivate(_ word: String) -> Bool { word.uppercased().hasPrefix("X-") }

    private mutating func checkValue(_ property: Property, _ rule: PropertyRule, in component: String) {
        let (value, name, section) = (property.value, property.name, rule.section)
        let type = property.parameter("VALUE")?.values.first?.uppercased()
        func unreadable() -> Breach { Breach(property.line, .unreadable(name, value: value), .error, section) }
        switch rule.kind {
        case .text, .texts: checkText(property, isList: rule.kind == .texts || name == "REQUEST-STATUS")
        case .word: checkWord(property, rule, in: component)
        case .integer:
            let range =
                switch name {
                case "PRIORITY": 0...9
                case "PERCENT-COMPLETE": 0...100
                default: 0...Int(Int32.max)
                }
            if !(Int(value).map(range.contains) ?? false) { note(unreadable()) }
        case .utc:
            if CalendarInstant(parsing: value) == nil {
                let isTime = CalendarMoment(parsing: value) != nil
                note(isTime ? Breach(property.line, .notUTC(name), .error, section) : unreadable())
            }
        case .moment:
            guard let moment = CalendarMoment(property) else { return note(unreadable()) }
            check(moment, type, property)
        case .moments:
            let texts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            for text in texts {
                let isSpan = type == "PERIOD" && CalendarPeriod(parsing: text) != nil
                if !isSpan, CalendarMoment(parsing: text) == nil { return note(unreadable()) }
            }
            if let first = property.momentsAndPeriods.first, first.1 == nil { check(first.0, type, property) }
        case .duration:
            if name == "REFRESH-INTERVAL", type != "DURATION" {
                note(Breach(property.line, .missingParameter("VALUE", of: name), .error, section))
            }
            if CalendarDuration(parsing: value) == nil { note(unreadable()) }
        case .rule: if RecurrenceRule(parsing: value) == nil { note(unreadable()) }
        case .offset: if UTCOffset(parsing: value) == nil { note(unreadable()) }
        case .geo: if GeoPosition(parsing: value) == nil { note(unreadable()) }
        case .address: if !value.contains(":") { note(unreadable()) }
        case .uri:
            if name == "SOURCE" || name == "CONFERENCE", type != "URI" {
                note(Breach(property.line, .missingParameter("VALUE", of: name), .error, section))
            }
            if !value.contains(":") { note(unreadable()) }
        case .attachment:
            if name == "IMAGE", type == nil {
                note(Breach(property.line, .missingParameter("VALUE", of: name), .error, section))
            }
        case .periods:
            for text in value.split(separator: ",", omittingEmptySubsequences: false) {
                guard let period = CalendarPeriod(parsing: String(text)) else { return note(unreadable()) }
                if period.start.zone != .utc {
                    return note(Breach(property.line, .notUTC(name), .error, section))
                }
            }
        case .trigger: checkTrigger(property, type, section)
        }
    }

    private mutating func checkWord(_ property: Property, _ rule: PropertyRule, in component: String) {
        let value = property.value
        if property.name == "COLOR", !KnownWords.colors.contains(value.lowercased()) {
            note(Breach(property.line, .unknownWord("COLOR", value: value), .error, rule.section))
        }
        guard let words = KnownWords.of(property.name, in: component), !words.contains(value.uppercased()) else {
            return
        }
        // Others may be registered for these.
        let isOpen = ["CLASS", "ACTION", "METHOD"].contains(property.name)
        if isOpen, isPrivate(value) { return }
        note(
            Breach(property.line, .unknownWord(property.name, value: value), isOpen ? .warning : .error, rule.section))
    }

    private mutating func checkTrigger(_ property: Property, _ type: String?, _ section: String) {
        if type == "DATE-TIME" {
            if CalendarInstant(parsing: property.value) == nil {
                note(Breach(property.line, .notUTC("TRIGGER"), .error, section))
            }
        } else if CalendarDuration(parsing: property.value) == nil {
            let kind: Breach.Kind =
                CalendarMoment(parsing: property.value) != nil
                ? .missingParameter("VALUE", of: "TRIGGER") : .unreadable("TRIGGER", value: property.value)
            note(Breach(property.line, kind, .error, section))
        }
    }

    /// A date or time: its `VALUE` and its zone.
    private mutating func check(_ moment: CalendarMoment, _ type: String?, _ property: Property) {
        switch moment {
        case .allDay:
            if type != "DATE" { note(property.line, .missingParameter("VALUE", of: property.name), "5545 3.2.20") }
            if property.parameter("TZID") != nil { note(property.line, .needlessZone(property.name), "5545 3.2.19") }
        case .timed(let time):
            if type == "DATE" { note(property.line, .unreadable(property.name, value: property.value), "5545 3.3.4") }
            if time.zone == .utc, property.parameter("TZID") != nil {
                note(property.line, .needlessZone(property.name), "5545 3.2.19")
            }
        }
    }

    private mutating func checkText(_ property: Property, isList: Bool) {
        let octets = Array(property.value.utf8)
        var index = 0
        var isBare = false
        var isDouble = false
        while index < octets.count {
            switch octets[index] {
            case 0x5C:
                let next = index + 1 < octets.count ? octets[index + 1] : 0
                let isEscape = [0x5C, 0x3B, 0x2C, UInt8(ascii: "n"), UInt8(ascii: "N")].contains(next)
                if !isEscape { isBare = true }
                if next == 0x5C, index + 2 < octets.count,
                    [0x3B, 0x2C].contains(octets[index + 2])
                        || index + 3 < octets.count && octets[index + 2] == 0x5C && octets[index + 3] == 0x2C
                {
                    isDouble = true
                }
                index += 1
            case 0x3B: if property.name != "REQUEST-STATUS" { isBare = true }
            case 0x2C: if !isList { isBare = true }
            default: break
            }
            index += 1
        }
        if isDouble {
            note(property.line, .doubleEscape(property.name), "5545 3.3.11", .warning)
        } else if isBare {
            note(property.line, .escape(property.name), "5545 3.3.11")
        }
    }
}
