import Foundation
import ICalendar

/// The zones of the IANA database as the system has them.
enum ZoneFiles {
    private static let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo"]

    /// The zone of that name; nil if the system does not have it.
    static func rules(_ name: String) -> ZoneRules? {
        for folder in folders {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            if let rules = ZoneRules(tzif: [UInt8](data)) { return rules }
        }
        return nil
    }
}
