import Foundation
import Testing

@testable import ICalendar

/// Random rules for which dateutil and libical agree: `Reference/recurrence.txt`, made by `Tests/peers/recurrence_table.py`.
@Suite struct RecurrenceTableTests {
    /// The file to read; the environment may name one that was just made.
    private static let file =
        ProcessInfo.processInfo.environment["SOSIALISASI_RECURRENCE"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Reference/recurrence.txt")

    @Test func `generates what dateutil and libical generate`() throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        let isKept = ProcessInfo.processInfo.environment["SOSIALISASI_RECURRENCE"] == nil
        #expect(lines.count >= (isKept ? 2_000 : 1))
        var zones: Set<Substring> = []
        for line in lines {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            try #require(cells.count == 7, "\(line)")
            let start = try #require(CalendarMoment(parsing: String(cells[1])))
            let rule = try #require(RecurrenceRule(parsing: String(cells[2])), "\(cells[2])")
            let zone = try #require(SystemZones.rules(String(cells[0])))
            let times = rule.starts(from: start, zone: zone).prefix(40).map(\.text)
            #expect(times.count == Int(cells[3]), "\(line)")
            #expect(times.first ?? "" == cells[4], "\(line)")
            #expect(times.last ?? "" == cells[5], "\(line)")
            #expect(digest(times.joined(separator: ",")) == cells[6], "\(line)")
            #expect(RecurrenceRule(parsing: rule.text) == rule)
            zones.insert(cells[0])
        }
        #expect(zones.count == 3 || !isKept)
    }

    /// FNV-1a with 64 bits.
    private func digest(_ text: String) -> String {
        let value = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension RecurrenceTableTests {
    @Test func `where they differ the text of the RFC decides`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Reference/recurrence-differences.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(lines.count > 30)
        for line in lines {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            try #require(cells.count == 5, "\(line)")
            let start = try #require(CalendarMoment(parsing: String(cells[1])))
            let rule = try #require(RecurrenceRule(parsing: String(cells[2])))
            let zone = try #require(SystemZones.rules(String(cells[0])))
            let times = rule.starts(from: start, zone: zone).prefix(8).map(\.text).joined(separator: ",")
            #expect(times == cells[3], "\(line)")
        }
    }
}
