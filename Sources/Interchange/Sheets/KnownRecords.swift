import Outreach

/// What a sheet may refer to: the identifiers that exist, by what a person may write for them.
package struct KnownRecords: Sendable {
    /// Identifier or handle to identifier, by noun.
    package var identifiers: [NounKind: [String: String]]
    /// The nearest known text, for a word that is not known.
    package var nearest: @Sendable (String, [String]) -> String?

    package init(
        identifiers: [NounKind: [String: String]] = [:],
        nearest: @escaping @Sendable (String, [String]) -> String? = { _, _ in nil }
    ) {
        self.identifiers = identifiers
        self.nearest = nearest
    }
}

extension KnownRecords {
    /// Puts a cell into a field of the record; what it names is replaced by the identifier that it stands for.
    ///
    /// - Returns: what is wrong with the cell, and then the record may hold part of it.
    package func read<N: Noun>(_ cell: String, _ field: Field<N>, into record: inout N) -> Defect.Problem? {
        if cell.isEmpty, field.required { return .missing }
        if let problem = field.read(cell, into: &record) { return .cell(problem) }
        guard let noun = field.refersTo, !cell.isEmpty, let identifiers = identifiers[noun] else { return nil }
        if field.expectation == .teamWeekdays { return readWeekdays(cell, field, into: &record, identifiers) }
        let isList = field.expectation == .teamShares || field.expectation == .teams
        var resolved: [String] = []
        for part in isList ? cell.split(whereSeparator: { $0 == ";" || $0 == "," }).map(\.trimmed) : [cell] {
            let pieces = isList ? part.split(separator: ":", maxSplits: 1).map(String.init) : [part]
            guard let name = pieces.first?.trimmed, let id = identifiers[name] else {
                return .unknown(noun, nearest: nearest(pieces.first ?? part, identifiers.keys.sorted()))
            }
            resolved.append(([id] + pieces.dropFirst()).joined(separator: ":"))
        }
        let text = resolved.joined(separator: ";")
        // Two names of one record are refused only once both are known.
        return text == cell ? nil : field.read(text, into: &record).map { .cell($0) }
    }

    /// Puts weekdays with teams into a field: `tue:T2;thu:T3`.
    private func readWeekdays<N: Noun>(
        _ cell: String, _ field: Field<N>, into record: inout N, _ identifiers: [String: String]
    ) -> Defect.Problem? {
        var resolved: [String] = []
        for part in cell.split(separator: ";") where !part.trimmed.isEmpty {
            let pieces = part.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard pieces.count == 2, let id = identifiers[pieces[1]] else {
                return .unknown(.team, nearest: nearest(pieces.last ?? cell, identifiers.keys.sorted()))
            }
            resolved.append("\(pieces[0]):\(id)")
        }
        return field.read(resolved.joined(separator: ";"), into: &record).map { .cell($0) }
    }
}
