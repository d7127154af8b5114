/// The zones of a calendar: from names in it to the rules of their clocks.
///
/// A name stands for the `VTIMEZONE` of the calendar; where that is missing or of no use, for the zone of the IANA database, also
/// behind a prefix such as `/mozilla.org/20050126_1/`, for the Windows name of one, or for an offset such as `(UTC+07:00) Bangkok`.
public struct ZoneTable: Sendable {
    /// Finds a zone of the IANA database by its name.
    public typealias Source = @Sendable (_ name: String) -> ZoneRules?

    /// The zone in which times without one are read.
    public let floating: ZoneRules
    /// The names that could not be found, in order.
    public let unknown: [String]
    private let rules: [String: ZoneRules]

    /// Finds the rules of every zone that the calendar names.
    ///
    /// - Parameters:
    ///   - floating: the zone of the reader, for times without one.
    ///   - source: where zones of the IANA database are found; without it only the zones of Indonesia are known.
    public init(_ calendar: Component, floating: ZoneRules = .utc, source: Source? = nil) {
        var found: [String: ZoneRules] = [:]
        for component in calendar.components where component.name == "VTIMEZONE" {
            guard let name = component.text("TZID"), found[name] == nil, let rules = ZoneRules(component) else {
                continue
            }
            found[name] = rules
        }
        var missing: [String] = []
        for name in calendar.zoneNames.sorted() where found[name] == nil {
            if let rules = Self.rules(named: name, source) { found[name] = rules } else { missing.append(name) }
        }
        self.floating = floating
        rules = found
        unknown = missing
    }

    /// The rules of a zone; nil if its name is unknown.
    public func rules(of zone: CalendarDateTime.Zone) -> ZoneRules? {
        switch zone {
        case .utc: .utc
        case .floating: floating
        case .named(let name): rules[name]
        }
    }

    /// The instant of a moment, of a date its midnight where the reader is; times of an unknown zone are read as without one.
    public func instant(of moment: CalendarMoment) -> CalendarInstant? {
        switch moment {
        case .allDay: CalendarInstant(secondsSinceEpoch: floating.instant(ofClock: moment.clockSeconds))
        case .timed(let time): (rules(of: time.zone) ?? floating).instant(of: time)
        }
    }

    /// The rules of a zone by a name in any of the forms that programs write; nil if it is none of them.
    static func rules(named name: String, _ source: Source?) -> ZoneRules? {
        let plain = name.split(separator: " ").joined(separator: " ")
        if let rules = iana(plain, source) { return rules }
        if let other = WindowsZones.ianaName(plain), let rules = iana(other, source) { return rules }
        let parts = plain.split(separator: "/")
        for count in [3, 2, 1] where parts.count > count {
            if let rules = iana(parts.suffix(count).joined(separator: "/"), source) { return rules }
        }
        return offset(plain).map { .fixed($0) }
    }

    private static func iana(_ name: String, _ source: Source?) -> ZoneRules? {
        switch name {
        case "UTC", "Etc/UTC", "GMT", "Z", "Etc/GMT": return .utc
        case "Asia/Jakarta", "Asia/Pontianak", "WIB": return source?("Asia/Jakarta") ?? .fixed(.hours(7))
        case "Asia/Makassar", "Asia/Ujung_Pandang", "WITA": return source?("Asia/Makassar") ?? .fixed(.hours(8))
        case "Asia/Jayapura", "WIT": return source?("Asia/Jayapura") ?? .fixed(.hours(9))
        default:
            let isName = name.utf8.allSatisfy { Name.admits($0) || $0 == UInt8(ascii: "+") } && !name.contains("..")
            return isName && !name.hasPrefix("/") ? source?(name) : nil
        }
    }

    /// The offset in `(UTC+07:00) Bangkok`, `GMT+0700` or `UTC-3`.
    private static func offset(_ name: String) -> UTCOffset? {
        var text = Substring(name)
        if text.hasPrefix("(") { text = text.dropFirst().prefix { $0 != ")" } }
        guard text.hasPrefix("UTC") || text.hasPrefix("GMT") else { return nil }
        text = text.dropFirst(3)
        guard let sign = text.first, sign == "+" || sign == "-" else { return text.isEmpty ? .zero : nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), (1...4).contains(digits.count),
            let number = Int(digits)
        else { return nil }
        let seconds = digits.count <= 2 ? number * 3600 : number / 100 * 3600 + number % 100 * 60
        return UTCOffset(seconds: sign == "-" ? -seconds : seconds)
    }
}

extension Component {
    /// The names of all zones that properties of the component, and of those inside, refer to.
    var zoneNames: Set<String> {
        var names: Set<String> = []
        var open = [self]
        while let component = open.popLast() {
            for property in component.properties where !property.parameters.isEmpty {
                if let name = property.parameter("TZID")?.values.first, !name.isEmpty { names.insert(name) }
            }
            open += component.components
        }
        return names
    }
}
