import Outreach

/// A sheet that was read: its records with their lines, the columns passed over, and every defect.
package struct Sheet<N: SheetNoun>: Sendable {
    package var records: [(line: Int, record: N)] = []
    /// Columns of which this noun knows nothing.
    package var passedOver: [String] = []
    package var defects: [Defect] = []
}

/// Reads the records of one noun from a CSV file.
package struct SheetReader<N: SheetNoun> {
    /// The file's name, for defects.
    package let file: String
    package let known: KnownRecords
    /// What a record is before its row is read: the one that exists, or a new one with the caller's defaults.
    package let base: (String) -> N
    /// Rows whose identifier does not begin so are passed over.
    package let prefix: String?

    package init(file: String, known: KnownRecords, prefix: String? = nil, base: @escaping (String) -> N) {
        self.file = file
        self.known = known
        self.prefix = prefix
        self.base = base
    }

    private enum Column {
        case identifier, code
        case field(Int)
    }

    /// A column of the file: what it means here and how the file calls it.
    private struct Heading {
        let column: Column?
        let text: String
    }

    /// Reads the whole file. O(length).
    package func read(_ bytes: [UInt8]) -> Sheet<N> {
        var sheet = Sheet<N>()
        var reader = CSVReader(bytes)
        let headings: [Heading]
        do {
            guard let header = try reader.next() else {
                sheet.defects.append(Defect(file: file, line: 1, .empty))
                return sheet
            }
            headings = self.headings(header, &sheet)
        } catch {
            sheet.defects.append(Defect(file: file, error))
            return sheet
        }
        // A column that is missing or stands twice spoils every row; a misnamed one leaves the rest to be read.
        let isReadable = sheet.defects.allSatisfy { if case .unknownColumn = $0.problem { true } else { false } }
        guard isReadable else { return sheet }
        var lines: [String: Int] = [:]
        while true {
            do {
                guard let row = try reader.next() else { return sheet }
                take(row, headings, &lines, &sheet)
            } catch {
                sheet.defects.append(Defect(file: file, error))
            }
        }
    }

    private func headings(_ header: CSVReader.Row, _ sheet: inout Sheet<N>) -> [Heading] {
        var seen: Set<String> = []
        var headings: [Heading] = []
        var unknown: [String] = []
        for cell in header.cells {
            let name = cell.trimmed.lowercased().map { $0 == " " ? "_" : $0 }.reduce(into: "") { $0.append($1) }
            let column = column(named: name)
            headings.append(Heading(column: column, text: name))
            guard let column else {
                unknown.append(name)
                continue
            }
            let canonical = self.name(of: column)
            if !seen.insert(canonical).inserted {
                sheet.defects.append(Defect(file: file, line: header.line, column: name, .repeatedColumn(name)))
            }
        }
        let absent = names.filter { !seen.contains($0.canonical) }.map(\.written)
        for name in unknown where !name.isEmpty {
            if let nearest = known.nearest(name, absent) {
                let problem = Defect.Problem.unknownColumn(name.printable, nearest: nearest)
                sheet.defects.append(Defect(file: file, line: header.line, column: name.printable, problem))
            } else {
                sheet.passedOver.append(name.printable)
            }
        }
        for name in required(seen) where !seen.contains(name) {
            sheet.defects.append(Defect(file: file, line: header.line, .missingColumn(name)))
        }
        return headings
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

    private func column(named name: String) -> Column? {
        if N.kind == .site, name == "code" || name == "kode" { return .code }
        let index = N.fields.firstIndex { $0.secrecy != .kept && ($0.name == name || $0.alias == name) }
        if let index { return .field(index) }
        switch N.identity {
        case .given, .optional: return name == "id" || name == "code" || name == "kode" ? .identifier : nil
        case .derived, .none: return nil
        }
    }

    private func name(of column: Column) -> String {
        switch column {
        case .identifier: "id"
        case .code: "code"
        case .field(let index): N.fields[index].name
        }
    }

    private func take(
        _ row: CSVReader.Row, _ headings: [Heading], _ lines: inout [String: Int], _ sheet: inout Sheet<N>
    ) {
        guard row.cells.count == headings.count else {
            sheet.defects.append(
                Defect(file: file, line: row.line, .cells(expected: headings.count, found: row.cells.count)))
            return
        }
        var id = ""
        var idHeading = "id"
        var region: String?
        for (cell, heading) in zip(row.cells, headings) {
            switch heading.column {
            case .identifier where !cell.trimmed.isEmpty:
                (id, idHeading) = (SheetWriter<N>.undefused(cell.trimmed), heading.text)
            case .code:
                region = cell.trimmed
                // An identifier beside the code comes first, whichever column stands first.
                if id.isEmpty { (id, idHeading) = (cell.trimmed, heading.text) }
            default: break
            }
        }
        if let prefix, !id.hasPrefix(prefix) { return }
        let count = sheet.defects.count
        if case .given = N.identity, id.isEmpty {
            sheet.defects.append(Defect(file: file, line: row.line, column: idHeading, .missing))
        } else if !id.isEmpty, !Identifier.isValid(id) {
            sheet.defects.append(Defect(file: file, line: row.line, column: idHeading, text: id, .identifier))
        }
        var record = base(id)
        record.id = id
        var spoilt: Set<String> = []
        for (cell, heading) in zip(row.cells, headings) {
            guard case .field(let index) = heading.column else { continue }
            let field = N.fields[index]
            let text = SheetWriter<N>.undefused(cell.trimmed)
            if let problem = known.read(text, field, into: &record) {
                let shown = field.isSecret ? "" : text
                sheet.defects.append(Defect(file: file, line: row.line, column: heading.text, text: shown, problem))
                spoilt.insert(field.name)
            }
        }
        if let region, let field = N.fields.first(where: { $0.name == "region" }), field.value(of: record) == .null {
            _ = field.read(region, into: &record)
        }
        if spoilt.isEmpty, let (name, problem) = record.resolve(known), let field = N.fields.named(name) {
            let heading = headings.first { $0.column.map { self.name(of: $0) } == name }
            sheet.defects.append(
                Defect(
                    file: file, line: row.line, column: heading?.text ?? name, text: field.value(of: record).text,
                    problem))
            spoilt.insert(name)
        }
        if case .derived = N.identity { record.id = record.derivedIdentifier }
        if let problem = record.contradiction {
            let defect = Defect(file: file, line: row.line, problem)
            // What cannot be read contradicts nothing and names nothing.
            if defect.parties.isDisjoint(with: spoilt) { sheet.defects.append(defect) }
        }
        if N.identity != .none, !record.id.isEmpty, spoilt.isEmpty || N.identity != .derived {
            if let line = lines.updateValue(row.line, forKey: record.id) {
                sheet.defects.append(
                    Defect(file: file, line: row.line, column: idHeading, text: record.id, .repeated(line: line)))
            }
        }
        if sheet.defects.count == count { sheet.records.append((row.line, record)) }
    }
}

extension Array {
    /// The field of that name.
    package func named<N: Noun>(_ name: String) -> Element? where Element == Field<N> { first { $0.name == name } }
}
