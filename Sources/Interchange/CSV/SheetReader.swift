import Outreach

/// A sheet that was read: its records with their lines, the columns passed over, and every defect.
package struct Sheet<N: SheetNoun>: Sendable {
    package var records: [(line: Int, record: N)] = []
    /// Columns of which this noun knows nothing.
    package var passedOver: [String] = []
    package var defects: [Defect] = []

    /// A sheet without rows.
    package init() {}
}

/// Reads the records of one noun from a CSV file, one row after another.
package struct SheetReader<N: SheetNoun> {
    /// The file's name, for defects.
    package let file: String
    package let known: KnownRecords
    /// What a record is before its row is read: the one that exists, or a new one with the caller's defaults.
    package let base: (String) -> N
    /// Rows whose identifier does not begin so are passed over.
    package let prefix: String?
    /// What holds for every row in the fields, by name, of which the file has no column.
    package let given: [String: String]
    /// What the headings and words of the file are here, if it is another program's.
    package let mapping: Mapping?
    /// The row that was read last, where it stands in the file.
    package private(set) var rows: CSVReader
    /// What the columns of the file mean, in their order.
    package private(set) var headings: [SheetHeading] = []
    /// Columns of which this noun knows nothing.
    package private(set) var passedOver: [String] = []
    /// What was found wrong so far.
    package private(set) var defects: [Defect] = []
    private var isReadable = true
    private var absentGiven: [(field: Int, text: String)] = []
    /// On which line each identifier stands.
    private var lines: [String: Int] = [:]

    /// Reads the header of a file.
    package init(
        _ bytes: [UInt8], file: String, known: KnownRecords, prefix: String? = nil,
        given: [String: String] = [:], mapping: Mapping? = nil,
        base: @escaping (String) -> N
    ) {
        self.file = file
        self.known = known
        self.prefix = prefix
        self.given = given
        self.mapping = mapping
        self.base = base
        rows = CSVReader(bytes)
        do {
            if let header = try rows.next() {
                readHeader(header)
                // A column that is missing or stands twice spoils every row; a misnamed one leaves the rest to be read.
                isReadable = defects.allSatisfy { if case .unknownColumn = $0.problem { true } else { false } }
            } else {
                isReadable = false
                defects.append(Defect(file: file, line: 1, .empty))
            }
        } catch {
            isReadable = false
            defects.append(Defect(file: file, error))
        }
    }

    /// Reads the rest of the file. O(length).
    package mutating func read() -> Sheet<N> {
        var sheet = Sheet<N>()
        while advance() { if let record = record() { sheet.records.append((rows.line, record)) } }
        sheet.passedOver = passedOver
        sheet.defects = defects
        return sheet
    }

    /// Goes to the next row; false at the end of the file.
    package mutating func advance() -> Bool {
        while isReadable {
            do { return try rows.advance() } catch { defects.append(Defect(file: file, error)) }
        }
        return false
    }

    private mutating func readHeader(_ header: CSVReader.Row) {
        var seen: Set<String> = []
        var unknown: [String] = []
        let texts = header.cells.map { cell in
            cell.trimmed.lowercased().map { $0 == " " ? "_" : $0 }.reduce(into: "") { $0.append($1) }
        }
        let whole = Set(texts.compactMap { columnByMapping($0) ?? column(named: $0) })
        // In what a form program wrote, columns stand within groups.
        let isForm = texts.contains(where: FormHeading.isBookkeeping)
        for name in texts {
            var column = columnByMapping(name)
            // Where a mapping says what the columns are, the form program's own books never are ours.
            if column == nil, mapping == nil || !FormHeading.isBookkeeping(name) { column = self.column(named: name) }
            if isForm, column == nil, let part = FormHeading.lastPart(name), let found = self.column(named: part),
                !whole.contains(found), !FormHeading.isBookkeeping(name)
            {
                column = found
            }
            headings.append(SheetHeading(column: column, text: name))
            guard let column else {
                if !FormHeading.isBookkeeping(name) { unknown.append(name) }
                continue
            }
            let canonical = self.name(of: column)
            if !seen.insert(canonical).inserted {
                defects.append(Defect(file: file, line: header.line, column: name, .repeatedColumn(name)))
            }
        }
        let absent = names.filter { !seen.contains($0.canonical) }.map(\.written)
        for name in unknown where !name.isEmpty {
            if let nearest = known.nearest(name, absent) {
                let problem = Defect.Problem.unknownColumn(name.printable, nearest: nearest)
                defects.append(Defect(file: file, line: header.line, column: name.printable, problem))
            } else {
                passedOver.append(name.printable)
            }
        }
        absentGiven = given.filter { !seen.contains($0.key) }.compactMap { name, text in
            N.fields.firstIndex { $0.name == name }.map { ($0, text) }
        }
        for name in required(seen) where !seen.contains(name) && given[name] == nil {
            defects.append(Defect(file: file, line: header.line, .missingColumn(name)))
        }
    }

    private func columnByMapping(_ heading: String) -> SheetHeading.Column? {
        guard let mapping else { return nil }
        return (mapping.column(heading) ?? FormHeading.lastPart(heading).flatMap { mapping.column($0) })
            .flatMap { column(named: $0) }
    }

    /// Our word in place of the file's.
    private func word(_ text: String, in field: Field<N>) -> String {
        guard let mapping, !text.isEmpty else { return text }
        return mapping.word(text, in: field.name) ?? mapping.word(text, in: field.alias) ?? text
    }

    /// Every name that a column may have, each with the name that defects call it by.
    private var names: [(written: String, canonical: String)] {
        let isNamed = N.identity == .given || N.identity == .optional
        let fields = N.fields.filter { $0.secrecy != .kept }
        return (isNamed ? [("id", "id")] : []) + fields.map { ($0.name, $0.name) } + fields.map { ($0.alias, $0.name) }
    }

    private func required(_ seen: Set<String>) -> [String] {
        var names = N.fields.filter(\.required).map(\.name)
        if case .given = N.identity, !seen.contains("code") { names.insert("id", at: 0) }
        return names
    }

    private func column(named name: String) -> SheetHeading.Column? {
        if N.kind == .site, name == "code" || name == "kode" { return .code }
        let index = N.fields.firstIndex { $0.secrecy != .kept && ($0.name == name || $0.alias == name) }
        if let index { return .field(index) }
        switch N.identity {
        case .given, .optional: return name == "id" || name == "code" || name == "kode" ? .identifier : nil
        case .derived, .none: return nil
        }
    }

    private func name(of column: SheetHeading.Column) -> String {
        switch column {
        case .identifier: "id"
        case .code: "code"
        case .field(let index): N.fields[index].name
        }
    }

    /// The record of the row; nil if the row is passed over or has defects, which are noted.
    package mutating func record() -> N? {
        let line = rows.line
        guard rows.cells.count == headings.count else {
            note(.cells(expected: headings.count, found: rows.cells.count))
            return nil
        }
        let cells = rows.cells.map { rows.text($0).trimmed }
        let (id, idHeading, region) = identifier(cells)
        if let prefix, !id.hasPrefix(prefix) { return nil }
        let count = defects.count
        if case .given = N.identity, id.isEmpty {
            note(.missing, in: idHeading)
        } else if !id.isEmpty, !Identifier.isValid(id) {
            note(.identifier, in: idHeading, id)
        }
        var record = base(id)
        record.id = id
        var spoilt: Set<String> = []
        for (cell, heading) in zip(cells, headings) {
            guard case .field(let index) = heading.column else { continue }
            let field = N.fields[index]
            let text = SheetWriter<N>.undefused(cell)
            if let problem = known.read(word(text, in: field), field, into: &record) {
                note(problem, in: heading.text, field.isSecret ? "" : text)
                spoilt.insert(field.name)
            }
        }
        for (index, text) in absentGiven {
            let field = N.fields[index]
            if let problem = known.read(text, field, into: &record) {
                note(problem, in: field.name, text)
                spoilt.insert(field.name)
            }
        }
        if let region, let field = N.fields.first(where: { $0.name == "region" }), field.value(of: record) == .null {
            _ = field.read(region, into: &record)
        }
        if spoilt.isEmpty, let (name, problem) = record.resolve(known), let field = N.fields.named(name) {
            let heading = headings.first { $0.column.map { self.name(of: $0) } == name }
            note(problem, in: heading?.text ?? name, field.value(of: record).text)
            spoilt.insert(name)
        }
        if case .derived = N.identity { record.id = record.derivedIdentifier }
        if let problem = record.contradiction {
            let defect = Defect(file: file, line: line, problem)
            // What cannot be read contradicts nothing and names nothing.
            if defect.parties.isDisjoint(with: spoilt) { defects.append(defect) }
        }
        if N.identity != .none, !record.id.isEmpty, spoilt.isEmpty || N.identity != .derived,
            let earlier = lines.updateValue(line, forKey: record.id)
        {
            note(.repeated(line: earlier), in: idHeading, record.id)
        }
        return defects.count == count ? record : nil
    }

    /// The row's identifier, the column that says it, and the code of a site.
    private func identifier(_ cells: [String]) -> (id: String, heading: String, region: String?) {
        var found: (id: String, heading: String, region: String?) = ("", "id", nil)
        for (cell, heading) in zip(cells, headings) {
            switch heading.column {
            case .identifier where !cell.isEmpty:
                (found.id, found.heading) = (SheetWriter<N>.undefused(cell), heading.text)
            case .code:
                found.region = cell
                // An identifier beside the code comes first, whichever column stands first.
                if found.id.isEmpty { (found.id, found.heading) = (cell, heading.text) }
            default: break
            }
        }
        return found
    }

    /// Notes what is wrong with the row that was read last.
    package mutating func note(_ problem: Defect.Problem, in column: String? = nil, _ text: String = "") {
        defects.append(Defect(file: file, line: rows.line, column: column, text: text, problem))
    }
}

/// A column of a file: what it means here and how the file calls it.
package struct SheetHeading: Sendable {
    /// What stands in a column.
    package enum Column: Hashable, Sendable {
        case identifier, code
        /// A field of the noun, by its place.
        case field(Int)
    }

    /// Nil for a column that is passed over.
    package let column: Column?
    /// The heading in small letters with `_` for spaces.
    package let text: String
}

extension Array {
    /// The field of that name.
    package func named<N: Noun>(_ name: String) -> Element? where Element == Field<N> { first { $0.name == name } }
}
