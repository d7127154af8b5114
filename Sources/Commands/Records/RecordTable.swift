import Console
import Language
import Operations
import Outreach

/// Records of one noun as a table or a single object, from its list of fields.
struct RecordTable<N: RecordNoun> {
    let language: DisplayLanguage
    let zone: Zone
    /// What ecosystems are called, by identifier.
    let ecosystems: [String: String]
    /// What is shown of the identity numbers of people, by their identifiers.
    var numbers: [String: String] = [:]

    /// A table with a row for each record.
    func table(_ records: [N]) -> Table {
        let fields = N.openFields
        return Table(
            columns: [Table.Column("id", "Id")]
                + fields.map { Table.Column($0.name, title($0), isHidden: !N.shown.contains($0.name)) }
                + (N.kind == .person ? [Table.Column("nik", "NIK", isHidden: numbers.isEmpty)] : []),
            rows: records.map { record in
                [.text(record.handle)] + fields.map { value($0, record) } + number(record)
            })
    }

    /// One record with all its fields.
    func record(_ record: N) -> Record {
        Record(
            [Record.Field("id", "Id", .text(record.handle))]
                + N.openFields.map { Record.Field($0.name, title($0), value($0, record)) }
                + number(record).map { Record.Field("nik", "NIK", $0) }
                + [Record.Field("retired", language == .english ? "Retired" : "Nonaktif", .flag(record.retired))])
    }

    /// What is shown of a person's identity number; nothing for other nouns.
    private func number(_ record: N) -> [Value] {
        N.kind == .person ? [.optional(numbers[record.id]) { .text($0) }] : []
    }

    /// A field's name as a heading: its word in the language, with a capital and without underscores.
    private func title(_ field: Field<N>) -> String { Session.title(field.name, field.alias, in: language) }

    private func value(_ field: Field<N>, _ record: N) -> Value {
        if field.name == "name", let person = record as? Person, person.erased != nil {
            return .text(person.shownName(in: language))
        }
        return switch (field.value(of: record), field.expectation) {
        case (.null, _): .missing
        case (.integer(let number), .flag): .flag(number != 0)
        case (.integer(let number), _): .integer(number)
        case (.real(let number), _): .decimal(number, digits: number.shownDigits)
        case (.text(let text), .day): Day(text).map { .day($0) } ?? .text(text)
        case (.text(let text), .moment): Moment(text).map { .moment($0, zone) } ?? .text(text)
        case (.text(let text), _): display(text, field).map { .word(key: text, display: $0) } ?? .text(text)
        }
    }

    /// What people see for a text that has a form of its own in each language; nil for one that has not.
    private func display(_ text: String, _ field: Field<N>) -> String? {
        let dates = DateFormat(language)
        return switch field.expectation {
        case .oneOf(let words): words.first { $0.english == text }?.text(in: language)
        case .weeklyHours: WeeklyHours(text).map(dates.hours)
        case .weekdays: WeeklyHours.weekdays(text).map(dates.weekdays)
        case .teamWeekdays: TeamWeekdays(cell: text).map { teams($0, dates) }
        case .clock: ClockTime(text).map(dates.time)
        case .clocks: ClockTimes(cell: text)?.times.map(dates.time).joined(separator: "; ")
        case .dayRanges: DayRange.list(text)?.map(dates.range).joined(separator: "; ")
        default: field.refersTo == .ecosystem ? ecosystems[text] : nil
        }
    }

    private func teams(_ joins: TeamWeekdays, _ dates: DateFormat) -> String {
        joins.teams.sorted { $0.key < $1.key }.map { "\(dates.weekdays([$0.key])):\($0.value)" }.joined(separator: "; ")
    }
}

extension Session {
    /// Field names that are abbreviations or names in their own right.
    private static let spellings = ["hp": "HP", "id": "(id)", "en": "(en)", "jumat": "Jumat", "friday": "Friday"]

    /// A field's name as a heading: its word in the language, with a capital and without underscores.
    static func title(_ name: String, _ alias: String, in language: DisplayLanguage) -> String {
        let words = (language == .english ? name : alias).split(separator: "_").map(String.init)
        return words.map { spellings[$0] ?? $0 }.joined(separator: " ").capitalized
    }

    /// The table of a noun's records; of people also what is shown of their identity numbers.
    func table<N: RecordNoun>(_ noun: N.Type, _ people: [N] = []) async throws(Failure) -> RecordTable<N> {
        var names: [String: String] = [:]
        if N.fields.contains(where: { $0.refersTo == .ecosystem }) {
            for ecosystem in try await workspace().records(Ecosystem.self, retired: true) {
                names[ecosystem.id] = ecosystem.name(in: language)
            }
        }
        var table = RecordTable<N>(language: language, zone: try await zone(), ecosystems: names)
        if let people = people as? [Person], !people.isEmpty {
            table.numbers = try await workspace().maskedNumbers(of: people)
        }
        return table
    }
}

extension Double {
    /// How many digits after the mark it has, four at most.
    fileprivate var shownDigits: Int {
        var scale = 1.0
        for digits in 0..<4 {
            if (self * scale).rounded() == self * scale { return digits }
            scale *= 10
        }
        return 4
    }
}
