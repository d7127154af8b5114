import Console
import Language
import Outreach

/// Records of one noun as a table or a single object, from its list of fields.
struct RecordTable<N: RecordNoun> {
    let language: DisplayLanguage
    let zone: Zone

    /// A table with a row for each record.
    func table(_ records: [N]) -> Table {
        Table(
            columns: [Table.Column("id", "Id")]
                + N.fields.map { Table.Column($0.name, title($0), isHidden: !N.shown.contains($0.name)) },
            rows: records.map { record in
                [.text(record.handle)] + N.fields.map { value($0, record) }
            })
    }

    /// One record with all its fields.
    func record(_ record: N) -> Record {
        Record(
            [Record.Field("id", "Id", .text(record.handle))]
                + N.fields.map { Record.Field($0.name, title($0), value($0, record)) }
                + [Record.Field("retired", language == .english ? "Retired" : "Tidak dipakai", .flag(record.retired))])
    }

    /// A field's name as a heading: its word in the language, with a capital and without underscores.
    private func title(_ field: Field<N>) -> String {
        let words = (language == .english ? field.name : field.alias).split(separator: "_").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private func value(_ field: Field<N>, _ record: N) -> Value {
        switch (field.value(of: record), field.expectation) {
        case (.null, _): .missing
        case (.integer(let number), _): .integer(number)
        case (.real(let number), _): .decimal(number, digits: 4)
        case (.text(let text), .day): Day(text).map { .day($0) } ?? .text(text)
        case (.text(let text), .moment): Moment(text).map { .moment($0, zone) } ?? .text(text)
        case (.text(let text), .oneOf): .word(key: text, display: field.display(text, in: language))
        case (.text(let text), _): .text(text)
        }
    }
}

extension Field {
    /// What a word of a closed list is called in that language.
    func display(_ word: String, in language: DisplayLanguage) -> String {
        guard language == .indonesian else { return word }
        if N.self == Holiday.self, name == "kind" { return Holiday.Kind(rawValue: word)?.alias ?? word }
        return word
    }
}
