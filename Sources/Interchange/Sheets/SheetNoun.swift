import Outreach

/// A noun that stands in a CSV file of its own, one a row.
package protocol SheetNoun: Noun {
    /// Where a row's identifier comes from.
    static var identity: SheetIdentity { get }
    /// The identifier that follows from the other cells, where `identity` is `derived`.
    var derivedIdentifier: String { get }
    /// What is wrong with the row as a whole.
    var contradiction: Defect.Problem? { get }
    /// Puts the identifier in place of what the record names by a field whose noun depends on other cells.
    ///
    /// - Returns: the field's name and what is wrong with it.
    mutating func resolve(_ known: KnownRecords) -> (field: String, problem: Defect.Problem)?
}

/// Where a row's identifier comes from.
package enum SheetIdentity: Sendable {
    /// The column `id` must say it.
    case given
    /// The column `id` may say it; otherwise the record gets a number.
    case optional
    /// It follows from other cells.
    case derived
    /// The rows are facts without a name.
    case none
}

extension SheetNoun {
    package var derivedIdentifier: String { id }
    package var contradiction: Defect.Problem? { nil }
    package mutating func resolve(_ known: KnownRecords) -> (field: String, problem: Defect.Problem)? { nil }
}

extension Ecosystem: SheetNoun { package static var identity: SheetIdentity { .given } }
extension Region: SheetNoun { package static var identity: SheetIdentity { .given } }
extension Team: SheetNoun {
    package static var identity: SheetIdentity { .given }
    package var contradiction: Defect.Problem? {
        (latitude == nil) == (longitude == nil) ? nil : .contradiction(.halfPosition)
    }
}
extension Officer: SheetNoun { package static var identity: SheetIdentity { .given } }
extension Person: SheetNoun { package static var identity: SheetIdentity { .optional } }

extension Site: SheetNoun {
    package static var identity: SheetIdentity { .given }
    package var contradiction: Defect.Problem? {
        if (latitude == nil) != (longitude == nil) { return .contradiction(.halfPosition) }
        let wished = Set(wishTeams?.teams ?? [])
        return wished.isDisjoint(with: avoidTeams?.teams ?? []) ? nil : .contradiction(.wishedAndAvoided)
    }
}

extension Campaign: SheetNoun { package static var identity: SheetIdentity { .given } }

extension Link: SheetNoun {
    package static var identity: SheetIdentity { .given }
    package var contradiction: Defect.Problem? {
        fromIsland.lowercased() == toIsland.lowercased() ? .contradiction(.sameIsland) : nil
    }
}

extension Mapping: SheetNoun {
    package static var identity: SheetIdentity { .given }

    package mutating func resolve(_ known: KnownRecords) -> (field: String, problem: Defect.Problem)? {
        let names =
            switch target {
            case .attendance: AttendanceRow.fields.flatMap { [$0.name, $0.alias] }
            case .signup: SignUpRow.fields.flatMap { [$0.name, $0.alias] }
            case .person: ["id"] + Person.fields.flatMap { [$0.name, $0.alias] }
            case .site: ["id", "code", "kode"] + Site.fields.flatMap { [$0.name, $0.alias] }
            case .event: ["id"] + EventRow.fields.flatMap { [$0.name, $0.alias] }
            }
        let said = columns?.pairs.map { ("columns", $0.ours) } ?? []
        let worded = words?.pairs.map { ("words", String($0.theirs.prefix { $0 != ":" })) } ?? []
        for (field, name) in said + worded where !names.contains(Mapping.folded(name)) {
            return (field, .unknownColumn(name.printable, nearest: known.nearest(name, names) ?? names.first ?? ""))
        }
        return nil
    }
}

extension Quota: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Quota.identifier(scope, of) }
    package var contradiction: Defect.Problem? {
        if atLeast == nil, atMost == nil { return .contradiction(.quotaWithoutNumber) }
        guard let atLeast, let atMost else { return nil }
        return atMost < atLeast ? .contradiction(.quotaUpsideDown) : nil
    }

    package mutating func resolve(_ known: KnownRecords) -> (field: String, problem: Defect.Problem)? {
        let noun: NounKind
        switch scope {
        case .ecosystem: noun = .ecosystem
        case .team: noun = .team
        case .region: return Identifier.isValid(of) ? nil : ("of", .identifier)
        }
        let names = known.identifiers[noun] ?? [:]
        guard let id = names[of] ?? names[of.lowercased()] else {
            return ("of", .unknown(noun, nearest: known.nearest(of, names.keys.sorted())))
        }
        of = id
        return nil
    }
}

extension Holiday: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Holiday.identifier(date, holidayKind) }
    package var contradiction: Defect.Problem? { until.map { $0 < date } == true ? .endBeforeStart : nil }
}

extension Target: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Target.identifier(region: region, by: by, instrument: instrument) }
}

extension BusyTime: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { BusyTime.identifier(officer: officer, start: start, entry: entry) }
    package var contradiction: Defect.Problem? { end <= start ? .endBeforeStart : nil }
}

extension Coverage: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String {
        Coverage.identifier(region: region, date: date, basis: basis, segment: segment)
    }
}

extension Term: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Term.identifier(name, scope: scope, from: from) }
    package var contradiction: Defect.Problem? {
        until.map { $0 < from } ?? false ? .endBeforeStart : nil
    }
}

extension Apparatus: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Apparatus.identifier(region: region, group: group, date: date) }
    package var contradiction: Defect.Problem? { members > total ? .contradiction(.moreMembersThanPeople) : nil }
}

extension Sponsor: SheetNoun { package static var identity: SheetIdentity { .optional } }

extension Batch: SheetNoun {
    package static var identity: SheetIdentity { .optional }
    package var contradiction: Defect.Problem? { transport > people ? .contradiction(.moreMembersThanPeople) : nil }
}

extension Agent: SheetNoun {
    package static var identity: SheetIdentity { .optional }
    package var contradiction: Defect.Problem? {
        guard let since, let until else { return nil }
        return until < since ? .endBeforeStart : nil
    }
}

extension Commitment: SheetNoun {
    package static var identity: SheetIdentity { .optional }
    package var contradiction: Defect.Problem? { until.map { $0 < date } ?? false ? .endBeforeStart : nil }
}

extension Service: SheetNoun {
    package static var identity: SheetIdentity { .optional }
    package var contradiction: Defect.Problem? { closed.map { $0 < date } ?? false ? .endBeforeStart : nil }
}
