import EventLog
import Interchange
import Outreach

/// Brings rows of attendance in: those of which everything is known straight from the bytes of the file, all others by their
/// fields. Both lead to the same line; whatever is not quite plain is left to the second way.
struct AttendanceImport {
    private(set) var book: PersonBook
    private let journal: Journal
    private let known: KnownRecords
    private let columns: Columns?
    private var events: [AttendanceLists.Member] = []
    private var eventCells = CellTable()
    /// The event of the row before: lists are mostly written event by event.
    private var latest: (cell: [UInt8], number: Int)?
    private var people: [Mention] = []
    private var personCells = CellTable()

    /// A person as the file names it.
    private struct Mention {
        /// The number in the book of a record that is alone, as soon as it was looked for.
        var number: Int?
        /// The name in the rows so far.
        var name: String?
    }

    /// In which places of a row the fields stand; a file without events, people and names is read by its fields alone.
    private struct Columns {
        let event, person, name: Int
        let phone, village, stage, at, member: Int?
        let count: Int

        init?(_ headings: [SheetHeading]) {
            func place(_ name: String) -> Int? {
                guard let field = AttendanceRow.fields.firstIndex(where: { $0.name == name }) else { return nil }
                return headings.firstIndex { $0.column == .field(field) }
            }
            guard let event = place("event"), let person = place("person"), let name = place("name") else { return nil }
            (self.event, self.person, self.name) = (event, person, name)
            (phone, village, stage) = (place("phone"), place("village"), place("stage"))
            (at, member) = (place("at"), place("member"))
            count = headings.count
        }
    }

    init(_ journal: Journal, _ book: PersonBook, _ headings: [SheetHeading], _ known: KnownRecords, isPlain: Bool) {
        self.journal = journal
        self.book = book
        self.known = known
        columns = isPlain ? Columns(headings) : nil
    }

    /// Whether an identifier goes by the same name as in the rows before.
    mutating func isNamedAlike(_ row: AttendanceRow) -> Bool {
        guard let id = row.person else { return true }
        let mention = mention(id)
        defer { people[mention].name = row.name }
        return people[mention].name.map { $0 == row.name } ?? true
    }

    private mutating func mention(_ id: String) -> Int {
        let bytes = Array(id.utf8)
        if let known = personCells.number(of: bytes) { return known }
        people.append(Mention())
        return personCells.insert(bytes)
    }

    /// Brings a row in by its fields.
    mutating func take(_ row: AttendanceRow) throws -> Recording {
        let person = try journal.person(
            row.person, name: row.name, phone: row.phone, village: row.village, event: row.event, in: &book)
        return try journal.record(
            AttendanceLists.Line(stage: row.stage, member: row.member ?? .unknown, at: row.at),
            event: AttendanceLists.Member(key: try journal.key(of: .event, row.event), id: row.event), person: person,
            in: book)
    }

    /// Brings a row in of which everything is known: event, person and what is said of the person. Nil if it is not so plain.
    mutating func takeKnown(_ rows: borrowing CSVReader) throws -> Recording? {
        guard let columns, rows.isPlain, rows.cells.count == columns.count else { return nil }
        let bytes = rows.bytes
        let places = rows.cells
        func cell(_ place: Int?) -> ArraySlice<UInt8> { place.map { bytes[places[$0].bytes] } ?? [] }
        guard let event = try event(cell(columns.event)), let (mention, person) = person(cell(columns.person)),
            book.knows(
                person, name: cell(columns.name), phone: cell(columns.phone), village: cell(columns.village)),
            let stage = Attendance.Stage.read(cell(columns.stage)),
            let member = Attendance.Membership.read(cell(columns.member))
        else { return nil }
        let time = cell(columns.at)
        let at = Moment(bytes: time)
        guard at != nil || time.isEmpty else { return nil }
        let name = book.name(person)
        guard people[mention].name.map({ $0 == name }) ?? true else { return nil }
        people[mention].name = name
        return try journal.record(
            AttendanceLists.Line(stage: stage, member: member ?? .unknown, at: at), event: events[event],
            person: person, in: book)
    }

    /// The number of the event that a cell names.
    private mutating func event(_ cell: ArraySlice<UInt8>) throws -> Int? {
        if let latest, latest.cell.elementsEqual(cell) { return latest.number }
        let number: Int
        if let found = eventCells.number(of: cell) {
            number = found
        } else {
            guard let id = known.identifiers[.event]?[String(decoding: cell, as: UTF8.self)] else { return nil }
            events.append(AttendanceLists.Member(key: try journal.key(of: .event, id), id: id))
            number = eventCells.insert(cell)
        }
        latest = (Array(cell), number)
        return number
    }

    /// The person that a cell names by identifier, if the record is alone.
    private mutating func person(_ cell: ArraySlice<UInt8>) -> (mention: Int, number: Int)? {
        let known = personCells.number(of: cell)
        if let known, let number = people[known].number { return (known, number) }
        let text = String(decoding: cell, as: UTF8.self)
        guard let number = book.number(text), book.isAlone(number) else { return nil }
        let mention = known ?? mention(text)
        people[mention].number = number
        return (mention, number)
    }
}

extension Vocabulary {
    /// What a cell of those bytes says in small letters, nil within for nothing; nil for any other.
    fileprivate static func read(_ cell: ArraySlice<UInt8>) -> Self?? {
        if cell.isEmpty { return .some(nil) }
        for value in allCases where cell.elementsEqual(value.rawValue.utf8) || cell.elementsEqual(value.alias.utf8) {
            return .some(value)
        }
        return nil
    }
}
