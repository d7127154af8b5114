import EventLog
import Interchange
import Outreach

extension SheetImport {
    /// The lists of events.
    ///
    /// Rows are brought in as they are read, so that a list of a million rows does not stand in memory; with the first defect
    /// that ends, for then nothing of the file is taken.
    func takeAttendance(_ file: String, _ bytes: [UInt8]) throws {
        var reader = try reader(file, bytes) { AttendanceRow(id: $0) }
        var outcome = ImportOutcome(file: file, noun: .attendance)
        outcome.passedOver = reader.passedOver
        var work = AttendanceImport(
            journal, try book(), reader.headings, reader.known, isPlain: reader.mapping?.words == nil)
        // A short list is in its place sooner than the indexes are made.
        if bytes.count > 1_000_000 { try work.book.lists.deferIndexes() }
        while try advance(&reader) {
            let isSound = reader.defects.isEmpty && defects.isEmpty
            if isSound, let recording = try work.takeKnown(reader.rows) {
                outcome.count(recording)
                continue
            }
            guard let row = reader.record() else { continue }
            guard work.isNamedAlike(row) else {
                reader.note(.contradiction(.personRenamed), in: "name", row.name)
                continue
            }
            if isSound { outcome.count(try work.take(row)) }
        }
        note(reader.defects)
        keep(work.book)
        if reader.defects.isEmpty { finish(outcome) }
    }
}

extension ImportOutcome {
    /// Counts what a row did.
    fileprivate mutating func count(_ recording: Recording) {
        switch recording {
        case .added: added += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        }
    }
}
