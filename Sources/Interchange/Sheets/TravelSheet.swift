import Outreach

/// A square table of travel times between sites and offices, as OSRM's table service gives its durations: the header row and
/// the first column hold identifiers of sites and teams, each cell the time from its row's place to its column's.
package struct TravelSheet: Sendable {
    /// The unit of the cells.
    package enum Unit: String, CaseIterable, Sendable {
        case seconds, minutes

        /// The word in both languages.
        package var word: Word { Word(rawValue, self == .seconds ? "detik" : "menit") }

        /// Reads the word in either language.
        package init?(_ text: String) {
            let text = text.lowercased()
            guard let unit = Unit.allCases.first(where: { [$0.word.english, $0.word.indonesian].contains(text) }) else {
                return nil
            }
            self = unit
        }
    }

    /// The longest trip that is taken, in minutes: the planner counts no further.
    package static let longest = 65_534

    /// The places in the order of the header.
    package private(set) var identifiers: [String] = []
    /// Whole minutes, rounded up; nil where there is no way. The rows stand in the order of the header.
    package private(set) var minutes: [[Int?]] = []
    /// Everything that is wrong with the file; then the rest is not to be used.
    package private(set) var defects: [Defect] = []

    /// Reads the whole file. O(length).
    ///
    /// - Parameters:
    ///   - file: the file's name, for defects.
    ///   - known: the identifiers of sites and teams.
    package init(_ bytes: [UInt8], file: String, unit: Unit, known: KnownRecords) {
        var reader = CSVReader(bytes)
        var rows: [(line: Int, cells: [String])] = []
        while true {
            do throws(CSVReader.Problem) {
                guard let row = try reader.next() else { break }
                rows.append((row.line, row.cells.map(\.trimmed)))
            } catch {
                defects.append(Defect(file: file, error))
            }
        }
        guard let header = rows.first, header.cells.count > 1 else {
            if defects.isEmpty { defects.append(Defect(file: file, line: 1, .empty)) }
            return
        }
        let names = Names(known)
        readHeader(header.cells, line: header.line, file, names)
        let columns = Array(header.cells.dropFirst())
        var found: [String: (line: Int, times: [Int?])] = [:]
        for (line, cells) in rows.dropFirst() {
            let name = cells.first ?? ""
            guard let id = names.identifier(name) else {
                defects.append(names.unknown(name, file: file, line: line, column: header.cells[0]))
                continue
            }
            let times = readRow(cells, line: line, file, columns, unit)
            if let earlier = found[id] {
                defects.append(Defect(file: file, line: line, text: name, .repeated(line: earlier.line)))
                continue
            }
            if !identifiers.isEmpty, !identifiers.contains(id) {
                defects.append(Defect(file: file, line: line, text: name, .missingColumn(name)))
            }
            found[id] = (line, times)
        }
        for (id, name) in zip(identifiers, columns) where found[id] == nil {
            defects.append(Defect(file: file, line: header.line, column: name, .missingRow(name)))
        }
        guard defects.isEmpty else { return }
        minutes = identifiers.map { found[$0]?.times ?? [] }
    }

    private mutating func readHeader(_ cells: [String], line: Int, _ file: String, _ names: Names) {
        var seen: Set<String> = []
        for name in cells.dropFirst() {
            guard let id = names.identifier(name) else {
                defects.append(names.unknown(name, file: file, line: line, column: name))
                continue
            }
            if !seen.insert(id).inserted {
                defects.append(Defect(file: file, line: line, column: name, .repeatedColumn(name)))
            }
            identifiers.append(id)
        }
        // With a column that nobody knows, what is missing cannot be told.
        if !defects.isEmpty { identifiers = [] }
    }

    private mutating func readRow(
        _ cells: [String], line: Int, _ file: String, _ columns: [String], _ unit: Unit
    ) -> [Int?] {
        guard cells.count == columns.count + 1 else {
            defects.append(Defect(file: file, line: line, .cells(expected: columns.count + 1, found: cells.count)))
            return []
        }
        let limit = Double(TravelSheet.longest) * (unit == .seconds ? 60 : 1)
        return zip(columns, cells.dropFirst()).map { column, text in
            guard !text.isEmpty else { return nil }
            guard let time = Double(cell: text) else {
                defects.append(
                    Defect(file: file, line: line, column: column, text: text, .cell(.unreadable(.decimal))))
                return nil
            }
            guard (0...limit).contains(time) else {
                defects.append(
                    Defect(file: file, line: line, column: column, text: text, .cell(.outOfRange(0...limit))))
                return nil
            }
            // A division may miss a whole number by the last bit.
            return Int(((unit == .seconds ? time / 60 : time) - 1e-9).rounded(.up))
        }
    }

    /// What a name in the table may stand for: a site, else a team.
    private struct Names {
        let sites: [String: String]
        let teams: [String: String]
        let nearest: @Sendable (String, [String]) -> String?

        init(_ known: KnownRecords) {
            sites = known.identifiers[.site] ?? [:]
            teams = known.identifiers[.team] ?? [:]
            nearest = known.nearest
        }

        func identifier(_ name: String) -> String? { sites[name] ?? teams[name] }

        func unknown(_ name: String, file: String, line: Int, column: String) -> Defect {
            let names = (Array(sites.keys) + Array(teams.keys)).sorted()
            return Defect(
                file: file, line: line, column: column.isEmpty ? nil : column, text: name,
                name.isEmpty ? .missing : .unknownPoint(nearest: nearest(name, names)))
        }
    }
}
