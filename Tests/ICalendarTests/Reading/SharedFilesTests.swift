import Foundation
import ICalendar
import Testing

/// Calendars of other programs, in `data/ics` of the folder that the environment names.
struct SharedFilesTests {
    private static let folder = ProcessInfo.processInfo.environment["SOSIALISASI_SHARED"]

    private static var files: [URL] {
        guard let folder else { return [] }
        let root = URL(fileURLWithPath: folder).appendingPathComponent("data/ics")
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "ics" }.sorted { $0.path < $1.path }
    }

    @Test(.enabled(if: folder != nil, "SOSIALISASI_SHARED names no folder with calendars of other programs"))
    func `reads, writes and reads again the calendars of other programs`() throws {
        #expect(Self.files.count > 400)
        for file in Self.files {
            let octets = [UInt8](try Data(contentsOf: file))
            let first = Parser().parse(octets)
            let second = Parser().parse(first.octets)
            #expect(second.components == first.components, "\(file.lastPathComponent)")
            #expect(second.octets == first.octets, "\(file.lastPathComponent)")
            #expect(first.octets.split(separator: 10).allSatisfy { $0.count <= 76 }, "\(file.lastPathComponent)")
            #expect(events(first.components) == eventLines(octets), "\(file.lastPathComponent)")
        }
    }

    @Test(.enabled(if: folder != nil, "SOSIALISASI_SHARED names no folder with calendars of other programs"))
    func `finds breaches and occurrences in the calendars of other programs`() throws {
        let first = try #require(CalendarInstant(secondsSinceEpoch: 0))
        let last = try #require(CalendarInstant(secondsSinceEpoch: 4_102_444_800))
        for file in Self.files {
            let octets = [UInt8](try Data(contentsOf: file))
            let document = Parser().parse(octets)
            let lines = octets.count { $0 == 10 || $0 == 13 } + 1
            let breaches = Linter.breaches(of: document, source: SystemZones.rules)
            #expect(breaches.allSatisfy { (1...lines).contains($0.line) }, "\(file.lastPathComponent)")
            for calendar in document.components {
                let zones = ZoneTable(calendar, source: SystemZones.rules)
                let spans = BusySpan.all(in: calendar, within: first..<last, zones: zones)
                #expect(spans.allSatisfy { $0.start < $0.end }, "\(file.lastPathComponent)")
            }
        }
    }

    private func events(_ components: [Component]) -> Int {
        components.reduce(0) { $0 + ($1.name == "VEVENT" ? 1 : 0) + events($1.components) }
    }

    /// The lines that begin an event, found without the reader.
    private func eventLines(_ octets: [UInt8]) -> Int {
        octets.split { $0 == 10 || $0 == 13 }.count { line in
            String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces).uppercased() == "BEGIN:VEVENT"
        }
    }
}
