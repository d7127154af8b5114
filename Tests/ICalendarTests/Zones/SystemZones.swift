import Foundation

@testable import ICalendar

/// The zones that the tests need: those of the system, where it has them, and otherwise two written down here.
enum SystemZones {
    static func rules(_ name: String) -> ZoneRules? {
        let path = "/usr/share/zoneinfo/" + name
        if let data = FileManager.default.contents(atPath: path), let rules = ZoneRules(tzif: [UInt8](data)) {
            return rules
        }
        return ZoneTable.rules(named: name, nil)
    }
}
