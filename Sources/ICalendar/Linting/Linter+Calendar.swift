extension Linter {
    /// Zones that are used without being described, described without being used, or described wrongly.
    mutating func checkZones(_ calendar: Component, _ known: ZoneTable) {
        var described: [String: Component] = [:]
        for zone in calendar.components(named: "VTIMEZONE") {
            guard let name = zone.text("TZID") else { continue }
            described[name] = zone
            if ZoneRules(zone) == nil { note(zone.line, .emptyZone(name), "5545 3.6.5") }
        }
        var used: Set<String> = []
        var told: Set<String> = []
        for (line, name, moment) in calendar.zonedTimes {
            let isFirst = used.insert(name).inserted
            guard let zone = described[name] else {
                if isFirst, !name.hasPrefix("/") { note(line, .undefinedZone(name), "5545 3.2.19") }
                continue
            }
            if isFirst, let line, let place = zone.line, place > line {
                note(place, .zoneAfterUse(name), "5545 3.6.5", .warning)
            }
            guard case .timed(let time)? = moment, !told.contains(name), let rules = known.rules(of: .named(name)),
                let real = ZoneTable.rules(named: name, source)
            else { continue }
            if rules.instant(of: time) != real.instant(of: time) {
                told.insert(name)
                note(line, .wrongOffset(name), "5545 3.6.5")
            }
        }
        for (name, zone) in described {
            if !used.contains(name) { note(zone.line, .unusedZone(name), "5545 3.6.5", .warning) }
            if source != nil, ZoneTable.rules(named: name, source) == nil || WindowsZones.ianaName(name) != nil {
                note(zone.line, .foreignZoneName(name), "5545 3.8.3.1", .warning)
            }
        }
    }

    /// UIDs that stand twice, and recurrences that do not exist.
    mutating func checkSeries(_ calendar: Component, _ zones: ZoneTable) {
        for kind in ["VEVENT", "VTODO", "VJOURNAL"] {
            var seen: Set<[String]> = []
            for component in calendar.components where component.name == kind {
                guard let uid = component.text("UID") else { continue }
                let id = component.property("RECURRENCE-ID").map { "\($0.parameters) \($0.value)" } ?? ""
                if !seen.insert([uid, id]).inserted { note(component.line, .repeatedUID(uid), "5545 3.8.4.7") }
            }
            for series in EventSeries.all(in: calendar, named: kind) where series.master != nil {
                checkRecurrences(of: series, zones)
            }
        }
    }

    private mutating func checkRecurrences(of series: EventSeries, _ zones: ZoneTable) {
        guard patience > 0, !series.overrides.isEmpty, let master = series.master,
            let recurrence = Recurrence(master, zones: zones)
        else { return }
        let named = series.overrides.compactMap { component -> (instant: Int, property: Property)? in
            guard let property = component.property("RECURRENCE-ID"), let id = CalendarMoment(property),
                let instant = zones.instant(of: id)?.secondsSinceEpoch
            else { return nil }
            return (instant, property)
        }.sorted { $0.instant < $1.instant }
        var real = recurrence.generates(named.map(\.instant), zones: zones, patience: &patience)
        // A search that was broken off says nothing.
        guard patience > 0 else { return }
        // One that was taken out may have an override left.
        real.formUnion(
            master.properties(named: "EXDATE").flatMap(\.momentsAndPeriods)
                .compactMap { zones.instant(of: $0.0)?.secondsSinceEpoch })
        for (instant, property) in named where !real.contains(instant) {
            note(property.line, .noSuchRecurrence(property.value), "5545 3.8.4.4")
        }
    }

    /// What RFC 5546 asks of calendars that are sent.
    mutating func checkMethod(_ calendar: Component) {
        guard let method = calendar.property("METHOD")?.value.uppercased() else { return }
        let sent = calendar.components.filter { ["VEVENT", "VTODO", "VJOURNAL"].contains($0.name) }
        let section: String
        var needs: [String] = []
        var forbids: [String] = []
        switch method {
        case "PUBLISH": (section, needs, forbids) = ("5546 3.2.1", ["ORGANIZER"], ["ATTENDEE"])
        case "REQUEST": (section, needs) = ("5546 3.2.2", ["ORGANIZER", "ATTENDEE"])
        case "REPLY": (section, needs) = ("5546 3.2.3", ["ORGANIZER", "ATTENDEE"])
        case "CANCEL": (section, needs) = ("5546 3.2.5", ["ORGANIZER", "SEQUENCE"])
        default: return
        }
        for component in sent {
            for name in needs where component.property(name) == nil {
                note(component.line, .methodNeeds(name, method: method), section)
            }
            for name in forbids {
                if let property = component.property(name) {
                    note(property.line, .methodForbids(name, method: method), section)
                }
            }
            if method == "CANCEL" {
                if component.property("STATUS")?.value.uppercased() != "CANCELLED" {
                    note(component.line, .methodNeeds("STATUS", method: method), section)
                }
                if let alarm = component.components(named: "VALARM").first {
                    note(alarm.line, .methodForbids("VALARM", method: method), section)
                }
            }
            if method == "REPLY", component.properties(named: "ATTENDEE").count > 1 {
                note(component.line, .methodForbids("ATTENDEE", method: method), section)
            }
        }
        if method != "PUBLISH", Set(sent.map { $0.text("UID") }).count > 1 {
            note(calendar.line, .methodOneUID(method), section)
        }
    }
}

extension Component {
    /// The times with a zone, of all components inside: line, name of the zone and the first time.
    fileprivate var zonedTimes: [(line: Int?, zone: String, moment: CalendarMoment?)] {
        var found: [(line: Int?, zone: String, moment: CalendarMoment?)] = []
        var open = [self]
        while let component = open.popLast() {
            for property in component.properties where !property.parameters.isEmpty {
                guard let zone = property.parameter("TZID")?.values.first, !zone.isEmpty else { continue }
                found.append((property.line, zone, property.momentsAndPeriods.first?.0))
            }
            open += component.components.reversed()
        }
        return found
    }
}
