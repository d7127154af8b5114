import Crypto
import EventLog
import Foundation
import ICalendar
import Interchange
import Language
import Outreach

/// What reads bytes from outside and must neither crash nor hang, whatever they are.
public enum FuzzedReader: String, CaseIterable, Sendable {
    /// CSV files, with the separation of rejected rows.
    case csv
    /// Identity numbers.
    case number
    /// Days, times, weeks and spans as people say them.
    case date
    /// Bundles whose digest fits.
    case bundle
    /// iCalendar files, with their breaches, recurrences and zones.
    case calendar

    /// Reads the bytes, and stops the program where what was read contradicts itself.
    public func read(_ bytes: [UInt8]) {
        switch self {
        case .csv: FuzzedReader.readCSV(bytes)
        case .number: FuzzedReader.readNumber(String(decoding: bytes, as: UTF8.self))
        case .date: FuzzedReader.readDates(String(decoding: bytes, as: UTF8.self))
        case .bundle: FuzzedReader.readBundle(bytes)
        case .calendar: FuzzedReader.readCalendar(bytes)
        }
    }

    private static func readCSV(_ bytes: [UInt8]) {
        var reader = CSVReader(bytes)
        var line = 0
        var defects: [Interchange.Defect] = []
        while true {
            do {
                guard let row = try reader.next() else { break }
                precondition(row.line > line, "lines go on")
                line = row.line
                if row.line % 3 == 0 { defects.append(Interchange.Defect(file: "f", line: row.line, .empty)) }
                // What is written again is read again.
                guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
                let text = row.cells.map { CSVCell.text($0, isDefused: false) }.joined(separator: ",") + "\n"
                var again = CSVReader(Array((String(repeating: ",", count: row.cells.count) + "x\n" + text).utf8))
                _ = try? again.next()
                precondition((try? again.next())?.cells == row.cells, "a row comes back as it was")
            } catch { continue }
        }
        _ = RejectedRows.split(bytes, by: defects)
    }

    private static func readNumber(_ text: String) {
        guard let number = try? IdentityNumber(text) else { return }
        precondition(number.masked.hasPrefix("************"), "a number is shown masked")
        precondition(!"\(number)".contains(text), "a number is never described")
        // Sixteen digits however they are parted.
        precondition(text.utf8.filter { (48...57).contains($0) }.count == 16, "a number has sixteen digits")
    }

    private static func readDates(_ text: String) {
        guard text.utf8.count < 4_000 else { return }
        let dates = NaturalDate(now: Moment(Day(number: 20_731), minute: 480))
        if let day = dates.readDay(text).value {
            precondition(dates.readDay(day.text).value == day, "a day is read as it is written")
        }
        if let moment = dates.readMoment(text).value {
            precondition(dates.readMoment(moment.text).value == moment, "a moment is read as it is written")
        }
        if let range = dates.readRange(text).value { precondition(range.first <= range.last, "a span has an order") }
        _ = dates.readWeek(text)
        _ = dates.readTime(text)
    }

    private static func readCalendar(_ bytes: [UInt8]) {
        let document = Parser().parse(bytes)
        let again = Parser().parse(document.octets)
        precondition(again.components == document.components, "what is written is read again")
        precondition(again.octets == document.octets, "and written the same")
        _ = Linter.breaches(of: document)
        guard let first = CalendarInstant(secondsSinceEpoch: 1_790_000_000),
            let last = CalendarInstant(secondsSinceEpoch: 1_800_000_000)
        else { return }
        for calendar in document.components {
            let spans = BusySpan.all(in: calendar, within: first..<last, zones: ZoneTable(calendar), limit: 100)
            precondition(spans.allSatisfy { $0.start < $0.end }, "a busy time has a length")
        }
        _ = ZoneRules(tzif: bytes)
    }

    /// No chance finds a digest that fits, so that it is made to fit.
    private static func readBundle(_ bytes: [UInt8]) {
        _ = try? BundleReader(bytes)
        let body = bytes.last == UInt8(ascii: "\n") ? bytes : bytes + [UInt8(ascii: "\n")]
        let digest = SHA256.hash(data: body).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        guard let reader = try? BundleReader(body + Array("{\"sha256\":\"\(digest)\"}\n".utf8)) else { return }
        _ = try? reader.countEntries()
    }
}
